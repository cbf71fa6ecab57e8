import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";

const tenDigits: Form = formOf("10n");

/**
 * True for the form of a Danish CPR number: a birth date, day first, and four digits. The check digit is not tested:
 * since 2007 not all numbers have a valid one.
 *
 * @see Bekendtgørelse om folkeregistrering
 *
 * @example
 * ```ts
 * import { isCprNumber } from "@bijsluiter/core/pii";
 *
 * isCprNumber("211062-5629"); // => true
 * ```
 */
export function isCprNumber(value: unknown): value is string {
  return matchesForm(value, tenDigits) && isDanishNumber();
}

/** As {@link isCprNumber}, for ten digits of the candidate; 2000 has every day that a year of two digits may have. */
export function isDanishNumber(): boolean {
  return isRealDate(2000, symbolsValue(2, 4), symbolsValue(0, 2));
}
