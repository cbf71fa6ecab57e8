import { createAnswerer, type ScanRequest } from "../src/pii/worker/worker-messages.ts";

/** What happened to an {@link inProcessWorker}. */
export interface WorkerLog {
  readonly asked: ScanRequest[];
  terminated: number;
}

/** The code of the real worker behind a real message channel, on this thread: jsdom has no workers. */
export function inProcessWorker(log: WorkerLog = { asked: [], terminated: 0 }): Worker {
  const { port1, port2 } = new MessageChannel();
  const answer = createAnswerer();
  port2.onmessage = ({ data }: MessageEvent<ScanRequest>) => {
    log.asked.push(data);
    const found = answer(data);
    port2.postMessage(found, [found.numbers.buffer]);
  };
  const close = () => {
    log.terminated += 1;
    port1.close();
  };
  // What the package uses of a worker, and no more.
  return Object.assign(port1, { terminate: close, onerror: null }) as unknown as Worker;
}

/** Longer than what is read at once, with one BSN at its end. */
export const longText = `${"De leerling leest een boek. ".repeat(700)}BSN 111222333.`;
