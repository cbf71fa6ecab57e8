const DIGITS = { fewest: 7, most: 15 };

/**
 * True for 7 to 15 digits, national or with `+` in front, with spaces, dots, hyphens and brackets between them.
 *
 * Permissive on purpose, so that a form does not reject a number that works. Fifteen is the maximum of ITU-T E.164;
 * seven is our own minimum.
 *
 * @example
 * ```ts
 * import { isPhoneNumber } from "@bijsluiter/core/parties";
 *
 * isPhoneNumber("+31 (0)20 123 45 67"); // => true
 * isPhoneNumber("ext. 12"); // => false
 * ```
 */
export function isPhoneNumber(value: unknown): value is string {
  if (typeof value !== "string" || !/^\+?[\d ().-]{7,30}$/.test(value)) return false;
  const digits = value.replaceAll(/\D/g, "").length;
  return digits >= DIGITS.fewest && digits <= DIGITS.most;
}
