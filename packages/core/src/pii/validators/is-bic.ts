import { countryCodes } from "../data/country-codes.ts";

let known: ReadonlySet<string> | undefined;

function countries(): ReadonlySet<string> {
  known ??= new Set(countryCodes.split(" "));
  return known;
}

/**
 * True for a business identifier code (*BIC*, SWIFT code): 8 or 11 characters with a country at the fifth.
 *
 * Capitals only. There is no check digit: half of all words of eight letters pass, which is why the scanner wants a
 * word such as "BIC" or an IBAN of the same country beside it.
 *
 * @see ISO 9362:2022, which allows digits in the first four
 *
 * @example
 * ```ts
 * import { isBic } from "@bijsluiter/core/pii";
 *
 * isBic("ABNANL2A"); // => true
 * isBic("ABNAXX2A"); // => false
 * ```
 */
export function isBic(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^[A-Z\d]{4}[A-Z]{2}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(value) &&
    countries().has(value.slice(4, 6))
  );
}
