import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbols } from "../candidate/symbols.ts";

const nineDigits: Form = formOf("9n");
const CHECK = 8;

/**
 * True for a Greek tax number (*AFM*): nine digits, the last of which is a check modulo 11.
 *
 * @see Directive 2006/112/EC, art. 215; Greek numbers have this form with EL in front
 *
 * @example
 * ```ts
 * import { isGreekTaxId } from "@bijsluiter/core/pii";
 *
 * isGreekTaxId("094259216"); // => true
 * ```
 */
export function isGreekTaxId(value: unknown): value is string {
  return matchesForm(value, nineDigits) && isGreekNumber(0);
}

/** As {@link isGreekTaxId}, for nine digits of the candidate from `from` on: the weights are 256 to 2. */
export function isGreekNumber(from = 0): boolean {
  let sum = 0;
  for (let index = 0; index < CHECK; index += 1)
    sum = (sum + (symbols[from + index] as number)) * 2;
  return sum > 0 && (sum % 11) % 10 === symbols[from + CHECK];
}
