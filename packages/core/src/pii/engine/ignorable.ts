/** Soft hyphen, zero-width characters, joiners and marks of direction: seen by nobody, copied by everybody. */
const anyIgnorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** More in a row are a wall of them, which is kept: a number is not looked for across it. */
const LONGEST_RUN = 8;
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
  const { shortened, cuts, gone } = shorten(text);
  return {
    text: shortened,
    toOriginal: (index) => index + (gone[last(cuts, (cut) => cut <= index)] ?? 0),
    fromOriginal: (index) =>
      index - (gone[last(cuts, (cut, at) => cut + (gone[at] ?? 0) <= index)] ?? 0),
  };
}

function isIgnorable(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  if (code > 0x2064) return code === 0xfeff;
  return code < 0x2010 || code >= 0x2060 || (code >= 0x202a && code < 0x202f);
}

/** What is left, where a run was left out of it, and how many characters are gone up to and with that run. */
interface Shortened {
  readonly shortened: string;
  readonly cuts: readonly number[];
  readonly gone: readonly number[];
}

/** Code units that are made into text at a time: as many as a call may have arguments. */
const BATCH = 1 << 13;
const batch = /* @__PURE__ */ new Uint16Array(BATCH);

function shorten(text: string): Shortened {
  const parts: string[] = [];
  const cuts: number[] = [];
  const gone: number[] = [];
  let total = 0;
  let size = 0;
  const flush = () => {
    // Not spread: that walks an iterator for each character.
    parts.push(
      String.fromCharCode.apply(undefined, batch.subarray(0, size) as unknown as number[]),
    );
    size = 0;
  };
  for (let index = 0; index < text.length; ) {
    let end = index;
    while (end < text.length && isIgnorable(text.charCodeAt(end))) end += 1;
    if (end > index && end - index <= LONGEST_RUN) {
      cuts.push(index - total);
      total += end - index;
      gone.push(total);
      index = end;
      continue;
    }
    for (const stop = Math.max(end, index + 1); index < stop; index += 1) {
      batch[size] = text.charCodeAt(index);
      size += 1;
      if (size === BATCH) flush();
    }
  }
  flush();
  return { shortened: parts.join(""), cuts, gone };
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
