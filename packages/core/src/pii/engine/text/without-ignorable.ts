/** Soft hyphen, zero-width characters, joiners and marks of direction: seen by nobody, copied by everybody. */
const anyIgnorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** More in a row are a wall of them, which is kept: a number is not looked for across it. */
const LONGEST_RUN = 8;
const wallOrOther =
  /([\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]{9,})|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const beyondLatin1 = /[\u0100-\uffff]/;
const SOFT_HYPHEN = "\u00ad";

/** A text without what nobody sees, and the way back to the indices of the original. */
export interface Plain extends WayBack {
  readonly text: string;
}

interface WayBack {
  /** Index in the original of the character at `index`. */
  readonly toOriginal: (index: number) => number;
  /** Index in the original after the character before `end`. */
  readonly endInOriginal: (end: number) => number;
  /** Index here of what stood at `index` in the original. */
  readonly fromOriginal: (index: number) => number;
}

const same = (index: number) => index;
const noWay: WayBack = { toOriginal: same, endInOriginal: same, fromOriginal: same };

/** Leaves out soft hyphens and zero-width characters, so that no verifier has to step over them. */
export function withoutIgnorable(text: string): Plain {
  const clean = !text.includes(SOFT_HYPHEN) && !beyondLatin1.test(text);
  if (clean || !anyIgnorable.test(text)) return { text, ...noWay };
  return { text: text.replace(wallOrOther, "$1"), ...createWayBack(text) };
}

/**
 * Finds the way by going through the original again, from where it was asked for last: only matches ask, from left to right,
 * and a list of all that was left out would cost more than the scan.
 */
function createWayBack(text: string): WayBack {
  const runs = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
  /** The next run that was not passed, the end of the last one that was, and how many characters were left out up to there. */
  let start = 0;
  let length = 0;
  let passed = 0;
  let gone = 0;
  const findNext = () => {
    const run = runs.exec(text);
    start = run ? run.index : Number.POSITIVE_INFINITY;
    length = run ? run[0].length : 0;
  };
  const restart = () => {
    runs.lastIndex = 0;
    passed = 0;
    gone = 0;
    findNext();
  };
  const passRun = () => {
    passed = start + length;
    if (length <= LONGEST_RUN) gone += length;
    findNext();
  };
  const toOriginal = (index: number) => {
    if (passed - gone > index) restart();
    // Also past what was left out right before the character.
    while (start - gone <= index) passRun();
    return index + gone;
  };
  findNext();
  return {
    toOriginal,
    endInOriginal: (end) => toOriginal(end - 1) + 1,
    fromOriginal(index) {
      if (passed > index) restart();
      while (start + length <= index) passRun();
      return index - gone;
    },
  };
}
