import { connectFrame } from "../frame/connect-frame.ts";

export { connectFrame };

for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-bijsluiter]"))
  connectFrame(frame);
