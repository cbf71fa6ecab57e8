import { enveloped, type FrameMessage, opened, readFrameMessage } from "./envelope.ts";

/** Pages that may show the page in a frame. */
export interface ServeFrameOptions {
  /** Origins, such as `https://school.example`; messages of other origins are ignored. */
  readonly parents: readonly string[];
}

/**
 * Tells the page around this frame how high it is, and that a report arrived; only after a page of one of the origins
 * said that it listens.
 *
 * @returns Stops it.
 */
export function serveFrame({ parents }: ServeFrameOptions): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let origin: string | undefined;
  const tell = (message: FrameMessage) => {
    if (origin !== undefined) window.parent.postMessage(enveloped(message), origin);
  };
  const root = document.documentElement;
  const tellHeight = () => tell({ type: "height", height: Math.ceil(root.offsetHeight) });
  const observer = new ResizeObserver(tellHeight);
  addEventListener(
    "message",
    ({ source, origin: from, data }) => {
      if (window.parent === window || source !== window.parent || !parents.includes(from)) return;
      const message = opened(data);
      if (typeof message !== "object" || message["type"] !== "connect") return;
      origin = from;
      tellHeight();
      observer.observe(root);
    },
    { signal },
  );
  addEventListener(
    "receipt",
    (event) => {
      const told = readFrameMessage({ ...(event as CustomEvent).detail, type: "receipt" });
      if (told) tell(told);
    },
    { signal },
  );
  addEventListener("problem", () => tell({ type: "problem" }), { signal });
  return () => {
    controller.abort();
    observer.disconnect();
  };
}

/** The origins in `<meta name="bijsluiter-parents" content="https://school.example https://other.example">`. */
export function parentsInPage(): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="bijsluiter-parents"]');
  return (meta?.content ?? "").split(/\s+/).filter(Boolean);
}
