import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbols, symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";

const elevenDigits: Form = formOf("11n");

/**
 * True for a Greek social security number (*AMKA*): a birth date, four digits and a Luhn digit.
 *
 * @see Law 3655/2008, art. 153
 *
 * @example
 * ```ts
 * import { isAmka } from "@bijsluiter/core/pii";
 *
 * isAmka("01013099997"); // => true
 * ```
 */
export function isAmka(value: unknown): value is string {
  return matchesForm(value, elevenDigits) && isGreekSocialNumber();
}

/** As {@link isAmka}, for eleven digits of the candidate; 2000 has every day that a year of two digits may have. */
export function isGreekSocialNumber(): boolean {
  return isRealDate(2000, symbolsValue(2, 4), symbolsValue(0, 2)) && isLuhn(symbols, 0, 11);
}
