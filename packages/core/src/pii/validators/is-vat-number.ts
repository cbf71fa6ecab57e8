import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { isMod11_10 } from "../../shared/check-digits/mod-11-10.ts";
import { isMod97 } from "../../shared/check-digits/mod-97-10.ts";
import { compact } from "./compact.ts";
import { isSpanishCompanyId, isSpanishTaxId } from "./is-spanish-tax-id.ts";
import { weightedSum } from "./weighted-sum.ts";

const FRENCH_KEY = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** What follows the country, and its check. */
const checks: Readonly<Record<string, (rest: string) => boolean>> = {
  NL: (rest) =>
    /^\d{9}B(?!00)\d\d$/.test(rest) &&
    ((elevenTest(rest) === 0 && !rest.startsWith("000000000")) || isMod97(`NL${rest}`)),
  BE: (rest) =>
    /^[01]\d{9}$/.test(rest) && 97 - (Number(rest.slice(0, 8)) % 97) === Number(rest.slice(8)),
  DE: (rest) => /^[1-9]\d{8}$/.test(rest) && isMod11_10(rest),
  ES: (rest) => isSpanishTaxId(rest) || isSpanishCompanyId(rest),
  FR: isFrench,
  GB: (rest) => /^\d{9}(?:\d{3})?$/.test(rest) && isBritish(rest),
  IT: (rest) => /^\d{11}$/.test(rest) && Number(rest) > 0 && isLuhn(rest),
  PL: (rest) =>
    /^\d{10}$/.test(rest) &&
    weightedSum(rest, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(rest[9]),
};

function isFrench(rest: string): boolean {
  if (!/^[\dA-HJ-NP-Z]{2}\d{9}$/.test(rest) || !isLuhn(rest.slice(2))) return false;
  const siren = Number(rest.slice(2));
  if (/^\d\d/.test(rest)) return (12 + 3 * (siren % 97)) % 97 === Number(rest.slice(0, 2));
  const [first = 0, second = 0] = [...rest.slice(0, 2)].map((char) => FRENCH_KEY.indexOf(char));
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (siren + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

function isBritish(rest: string): boolean {
  const sum = weightedSum(rest, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return Number(rest.slice(0, 7)) > 0 && (sum === 0 || sum === 42);
}

/**
 * True for a VAT number of NL (*btw-id*), BE, DE, ES, FR, GB, IT or PL, with its country in front.
 *
 * Form and check digits; spaces, dots and dashes do not count. A Dutch number passes by the test of 2020 (sole
 * traders) or by the eleven-test (legal entities, and sole traders before 2020, whose BSN it then contains).
 *
 * @see Directive 2006/112/EC, art. 215
 *
 * @example
 * ```ts
 * import { isVatNumber } from "@bijsluiter/core/pii";
 *
 * isVatNumber("NL002455799B11"); // => true
 * isVatNumber("NL123456789B01"); // => false
 * ```
 */
export function isVatNumber(value: unknown): value is string {
  const number = compact(value);
  return checks[number.slice(0, 2)]?.(number.slice(2)) ?? false;
}
