import { isRealDate } from "./is-real-date.ts";
import { weightedSum } from "./weighted-sum.ts";

/** First year of the century that 0, 20, 40, 60 or 80 added to the month stands for. */
const CENTURIES = [1900, 2000, 2100, 2200, 1800] as const;

/**
 * True for a Polish PESEL: a birth date with the century in the month, a serial and a check digit.
 *
 * @see Ustawa o ewidencji ludności, art. 15
 *
 * @example
 * ```ts
 * import { isPesel } from "@bijsluiter/core/pii";
 *
 * isPesel("44051401359"); // => true
 * ```
 */
export function isPesel(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{11}$/.test(value)) return false;
  const [year, month, day] = [0, 2, 4].map((at) => Number(value.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const century = CENTURIES[Math.floor(month / 20) as 0];
  return (
    isRealDate(century + year, month % 20, day) &&
    weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
  );
}
