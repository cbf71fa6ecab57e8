import { readLeakedFile } from "../reading/read-leaked-file.ts";
import type { FileAnswer, FileRequest } from "./file-messages.ts";

// The worker itself: `read-in-worker.ts` starts it, for one file, and ends it. It keeps nothing and calls nobody.
const { signal } = new AbortController();
self.onmessage = async ({ data: { file, name } }: MessageEvent<FileRequest>) => {
  const tell = (answer: FileAnswer) => self.postMessage(answer);
  try {
    tell({
      told: await readLeakedFile(file, { name, signal, onProgress: (part) => tell({ part }) }),
    });
  } catch {
    tell({ told: { problem: "failed" } });
  }
};
