import { compact } from "./compact.ts";
import { isRealDate } from "./is-real-date.ts";

/**
 * True for a Belgian national or BIS number (*rijksregisternummer*): a birth date, a serial and 97 minus the rest.
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
  const number = compact(value);
  if (!/^\d{11}$/.test(number)) return false;
  const [base, check] = [number.slice(0, 9), Number(number.slice(9))];
  const century = ["19", "20"].find(
    (_, index) => 97 - (Number(["", "2"][index] + base) % 97) === check,
  );
  if (century === undefined) return false;
  // A BIS number adds 20 to the month, or 40 when the sex is known; a day or month that is not known is zero.
  const month = Number(number.slice(2, 4)) % 20;
  const day = Number(number.slice(4, 6));
  if (Number(number.slice(2, 4)) > 52 || month > 12) return false;
  return month === 0 || day === 0 || isRealDate(Number(century + number.slice(0, 2)), month, day);
}
