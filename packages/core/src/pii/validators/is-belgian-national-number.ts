import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";

/** Goes before the digits of someone born from 2000 on. */
const BORN_SINCE_2000 = 2_000_000_000;

const belgianNumber: Form = formOf("11n");

/**
 * True for a Belgian national or BIS number (*rijksregisternummer*): a birth date, a serial number and two check digits
 * (modulo 97).
 *
 * @see Koninklijk besluit van 3 april 1984
 *
 * @example
 * ```ts
 * import { isBelgianNationalNumber } from "@bijsluiter/core/pii";
 *
 * isBelgianNationalNumber("85.07.30-033.28"); // => true
 * ```
 */
export function isBelgianNationalNumber(value: unknown): value is string {
  return matchesForm(value, belgianNumber) && isBelgianNumber();
}

/** As {@link isBelgianNationalNumber}, for eleven digits of the candidate. */
export function isBelgianNumber(): boolean {
  const base = symbolsValue(0, 9);
  const rest = 97 - symbolsValue(9, 11);
  const century = base % 97 === rest ? 1900 : (base + BORN_SINCE_2000) % 97 === rest ? 2000 : 0;
  if (century === 0) return false;
  // A BIS number adds 20 to the month, or 40 when the sex is known; a day or month that is not known is zero.
  const written = symbolsValue(2, 4);
  const month = written % 20;
  const day = symbolsValue(4, 6);
  if (written > 52 || month > 12) return false;
  return month === 0 || day === 0 || isRealDate(century + symbolsValue(0, 2), month, day);
}
