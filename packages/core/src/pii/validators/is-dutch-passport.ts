/**
 * True for the number of a Dutch passport or identity card: two letters, six letters or digits, a digit; no letter O.
 *
 * Form only: nine characters that start with letters are common, so the scanner wants a word such as "paspoort".
 * Not settled: whether the last digit is a check digit; no public source says so, and samples contradict it.
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
