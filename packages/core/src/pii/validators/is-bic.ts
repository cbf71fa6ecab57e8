import { bicCountries } from "../data/bic-countries.ts";

let known: Uint8Array | undefined;

/** True for a country that a BIC may hold; the codes are those of two capitals. */
export function isCountry(first: number, second: number): boolean {
  known ??= markCountries();
  return known[((first & 31) << 5) | (second & 31)] === 1;
}

function markCountries(): Uint8Array {
  const marks = new Uint8Array(1024);
  bicCountries.split(" ").forEach((seconds, first) => {
    for (const second of seconds) marks[((first + 1) << 5) | (second.charCodeAt(0) & 31)] = 1;
  });
  return marks;
}

/**
 * True for a business identifier code (*BIC*, SWIFT code): 8 or 11 characters with a country at the fifth.
 *
 * Capitals only. There is no check digit: half of all words of eight letters pass, so the scanner requires a label such
 * as "BIC", or an IBAN of the same country next to it.
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
    isCountry(value.charCodeAt(4), value.charCodeAt(5))
  );
}
