import type { ReadText } from "../engine/escapes/read-text.ts";
import type { Find } from "../engine/finder.ts";
import type { PiiMatch } from "../pii-match.ts";

/** Finds the matches of one whole text. */
export type WholeScan = (text: string) => PiiMatch<string>[];

/** A scan of whole texts; offsets are those of the text as it came. */
export function createWholeScan(find: Find, read: ReadText): WholeScan {
  return (original) => {
    const { text, toOriginal, endInOriginal } = read(original);
    const matches = find(text, text.length, { from: 0, free: 0, resume: [] });
    if (text.length === original.length) return matches;
    return matches.map((match) => ({
      ...match,
      start: toOriginal(match.start),
      end: endInOriginal(match.end),
    }));
  };
}
