import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { isMod11_10 } from "../../shared/check-digits/mod-11-10.ts";
import { mod97 } from "../../shared/check-digits/mod-97-10.ts";
import { type Form, formOf, hasForm } from "../candidate/form.ts";
import { countryOf, readSymbols, symbolChar, symbols, symbolsValue } from "../candidate/symbols.ts";
import { confidence } from "../confidence.ts";
import { isSpanishCompanyId, isSpanishId } from "./is-spanish-tax-id.ts";
import { weightedSum } from "./weighted-sum.ts";

const FRENCH_KEY = "0123456789abcdefghjklmnpqrstuvwxyz";
const CAPITAL_B = 11;

/** A British number of a branch has three digits more. */
const britishBranch: Form = formOf("2a12n");

/** The VAT numbers of a country: their form, their check, and how sure that makes them. */
export interface VatRule {
  readonly form: Form;
  readonly passes: () => boolean;
  readonly bare: number;
}

const rule = (structure: string, bare: number, passes: () => boolean): VatRule => ({
  form: formOf(structure),
  passes,
  bare,
});

/** By country code, with which the candidate begins. */
export const vatRules: Readonly<Record<string, VatRule>> = {
  NL: rule("2a9n1a2n", confidence.sure, isDutch),
  BE: rule(
    "2a10n",
    confidence.likely,
    () => (symbols[2] as number) < 2 && 97 - (symbolsValue(2, 10) % 97) === symbolsValue(10, 12),
  ),
  DE: rule("2a9n", confidence.fair, () => symbols[2] !== 0 && isMod11_10(symbols, 2, 11)),
  ES: rule("2a1c7n1c", confidence.likely, () => isSpanishId(2) || isSpanishCompanyId(2)),
  FR: rule("2a2c9n", confidence.likely, isFrench),
  GB: rule("2a9n", confidence.fair, isBritish),
  IT: rule("2a11n", confidence.fair, () => symbolsValue(2, 13) > 0 && isLuhn(symbols, 2, 13)),
  PL: rule("2a10n", confidence.fair, () => weightedSum("657234567", 2) % 11 === symbols[11]),
};

function isDutch(): boolean {
  if (symbols[11] !== CAPITAL_B || symbolsValue(12, 14) === 0) return false;
  return (
    (elevenTest(symbols, 2) === 0 && symbolsValue(2, 11) > 0) ||
    mod97(symbols, { from: 0, to: 14 }) === 1
  );
}

function isFrench(): boolean {
  if (!isLuhn(symbols, 4, 13)) return false;
  const siren = symbolsValue(4, 13);
  if ((symbols[2] as number) < 10 && (symbols[3] as number) < 10) {
    return (12 + 3 * (siren % 97)) % 97 === symbolsValue(2, 4);
  }
  // I and O are not used.
  const first = FRENCH_KEY.indexOf(symbolChar(2));
  const second = FRENCH_KEY.indexOf(symbolChar(3));
  if (first < 0 || second < 0) return false;
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (siren + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

function isBritish(): boolean {
  const sum = weightedSum("8765432a1", 2) % 97;
  return symbolsValue(2, 9) > 0 && (sum === 0 || sum === 42);
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
  const length = readSymbols(value);
  if (length === 0) return false;
  const known = vatRules[countryOf()];
  if (known === undefined) return false;
  const { form, passes } = known;
  const isBranch = passes === isBritish && hasForm(britishBranch, length);
  return (isBranch || hasForm(form, length)) && passes();
}
