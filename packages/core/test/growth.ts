type Find = (text: string) => unknown;

/** Text of `size` characters that repeats `unit`. */
export function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** Milliseconds of processor time of the fastest of a few runs: what else the machine does counts for little. */
export function fastest(find: Find, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 4; turn += 1) {
    const before = process.cpuUsage();
    find(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The least of up to fifteen measurements of a ratio that is to stay under `most`: a busy machine disturbs some, and makes none better. */
export function least(most: number, measure: () => number): number {
  let ratio = measure();
  for (let turn = 0; turn < 14 && ratio >= most; turn += 1) ratio = Math.min(ratio, measure());
  return ratio;
}

/**
 * Four times the input takes four times the time, and up to nine where it no longer fits the cache of the processor; what
 * grows with the square takes sixteen times.
 */
export const MOST_OF_FOUR = 11;

const SHORT = 1 << 14;
const TIMES = 8;
/** Eight times the text takes eight times the time; what grows with the square takes 64 times. */
export const MOST_GROWTH = 24;

/** How many times the time eight times the text takes. */
export function growth(find: Find, unit: string): number {
  const short = fill(unit, SHORT);
  const long = fill(unit, SHORT * TIMES);
  fastest(find, short);
  // Below a twentieth of a millisecond the clock says little.
  return least(MOST_GROWTH, () => fastest(find, long) / Math.max(fastest(find, short), 0.05));
}
