import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** Far beyond the slowest call on a busy machine. */
const SECONDS = 120;

/** A thread that watches calls, so that one without an end is named and ends the run. */
export function watchCalls(seconds = SECONDS) {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(join(import.meta.dirname, "watch-calls.mjs"), {
    workerData: { beats, seconds },
  });
  worker.unref();
  return {
    /** Names what is called from now on; `""` when nothing is. */
    name: (title: string) => worker.postMessage(title),
    /** Counts a call that ended. */
    beat: () => Atomics.add(beats, 0, 1),
    stop: () => worker.terminate(),
  };
}
