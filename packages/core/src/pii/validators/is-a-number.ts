import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbols } from "../candidate/symbols.ts";

const tenDigits: Form = formOf("10n");
const LENGTH = 10;

/**
 * True for a Dutch administration number (*A-nummer*): ten digits without equal neighbours, with two checks modulo 11.
 *
 * @see Logisch Ontwerp BRP, element 01.10
 *
 * @example
 * ```ts
 * import { isANumber } from "@bijsluiter/core/pii";
 *
 * isANumber("1234710432"); // => true
 * isANumber("1234567890"); // => false
 * ```
 */
export function isANumber(value: unknown): value is string {
  return matchesForm(value, tenDigits) && isAdministrationNumber();
}

/** As {@link isANumber}, for ten digits of the candidate. */
export function isAdministrationNumber(): boolean {
  if (symbols[0] === 0) return false;
  let sum = 0;
  let weighed = 0;
  for (let index = 0; index < LENGTH; index += 1) {
    const digit = symbols[index] as number;
    if (index > 0 && digit === symbols[index - 1]) return false;
    sum += digit;
    weighed += digit * 2 ** index;
  }
  return (sum % 11 === 0 || sum % 11 === 5) && weighed % 11 === 0;
}
