/** A text that was rewritten for reading, and the way back to the indices of the original. */
export interface Rewritten {
  readonly text: string;
  /** Index in the original where the character at `index` begins. */
  readonly toOriginal: (index: number) => number;
  /** Index in the original after the character before `end`. */
  readonly endInOriginal: (end: number) => number;
  /** Index here of what stood at `index` in the original. */
  readonly fromOriginal: (index: number) => number;
}

/** Builds a text from pieces of the original and what stands for its escapes. */
export interface Rewriting {
  /** Takes the escape from `from` to `to` of the original for `sign`, from left to right; not one inside the last. */
  readonly replace: (from: number, to: number, sign: string) => void;
  /** The text as it was rewritten; undefined when nothing was. */
  readonly finish: () => Rewritten | undefined;
}

/** Starts to rewrite `text`. Each replacement is three numbers, and a question is answered by halving. */
export function startRewriting(text: string): Rewriting {
  const pieces: string[] = [];
  /** Ends of what was replaced: here, and in the original; and where it began there. */
  const ends: number[] = [];
  const originalEnds: number[] = [];
  const originalStarts: number[] = [];
  let done = 0;
  let length = 0;
  return {
    replace(from, to, sign) {
      if (from < done) return;
      pieces.push(text.slice(done, from), sign);
      length += from - done + sign.length;
      done = to;
      ends.push(length);
      originalStarts.push(from);
      originalEnds.push(to);
    },
    finish() {
      if (done === 0) return undefined;
      pieces.push(text.slice(done));
      return {
        text: pieces.join(""),
        toOriginal(index) {
          const last = lastAtMost(ends, index);
          const next = last + 1;
          const start = originalStarts[next];
          const moved =
            last < 0 ? index : index - (ends[last] as number) + (originalEnds[last] as number);
          return start !== undefined && moved > start ? start : moved;
        },
        endInOriginal(end) {
          const last = lastAtMost(ends, end);
          // What was replaced by nothing right before `end` is left out.
          return last < 0 ? end : end - (ends[last] as number) + (originalEnds[last] as number);
        },
        fromOriginal(index) {
          const last = lastAtMost(originalStarts, index);
          if (last < 0) return index;
          const past = index - (originalEnds[last] as number);
          return (ends[last] as number) + Math.max(past, 0);
        },
      };
    },
  };
}

/** Place of the last number that is at most `limit`; -1 when there is none. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
