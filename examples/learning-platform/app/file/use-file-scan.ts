import { useCallback, useEffect, useRef, useState } from "react";
import type { FileAnswer, FileRequest, FileScan } from "./file-scan.ts";
import { readBytes } from "./read-bytes.ts";

/** How far the scan of a file is. */
export type FileState =
  | { readonly stage: "empty" | "cancelled" }
  | { readonly stage: "reading"; readonly name: string; readonly part: number }
  | { readonly stage: "scanning"; readonly name: string }
  | { readonly stage: "found"; readonly name: string; readonly scan: FileScan }
  | { readonly stage: "failed" | "too-large"; readonly name: string };

/** As much as a page can hold. */
const LARGEST = 200_000_000;

/** Scans a file that was chosen in a worker, which is ended when it is done, cancelled or left. */
export function useFileScan(): {
  readonly state: FileState;
  readonly start: (file: File) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<FileState>({ stage: "empty" });
  const running = useRef<AbortController>(undefined);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ stage: "cancelled" });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(async (file: File) => {
    const { name, size } = file;
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const tell = (next: FileState) => {
      if (!run.signal.aborted) setState(next);
    };
    if (size > LARGEST) {
      tell({ stage: "too-large", name });
      return;
    }
    try {
      tell({ stage: "reading", name, part: 0 });
      const bytes = await readBytes(file, run.signal, (part) =>
        tell({ stage: "reading", name, part }),
      );
      tell({ stage: "scanning", name });
      const answer = await askWorker({ bytes }, run.signal);
      tell(
        answer.type === "found"
          ? { stage: "found", name, scan: answer.scan }
          : { stage: "failed", name },
      );
    } catch {
      tell({ stage: "failed", name });
    }
  }, []);
  return { state, start, cancel };
}

/** Asks a worker of its own, which ends with the answer or the signal. */
async function askWorker(request: FileRequest, signal: AbortSignal): Promise<FileAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./file-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<FileAnswer>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => resolve(data));
      worker.addEventListener("error", () => reject(new Error("The worker failed.")));
      worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
    });
  } finally {
    worker.terminate();
  }
}
