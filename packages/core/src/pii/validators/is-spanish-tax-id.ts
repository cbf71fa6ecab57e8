import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolChar, symbols, symbolsValue } from "../candidate/symbols.ts";

const LETTERS = "trwagmyfpdxbnjzsqvhlcke";
const COMPANY = "abcdefghjnpqrsuvw";
const COMPANY_LETTERS = "jabcdefghi";
const CAPITAL_X = 33;

export const spanishId: Form = formOf("1c7n1a");

/**
 * True for a Spanish DNI or NIE: digits and the letter that follows from them.
 *
 * @see Real Decreto 1553/2005, art. 11; Real Decreto 338/1990
 *
 * @example
 * ```ts
 * import { isSpanishTaxId } from "@bijsluiter/core/pii";
 *
 * isSpanishTaxId("12345678Z"); // => true
 * isSpanishTaxId("X-1234567-L"); // => true
 * ```
 */
export function isSpanishTaxId(value: unknown): value is string {
  return matchesForm(value, spanishId) && isSpanishId(0);
}

/** As {@link isSpanishTaxId}, for nine characters of the candidate from `from` on: X, Y and Z count as 0, 1 and 2. */
export function isSpanishId(from: number): boolean {
  const first = symbols[from] as number;
  if (first > 9 && first < CAPITAL_X) return false;
  const number = (first % CAPITAL_X) * 10_000_000 + symbolsValue(from + 1, from + 8);
  return LETTERS.charAt(number % 23) === symbolChar(from + 8);
}

/** True for a Spanish company number: a letter, seven digits and a Luhn digit, or the letter that stands for it. */
export function isSpanishCompanyId(from: number): boolean {
  if (!COMPANY.includes(symbolChar(from))) return false;
  const letter = COMPANY_LETTERS.indexOf(symbolChar(from + 8));
  if (letter >= 0) symbols[from + 8] = letter;
  return (symbols[from + 8] as number) < 10 && isLuhn(symbols, from + 1, from + 9);
}
