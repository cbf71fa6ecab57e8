import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolChar, symbols } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";

/** What a digit or letter counts in an odd place, from 0 and from A on. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
const MONTHS = "abcdehlmprst";
const DIGIT_LETTERS = "lmnpqrstuv";

export const italianCode: Form = formOf("6a2c1a2c1a3c1a");

/**
 * True for an Italian *codice fiscale* of a person, also with letters in place of digits (*omocodia*).
 *
 * @see Decreto ministeriale 12 marzo 1974
 *
 * @example
 * ```ts
 * import { isItalianTaxCode } from "@bijsluiter/core/pii";
 *
 * isItalianTaxCode("RSSMRA85T10A562S"); // => true
 * ```
 */
export function isItalianTaxCode(value: unknown): value is string {
  return matchesForm(value, italianCode) && isItalianCode();
}

/** As {@link isItalianTaxCode}, for sixteen characters of the candidate. */
export function isItalianCode(): boolean {
  // A letter that stands for no digit makes it NaN.
  const digit = (index: number) => {
    const value = symbols[index] as number;
    if (value < 10) return value;
    const found = DIGIT_LETTERS.indexOf(symbolChar(index));
    return found < 0 ? Number.NaN : found;
  };
  const two = (index: number) => digit(index) * 10 + digit(index + 1);
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const value = symbols[index] as number;
    const rank = value < 10 ? value : value - 10;
    sum += index % 2 === 0 ? (ODD[rank] as number) : rank;
  }
  if (sum % 26 !== (symbols[15] as number) - 10 || Number.isNaN(two(6) + two(12) + digit(14)))
    return false;
  // Women have 40 added to the day. The century is not written; only the leap day asks for it.
  const day = two(9) % 40;
  const month = MONTHS.indexOf(symbolChar(8)) + 1;
  return isRealDate(1900 + two(6), month, day) || isRealDate(2000 + two(6), month, day);
}
