import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbols } from "../candidate/symbols.ts";
import { weightedSum } from "./weighted-sum.ts";

const nineDigits: Form = formOf("9n");

/**
 * True for a Portuguese tax number (*NIF*): nine digits, the last of which is a check modulo 11.
 *
 * @see Decreto-Lei n.º 14/2013
 *
 * @example
 * ```ts
 * import { isPortugueseTaxId } from "@bijsluiter/core/pii";
 *
 * isPortugueseTaxId("123456789"); // => true
 * ```
 */
export function isPortugueseTaxId(value: unknown): value is string {
  return matchesForm(value, nineDigits) && isPortugueseNumber(0);
}

/** As {@link isPortugueseTaxId}, for nine digits of the candidate from `from` on. */
export function isPortugueseNumber(from = 0): boolean {
  if ("047".includes(String(symbols[from]))) return false;
  const check = 11 - (weightedSum("98765432", from) % 11);
  return (check > 9 ? 0 : check) === symbols[from + 8];
}
