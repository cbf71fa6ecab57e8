import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolsValue } from "../candidate/symbols.ts";
import { weightedSum } from "./weighted-sum.ts";

const elevenDigits: Form = formOf("11n");
/** Added to the day of a number that is given for a time (*D-nummer*). */
const TEMPORARY = 40;

/**
 * True for a Norwegian national number (*fødselsnummer* or *D-nummer*): a day and a month, and two check digits modulo 11.
 *
 * @see Folkeregisterforskriften, § 2-2-1
 *
 * @example
 * ```ts
 * import { isNorwegianNationalNumber } from "@bijsluiter/core/pii";
 *
 * isNorwegianNationalNumber("01020300082"); // => true
 * ```
 */
export function isNorwegianNationalNumber(value: unknown): value is string {
  return matchesForm(value, elevenDigits) && isNorwegianNumber();
}

/** As {@link isNorwegianNationalNumber}, for eleven digits of the candidate. */
export function isNorwegianNumber(): boolean {
  const day = symbolsValue(0, 2) % TEMPORARY;
  const month = symbolsValue(2, 4);
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return weightedSum("3761894521", 0) % 11 === 0 && weightedSum("54327654321", 0) % 11 === 0;
}
