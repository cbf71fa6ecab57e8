/**
 * True for three digits, a capital and three digits: the shape of a code in RIO, such as `100B349` for a board
 * (*onderwijsbestuur*) and `104A158` for a provider (*onderwijsaanbieder*).
 *
 * Not settled: read off published codes, not off the documentation of RIO. It may be too narrow, and the letter is not
 * held to what it stands for.
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
