/**
 * True for three digits, a capital and three digits: the shape of a code in RIO, such as `100B349` for a board
 * (*onderwijsbestuur*) and `104A158` for a provider (*onderwijsaanbieder*).
 *
 * Not settled: this is derived from published codes, not from the documentation of RIO. It may be too strict, and the
 * meaning of the letter is not checked.
 *
 * @see Registratie Instellingen en Opleidingen (RIO), DUO
 *
 * @example
 * ```ts
 * import { isRio } from "@bijsluiter/core/parties";
 *
 * isRio("104A158"); // => true
 * isRio("12AB"); // => false
 * ```
 */
export function isRio(value: unknown): value is string {
  return typeof value === "string" && /^\d{3}[A-Z]\d{3}$/.test(value);
}
