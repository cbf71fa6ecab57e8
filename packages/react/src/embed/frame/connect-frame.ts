import { enveloped, opened, readFrameMessage } from "./envelope.ts";

/** Options of a frame on its host page. */
export interface ConnectFrameOptions {
  /** Origin of the page in the frame. Default: the origin of its `src`. */
  readonly origin?: string | undefined;
}

/**
 * Makes a frame as high as the page in it, and lets it be heard: `receipt` (detail: `reference`, `receivedAt`) and `problem` are
 * events of the frame. Whatever comes from another window, another origin or in another shape is left alone.
 *
 * @returns Stops it.
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  { origin = new URL(frame.src, document.baseURI).origin }: ConnectFrameOptions = {},
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let hasWarned = false;
  addEventListener(
    "message",
    ({ source, origin: from, data }) => {
      if (source === null || source !== frame.contentWindow || from !== origin) return;
      const message = opened(data);
      if (message === "other-version") {
        if (!hasWarned)
          // biome-ignore lint/suspicious/noConsole: whoever writes the page has no other place to hear of it.
          console.warn(
            "The page in the frame uses another version: use both scripts of the same version.",
          );
        hasWarned = true;
        return;
      }
      const told = message && readFrameMessage(message);
      if (!told) return;
      const { type, ...detail } = told;
      if (told.type === "height") frame.style.height = `${told.height}px`;
      else frame.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    },
    { signal },
  );
  // Once now, and once for each page that is loaded in it.
  const greet = () => frame.contentWindow?.postMessage(enveloped({ type: "connect" }), origin);
  frame.addEventListener("load", greet, { signal });
  if (isThere(frame, origin)) greet();
  return () => controller.abort();
}

/** Whether the page of the frame may be there; before, the frame holds an empty page of this origin, which is not spoken to. */
function isThere(frame: HTMLIFrameElement, origin: string): boolean {
  if (origin === location.origin) return true;
  try {
    // Of another origin, its document is not to be seen.
    return frame.contentDocument === null;
  } catch {
    return true;
  }
}
