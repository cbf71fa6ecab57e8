import type { FileAnswer, FileRequest } from "./file-scan.ts";
import { scanFile } from "./scan-file.ts";

/** What a worker has, in the types of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<FileRequest>) => void) | null;
  postMessage(answer: FileAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ type: "found", scan: scanFile(data.bytes) });
  } catch {
    scope.postMessage({ type: "failed" });
  }
};
