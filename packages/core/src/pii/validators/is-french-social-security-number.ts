import { compact } from "./compact.ts";

/**
 * True for a French social security number (*NIR*) with its key: 97 minus the remainder of the first thirteen.
 *
 * Corsica is written 2A and 2B, which count as 19 and 18.
 *
 * @see Code de la sécurité sociale, art. R. 115-1
 *
 * @example
 * ```ts
 * import { isFrenchSocialSecurityNumber } from "@bijsluiter/core/pii";
 *
 * isFrenchSocialSecurityNumber("2 95 10 99 126 111 93"); // => true
 * ```
 */
export function isFrenchSocialSecurityNumber(value: unknown): value is string {
  const number = compact(value);
  if (!/^[12378]\d{4}(?:\d\d|2[AB])\d{8}$/.test(number)) return false;
  const digits = number.replace("2A", "19").replace("2B", "18");
  const month = Number(number.slice(3, 5));
  return (
    (month % 20 <= 12 || month >= 50) &&
    97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13))
  );
}
