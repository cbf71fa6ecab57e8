/**
 * Starts the worker of this package. Vite, webpack, Rspack, Parcel and Next look for exactly this expression, and put
 * the file where the address leads; without a bundler the file lies beside this module as it is.
 */
export function startWorker(): Worker {
  return new Worker(new URL("./pii-worker.ts", import.meta.url), { type: "module" });
}
