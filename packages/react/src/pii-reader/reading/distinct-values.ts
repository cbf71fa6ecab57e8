/** Counts texts that differ, of which it keeps a hash: nothing of a text can be read back. */
export interface DistinctValues {
  /** Takes two hashes of a text. */
  readonly add: (slotHash: number, mark: number) => void;
  readonly count: () => number;
  /** True when it was full, so that there may be more. */
  readonly isFull: () => boolean;
}

const FEWEST_SLOTS = 1 << 10;
const MOST_SLOTS = 1 << 22;
/** Slots for each text that is expected: a fuller list is slower. */
const SPARE = 1.5;
const FULL = 0.9;

/** Starts a count of about so many texts; four bytes a slot, 16 MB at most. */
export function createDistinctValues(expected: number): DistinctValues {
  let slots = FEWEST_SLOTS;
  while (slots < expected * SPARE && slots < MOST_SLOTS) slots *= 2;
  const marks = new Uint32Array(slots);
  const limit = Math.floor(slots * FULL);
  let count = 0;
  let isFull = false;
  return {
    add(slotHash, mark) {
      if (isFull) return;
      // A slot with 0 is free.
      const own = mark >>> 0 || 1;
      let slot = slotHash & (slots - 1);
      for (;;) {
        const there = marks[slot] as number;
        if (there === own) return;
        if (there === 0) break;
        slot = (slot + 1) & (slots - 1);
      }
      if (count >= limit) {
        isFull = true;
        return;
      }
      marks[slot] = own;
      count += 1;
    },
    count: () => count,
    isFull: () => isFull,
  };
}
