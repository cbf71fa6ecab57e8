import type { PiiMatch, Scanner } from "@bijsluiter/core/pii";

/** Characters at a time: well under a millisecond for most text, some milliseconds for the worst. */
const SLICE = 1 << 16;
/** A busy page gets on with it after this long all the same. */
const PATIENCE_MS = 100;

/** Reads a text on this thread, a slice whenever the page has nothing else to do; gives up when `signal` says so. */
export async function scanInSlices<Kind extends string>(
  scanner: Scanner<Kind>,
  text: string,
  signal: AbortSignal,
): Promise<readonly PiiMatch<Kind>[]> {
  const { readable, writable } = scanner.stream() as TransformStream<string, PiiMatch<Kind>>;
  const found = collect(readable);
  const writer = writable.getWriter();
  for (let at = 0; at < text.length; at += SLICE) {
    await idle();
    if (signal.aborted) break;
    await writer.write(text.slice(at, at + SLICE));
  }
  await writer.close();
  return found;
}

async function collect<Item>(readable: ReadableStream<Item>): Promise<readonly Item[]> {
  const items: Item[] = [];
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    items.push(value);
  }
}

/** Safari has no idle callbacks. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function")
      requestIdleCallback(resolve, { timeout: PATIENCE_MS });
    else setTimeout(resolve);
  });
}
