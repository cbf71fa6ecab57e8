/** Starts the worker that reads files. Bundlers look for exactly this expression; without one the file lies beside this module. */
export function startFileWorker(): Worker {
  return new Worker(new URL("./file-worker.ts", import.meta.url), { type: "module" });
}
