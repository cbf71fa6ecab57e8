import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { compact } from "./compact.ts";

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
const COMPANY_LETTERS = "JABCDEFGHI";

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
  const id = compact(value);
  if (!/^(?:\d|[XYZ])\d{7}[A-Z]$/.test(id)) return false;
  const digits = id.slice(0, 8).replace(/[XYZ]/, (first) => String("XYZ".indexOf(first)));
  return LETTERS[Number(digits) % 23] === id[8];
}

/** True for a Spanish company number: a letter, seven digits and a Luhn digit, or the letter that stands for it. */
export function isSpanishCompanyId(id: string): boolean {
  if (!/^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/.test(id)) return false;
  const last = COMPANY_LETTERS.indexOf(id.slice(8));
  return isLuhn(id.slice(1, 8) + (last < 0 ? id[8] : last));
}
