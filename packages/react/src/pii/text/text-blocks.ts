import type { PiiMatch } from "@bijsluiter/core/pii";

/** Some lines of a text, which are drawn together and only again when they change. */
export interface TextBlock {
  /** Stays the same as long as the text of the block does. */
  readonly id: number;
  /** Ends after a line break; that of the last block, which may be empty, does not. */
  readonly text: string;
}

/** Large enough that there are few, small enough that one is laid out between two keys. */
const BLOCK = 1 << 12;

/**
 * A text in blocks of whole lines. Blocks of `previous` at both ends that are still the same are kept, so that a key
 * changes one block of a text, however long it is.
 */
export function splitIntoBlocks(
  text: string,
  previous: readonly TextBlock[] = [],
): readonly TextBlock[] {
  let from = 0;
  let head = 0;
  for (; head < previous.length - 1; head += 1) {
    const block = previous[head]?.text ?? "";
    if (!text.startsWith(block, from)) break;
    from += block.length;
  }
  let to = text.length;
  let tail = previous.length;
  for (; tail > head; tail -= 1) {
    const start = to - (previous[tail - 1]?.text.length ?? 0);
    const isLine = start === from || text[start - 1] === "\n";
    if (start < from || !isLine || !text.startsWith(previous[tail - 1]?.text ?? "", start)) break;
    to = start;
  }
  const isEnd = tail === previous.length;
  const first = Math.max(-1, ...previous.map(({ id }) => id)) + 1;
  const fresh = freshTexts(text.slice(from, to), isEnd).map((text, index) => ({
    id: first + index,
    text,
  }));
  return [...previous.slice(0, head), ...fresh, ...previous.slice(tail)];
}

/** @param isEnd - Whether the text ends here: then there is a last block, without a line break. */
function freshTexts(text: string, isEnd: boolean): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const lineEnd = text.indexOf("\n", at + BLOCK - 1);
    if (lineEnd < 0) break;
    texts.push(text.slice(at, lineEnd + 1));
    at = lineEnd + 1;
  }
  if (isEnd) return [...texts, text.slice(at)];
  return at < text.length ? [...texts, text.slice(at)] : texts;
}

/** Where each block has its matches, counted from its own start. A match over a border is in both, cut. */
export function matchesOfBlocks(
  blocks: readonly TextBlock[],
  matches: readonly PiiMatch<string>[],
): readonly (readonly PiiMatch<string>[])[] {
  let from = 0;
  let next = 0;
  return blocks.map(({ text }) => {
    const to = from + text.length;
    while ((matches[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const own: PiiMatch<string>[] = [];
    for (let index = next; (matches[index]?.start ?? Number.POSITIVE_INFINITY) < to; index += 1) {
      const match = matches[index] as PiiMatch<string>;
      const start = Math.max(match.start - from, 0);
      own.push({ ...match, start, end: Math.min(match.end - from, text.length) });
    }
    from = to;
    return own;
  });
}
