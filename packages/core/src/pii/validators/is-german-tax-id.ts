import { isMod11_10 } from "../../shared/check-digits/mod-11-10.ts";
import { compact } from "./compact.ts";

/**
 * True for a German tax identification number: eleven digits, one of the first ten two or three times, a check digit.
 *
 * @see Abgabenordnung, § 139b
 *
 * @example
 * ```ts
 * import { isGermanTaxId } from "@bijsluiter/core/pii";
 *
 * isGermanTaxId("86 095 742 719"); // => true
 * ```
 */
export function isGermanTaxId(value: unknown): value is string {
  const number = compact(value);
  if (!/^[1-9]\d{10}$/.test(number) || !isMod11_10(number)) return false;
  const counts = [..."0123456789"].map((digit) => number.slice(0, 10).split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) < 4;
}
