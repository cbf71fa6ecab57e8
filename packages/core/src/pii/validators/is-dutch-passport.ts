import { type Form, formOf } from "../candidate/form.ts";
import { symbols } from "../candidate/symbols.ts";

const LENGTH = 9;
const LETTER_O = 24;

export const dutchPassport: Form = formOf("2A6C1n");
export const residenceDocument: Form = formOf("1A8C");

/**
 * True for the number of a Dutch passport or identity card: two letters, six letters or digits, a digit; no letter O.
 *
 * Form only: nine characters that start with letters are common, so the scanner requires a label such as "paspoort".
 * Not settled: whether the last digit is a check digit. No public source states that, and samples contradict it.
 *
 * @see Rijksdienst voor Identiteitsgegevens, documentnummers
 *
 * @example
 * ```ts
 * import { isDutchPassport } from "@bijsluiter/core/pii";
 *
 * isDutchPassport("SPECI2014"); // => true
 * ```
 */
export function isDutchPassport(value: unknown): value is string {
  return typeof value === "string" && /^[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/.test(value);
}

/**
 * As {@link isDutchPassport}, for nine symbols of the candidate with the form of one, or of a residence document: no
 * letter O.
 */
export function isPassport(): boolean {
  for (let index = 0; index < LENGTH; index += 1) if (symbols[index] === LETTER_O) return false;
  return true;
}
