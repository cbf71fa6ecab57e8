import { createAnswerer, type ScanRequest } from "./worker-messages.ts";

// The worker itself: `page-worker.ts` starts it. It keeps no text once it has answered, and calls nobody.
const answer = createAnswerer();
self.onmessage = ({ data }: MessageEvent<ScanRequest>) => {
  const found = answer(data);
  self.postMessage(found, { transfer: [found.numbers.buffer] });
};
