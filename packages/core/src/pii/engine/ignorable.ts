/** Soft hyphen, zero-width characters, joiners and marks of direction: seen by nobody, copied by everybody. */
const anyIgnorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** More in a row are a wall of them, which is kept: a number is not looked for across it. */
const ignorableRuns =
  /(?<![\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]{1,8}(?![\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])/g;
const beyondLatin1 = /[\u0100-\uffff]/;
const SOFT_HYPHEN = "\u00ad";

/** A text without what nobody sees, and the way back to the indices of the original. */
export interface Plain {
  readonly text: string;
  /** Index in the original of the character at `index`. */
  toOriginal(index: number): number;
  /** Index here of what stood at `index` in the original. */
  fromOriginal(index: number): number;
}

const same = (index: number) => index;

/** Leaves out soft hyphens and zero-width characters, so that no verifier has to step over them. */
export function withoutIgnorable(text: string): Plain {
  const clean = !text.includes(SOFT_HYPHEN) && !beyondLatin1.test(text);
  if (clean || !anyIgnorable.test(text)) return { text, toOriginal: same, fromOriginal: same };
  // Where a run was left out, in the shortened text, and how many characters are gone up to and with it.
  const cuts: number[] = [];
  const gone: number[] = [];
  let total = 0;
  const shortened = text.replaceAll(ignorableRuns, (run, at: number) => {
    cuts.push(at - total);
    total += run.length;
    gone.push(total);
    return "";
  });
  return {
    text: shortened,
    toOriginal: (index) => index + (gone[last(cuts, (cut) => cut <= index)] ?? 0),
    fromOriginal: (index) =>
      index - (gone[last(cuts, (cut, at) => cut + (gone[at] ?? 0) <= index)] ?? 0),
  };
}

/** Index of the last item that passes, in a list where all before it pass too; -1 when none does. */
function last(items: readonly number[], passes: (item: number, at: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
