/**
 * True for a BRIN of DUO: four characters for an institution (`12AB`), six for one of its sites (`12AB03`).
 *
 * Upper case only, no spaces. A BRIN has no check digit, so `true` says that it is well-formed, not that it was issued.
 *
 * @see DUO, Basisregistratie Instellingen
 *
 * @example
 * ```ts
 * import { isBrin } from "@bijsluiter/core/parties";
 *
 * isBrin("12AB03"); // => true
 * isBrin("12ab"); // => false
 * ```
 */
export function isBrin(value: unknown): value is string {
  return typeof value === "string" && /^\d{2}[A-Z]{2}(?:\d{2})?$/.test(value);
}
