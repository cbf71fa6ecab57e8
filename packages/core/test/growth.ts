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

/** Number of measurements at most: a busy machine disturbs some, and makes none better. */
const MOST_TURNS = 15;

/** The least measurement of a ratio that is to stay under `most`. */
export function least(most: number, measure: () => number): number {
  let ratio = measure();
  for (let turn = 0; turn < MOST_TURNS - 1 && ratio >= most; turn += 1)
    ratio = Math.min(ratio, measure());
  return ratio;
}

/**
 * Four times the input takes four times the time, and more where it no longer fits the cache of the processor; what grows
 * with the square takes sixteen times. Halfway between, on a scale of powers.
 */
export const MOST_OF_FOUR = 8;

/**
 * How many times the time an input of twice a size takes of one of half that size.
 *
 * @param floor - Milliseconds below which the clock says little.
 */
export async function growthOfFour(
  make: (size: number) => () => unknown,
  size: number,
  floor = 0,
): Promise<number> {
  const [short, long] = [make(Math.ceil(size / 2)), make(size * 2)];
  const cost = async (run: () => unknown) => Math.max(await fasterOfTwo(run), floor);
  await cost(short);
  let ratio = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < MOST_TURNS && ratio >= MOST_OF_FOUR; turn += 1)
    ratio = Math.min(ratio, (await cost(long)) / (await cost(short)));
  return ratio;
}

/** Milliseconds of processor time of the faster of two runs. */
async function fasterOfTwo(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 2; turn += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

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
