import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";
import { weightedSum } from "./weighted-sum.ts";

/** First year of the century that 0, 20, 40, 60 or 80 added to the month stands for. */
const CENTURIES = [1900, 2000, 2100, 2200, 1800] as const;

const elevenDigits: Form = formOf("11n");

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
  return matchesForm(value, elevenDigits) && isPolishNumber();
}

/** As {@link isPesel}, for eleven digits of the candidate. */
export function isPolishNumber(): boolean {
  if (weightedSum("13791379131", 0) % 10 !== 0) return false;
  const month = symbolsValue(2, 4);
  const century = CENTURIES[Math.floor(month / 20) as 0];
  return isRealDate(century + symbolsValue(0, 2), month % 20, symbolsValue(4, 6));
}
