import type { PiiReader, ReadFileOptions } from "../../breach-report/first/pii-reader.ts";
import type { FileAnswer, FileRequest } from "./file-messages.ts";

type Told = Awaited<ReturnType<PiiReader["readFile"]>>;

/** What a worker of its own says of a file; it ends with the answer or the signal. Undefined where no worker is to be had. */
export async function readInWorker(
  file: File,
  { signal, onProgress }: ReadFileOptions,
  createWorker: () => Worker,
): Promise<Told | undefined> {
  signal.throwIfAborted();
  let worker: Worker;
  try {
    worker = createWorker();
  } catch {
    return undefined;
  }
  let hasBegun = false;
  try {
    return await new Promise<Told | undefined>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
        hasBegun = true;
        if ("told" in data) resolve(data.told);
        else onProgress?.(data.part);
      };
      // Before the first message it was refused or not found; after it, it broke.
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(hasBegun ? { problem: "failed" } : undefined);
      };
      worker.postMessage({ file, name: file.name } satisfies FileRequest);
    });
  } finally {
    worker.terminate();
  }
}
