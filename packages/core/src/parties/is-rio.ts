/**
 * True for three digits, a capital and three digits: the shape of an organisation code in RIO (`104A158`).
 *
 * Not settled: the shape was read off published examples, not off the RIO documentation. It may be too narrow.
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
