import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { isMod11_10 } from "../../shared/check-digits/mod-11-10.ts";
import { mod97 } from "../../shared/check-digits/mod-97-10.ts";
import { confidence } from "../confidence.ts";
import { type Form, formOf, holds } from "../form.ts";
import { charOn, countryOn, numberOn, slate, write } from "../slate.ts";
import { isSpanishCompanyId, isSpanishId } from "./is-spanish-tax-id.ts";
import { weightedSum } from "./weighted-sum.ts";

const FRENCH_KEY = "0123456789abcdefghjklmnpqrstuvwxyz";
const CAPITAL_B = 11;

/** A British number of a branch has three digits more. */
const britishBranch: Form = /* @__PURE__ */ formOf("2a12n");

/** The VAT numbers of a country: their form, their check, and how sure that makes them. */
export interface VatRule {
  readonly form: Form;
  readonly passes: () => boolean;
  readonly bare: number;
}

const { sure, likely, fair } = confidence;
const rule = (structure: string, bare: number, passes: () => boolean): VatRule => ({
  form: formOf(structure),
  passes,
  bare,
});

/** By country; what stands on the slate begins with it. */
export const vatRules: Readonly<Record<string, VatRule>> = {
  NL: /* @__PURE__ */ rule("2a9n1a2n", sure, isDutch),
  BE: /* @__PURE__ */ rule(
    "2a10n",
    likely,
    () => (slate[2] as number) < 2 && 97 - (numberOn(2, 10) % 97) === numberOn(10, 12),
  ),
  DE: /* @__PURE__ */ rule("2a9n", fair, () => slate[2] !== 0 && isMod11_10(slate, 2, 11)),
  ES: /* @__PURE__ */ rule("2a1c7n1c", likely, () => isSpanishId(2) || isSpanishCompanyId(2)),
  FR: /* @__PURE__ */ rule("2a2c9n", likely, isFrench),
  GB: /* @__PURE__ */ rule("2a9n", fair, isBritish),
  IT: /* @__PURE__ */ rule("2a11n", fair, () => numberOn(2, 13) > 0 && isLuhn(slate, 2, 13)),
  PL: /* @__PURE__ */ rule("2a10n", fair, () => weightedSum("657234567", 2) % 11 === slate[11]),
};

function isDutch(): boolean {
  if (slate[11] !== CAPITAL_B || numberOn(12, 14) === 0) return false;
  return (
    (elevenTest(slate, 2) === 0 && numberOn(2, 11) > 0) || mod97(slate, { from: 0, to: 14 }) === 1
  );
}

function isFrench(): boolean {
  if (!isLuhn(slate, 4, 13)) return false;
  const siren = numberOn(4, 13);
  if ((slate[2] as number) < 10 && (slate[3] as number) < 10) {
    return (12 + 3 * (siren % 97)) % 97 === numberOn(2, 4);
  }
  // I and O are not used.
  const first = FRENCH_KEY.indexOf(charOn(2));
  const second = FRENCH_KEY.indexOf(charOn(3));
  if (first < 0 || second < 0) return false;
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (siren + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

function isBritish(): boolean {
  const sum = weightedSum("8765432a1", 2) % 97;
  return numberOn(2, 9) > 0 && (sum === 0 || sum === 42);
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
  const length = write(value);
  const known = vatRules[countryOn()];
  if (known === undefined) return false;
  const { form, passes } = known;
  const isBranch = passes === isBritish && holds(britishBranch, length);
  return (isBranch || holds(form, length)) && passes();
}
