import type { Find } from "../engine/finder.ts";
import { withoutIgnorable } from "../engine/text/without-ignorable.ts";
import type { PiiMatch } from "../pii-match.ts";

/** Finds the matches of one whole text. */
export type WholeScan = (text: string) => PiiMatch<string>[];

/** A scan of whole texts; offsets are those of the text as it came. */
export function createWholeScan(find: Find): WholeScan {
  return (original) => {
    const { text, toOriginal } = withoutIgnorable(original);
    const matches = find(text, text.length, { from: 0, free: 0, resume: [] });
    if (text.length === original.length) return matches;
    return matches.map((match) => ({
      ...match,
      start: toOriginal(match.start),
      end: toOriginal(match.end - 1) + 1,
    }));
  };
}
