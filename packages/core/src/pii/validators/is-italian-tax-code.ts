import { compact } from "./compact.ts";
import { isRealDate } from "./is-real-date.ts";

const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
const MONTHS = "ABCDEHLMPRST";
const DIGIT_LETTERS = "LMNPQRSTUV";

/**
 * True for an Italian *codice fiscale* of a person, also where letters stand for digits (*omocodia*).
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
  const code = compact(value);
  const digit = `[\\dL-NP-V]`;
  const form = `^[A-Z]{6}${digit}{2}[${MONTHS}]${digit}{2}[A-Z]${digit}{3}[A-Z]$`;
  if (!new RegExp(form).test(code)) return false;
  const number = (from: number, to: number) =>
    Number(
      code.slice(from, to).replaceAll(/[A-Z]/g, (char) => String(DIGIT_LETTERS.indexOf(char))),
    );
  // Women have 40 added to the day. The century is not written; only the leap day asks for it.
  const day = number(9, 11) % 40;
  const month = MONTHS.indexOf(code.charAt(8)) + 1;
  const sum = [...code.slice(0, 15)].reduce((total, char, index) => {
    const value36 = Number.parseInt(char, 36);
    const rank = value36 < 10 ? value36 : value36 - 10;
    return total + (index % 2 === 0 ? (ODD[rank] ?? 0) : rank);
  }, 0);
  const exists =
    isRealDate(1900 + number(6, 8), month, day) || isRealDate(2000 + number(6, 8), month, day);
  return exists && sum % 26 === code.charCodeAt(15) - 65;
}
