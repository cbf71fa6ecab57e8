/** Soft hyphen, zero-width characters, joiners and marks of direction: seen by nobody, copied by everybody. */
const anyIgnorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** More in a row are a wall of them, which is kept: a number is not looked for across it. */
const LONGEST_RUN = 8;
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
  return { text: shorten(text), ...createWayBack(text) };
}

function isIgnorable(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  if (code > 0x2064) return code === 0xfeff;
  return code < 0x2010 || code >= 0x2060 || (code >= 0x202a && code < 0x202f);
}

/** End of the run of characters that nobody sees from `start` on; `start` when there is none. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && isIgnorable(text.charCodeAt(end))) end += 1;
  return end;
}

/** Code units that are made into text at a time: as many as a call may have arguments. */
const BATCH = 1 << 13;
const batch = new Uint16Array(BATCH);

function shorten(text: string): string {
  const parts: string[] = [];
  let size = 0;
  const keep = (code: number) => {
    batch[size] = code;
    size += 1;
    if (size === BATCH) flush();
  };
  const flush = () => {
    // Not spread: that walks an iterator for each character.
    parts.push(
      String.fromCharCode.apply(undefined, batch.subarray(0, size) as unknown as number[]),
    );
    size = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isIgnorable(code)) {
      keep(code);
      continue;
    }
    const end = endOfRun(text, index);
    for (let wall = index; end - index > LONGEST_RUN && wall < end; wall += 1) {
      keep(text.charCodeAt(wall));
    }
    index = end - 1;
  }
  flush();
  return parts.join("");
}

/**
 * Finds the way by walking the original again, from where it was asked for last: only matches ask, from left to right,
 * and a list of all that was left out would cost more than the scan.
 */
function createWayBack(text: string): WayBack {
  let place = 0;
  let gone = 0;
  const restart = () => {
    place = 0;
    gone = 0;
  };
  /** Goes on past what stands at `place`; stays before a run that ends behind `limit`. */
  const step = (limit: number) => {
    const end = endOfRun(text, place);
    const length = end - place;
    if (length === 0) place += 1;
    else {
      if (end > limit) return false;
      if (length <= LONGEST_RUN) gone += length;
      place = end;
    }
    return true;
  };
  const toOriginal = (index: number) => {
    if (place - gone > index) restart();
    // Also past what was left out right before the character.
    while (place - gone < index || (place - gone === index && endOfRun(text, place) > place)) {
      step(text.length);
    }
    return index + gone;
  };
  return {
    toOriginal,
    endInOriginal: (end) => toOriginal(end - 1) + 1,
    fromOriginal(index) {
      if (place > index) restart();
      while (place < index && step(index)) {
        // Each step counts what was left out on the way.
      }
      return index - gone;
    },
  };
}
