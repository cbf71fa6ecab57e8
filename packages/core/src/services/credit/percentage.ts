/** A percentage as an exact fraction in lowest terms. */
export interface Percentage {
  readonly num: number;
  readonly den: number;
  /** Six decimals, half up, for a reader. Never compare with it: 99.8999999 reads as 99.900000. */
  readonly text: string;
}

const DECIMALS = 6;
const SCALE = 10n ** BigInt(DECIMALS);

/** `part` of `whole` as a percentage; null when there is no whole to measure. */
export function percentageOf(part: bigint, whole: bigint): Percentage | null {
  return whole === 0n ? null : fractionOf(part * 100n, whole);
}

function fractionOf(above: bigint, below: bigint): Percentage {
  const divisor = commonDivisor(above, below);
  const [num, den] = [above / divisor, below / divisor];
  const scaled = roundedHalfUp(num * SCALE, den);
  const decimals = String(scaled % SCALE).padStart(DECIMALS, "0");
  return { num: Number(num), den: Number(den), text: `${scaled / SCALE}.${decimals}` };
}

/** A percentage that is written as a fraction, such as `"999/10"`, in lowest terms. */
export function percentageFrom(fraction: string): Percentage {
  const [num = "0", den = "1"] = fraction.split("/");
  return fractionOf(BigInt(num), BigInt(den));
}

/** `num / den`, to the nearest whole number; a half goes up. Neither is negative. */
export const roundedHalfUp = (num: bigint, den: bigint): bigint => (2n * num + den) / (2n * den);

function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
