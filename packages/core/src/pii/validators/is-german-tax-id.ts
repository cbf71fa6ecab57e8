import { isMod11_10 } from "../../shared/check-digits/mod-11-10.ts";
import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbols } from "../candidate/symbols.ts";

const germanNumber: Form = formOf("11n");

/**
 * True for a German tax identification number: eleven digits, one of the first ten two or three times, a check digit.
 *
 * @see Abgabenordnung, § 139b
 *
 * @example
 * ```ts
 * import { isGermanTaxId } from "@bijsluiter/core/pii";
 *
 * isGermanTaxId("86 095 742 719"); // => true
 * ```
 */
export function isGermanTaxId(value: unknown): value is string {
  return matchesForm(value, germanNumber) && isGermanNumber();
}

/** As {@link isGermanTaxId}, for eleven digits of the candidate. */
export function isGermanNumber(): boolean {
  if (symbols[0] === 0 || !isMod11_10(symbols, 0, 11)) return false;
  // Four bits for each digit that may come twice or three times.
  let [once, twice, thrice, more] = [0, 0, 0, 0];
  for (let index = 0; index < 10; index += 1) {
    const bit = 1 << (symbols[index] as number);
    more |= thrice & bit;
    thrice |= twice & bit;
    twice |= once & bit;
    once |= bit;
  }
  return more === 0 && twice !== 0 && (twice & (twice - 1)) === 0;
}
