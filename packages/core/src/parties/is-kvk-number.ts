/**
 * True for eight digits: the shape of a KvK number of the Dutch business register (*Handelsregister*).
 *
 * No check digit is published, so any eight digits pass. A branch number (*vestigingsnummer*) has twelve and does not.
 *
 * @see Handelsregisterwet 2007, art. 9
 *
 * @example
 * ```ts
 * import { isKvkNumber } from "@bijsluiter/core/parties";
 *
 * isKvkNumber("12345678"); // => true
 * isKvkNumber("000012345678"); // => false
 * ```
 */
export function isKvkNumber(value: unknown): value is string {
  return typeof value === "string" && /^\d{8}$/.test(value);
}
