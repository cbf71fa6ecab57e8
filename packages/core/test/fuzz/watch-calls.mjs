/** Ends the process when one call takes longer than `seconds`: a test that hangs cannot fail by itself. */
import { writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

const { beats, seconds } = workerData;
let title = "";
let last = -1;
let since = Date.now();

parentPort.on("message", (next) => {
  title = next;
  since = Date.now();
});
setInterval(() => {
  const beat = Atomics.load(beats, 0);
  if (title === "" || beat !== last) {
    last = beat;
    since = Date.now();
  } else if (Date.now() - since > seconds * 1000) {
    writeSync(2, `${title} hangs: one call did not end in ${seconds} s.\n`);
    process.kill(process.pid, "SIGKILL");
  }
}, 1000);
