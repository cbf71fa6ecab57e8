/** Cells that are remembered, by their hash. */
const SLOTS = 1 << 14;
/** Cells after which a column whose cells all differ is no longer looked up. */
const TRIAL = 1 << 13;

/** Finds for a cell an earlier one with the same text; -1 when none is known. */
export type FindRepeat = (place: number) => number;

interface Cells {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A hash of the code units, FNV with its high bits mixed in. */
function slotOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index += 1)
    hash = Math.imul(hash ^ (codes[index] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Remembers the cells of a column: dates, groups and marks come again and again, and need to be scanned once. */
export function createRepeats(codes: Uint16Array, { starts, ends }: Cells): FindRepeat {
  const known = new Int32Array(SLOTS).fill(-1);
  let asked = 0;
  let answered = 0;
  const isSame = (one: number, other: number) => {
    const from = starts[one] as number;
    const length = (ends[one] as number) - from;
    const at = starts[other] as number;
    if ((ends[other] as number) - at !== length) return false;
    for (let index = 0; index < length; index += 1)
      if (codes[from + index] !== codes[at + index]) return false;
    return true;
  };
  return (place) => {
    if (asked > TRIAL && answered < asked >> 2) return -1;
    asked += 1;
    const slot = slotOf(codes, starts[place] as number, ends[place] as number);
    const earlier = known[slot] as number;
    if (earlier >= 0 && isSame(earlier, place)) {
      answered += 1;
      return earlier;
    }
    known[slot] = place;
    return -1;
  };
}
