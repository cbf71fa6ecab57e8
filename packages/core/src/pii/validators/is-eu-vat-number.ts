import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { isMod11_10 } from "../../shared/check-digits/mod-11-10.ts";
import { formOf, hasForm } from "../candidate/form.ts";
import { countryOf, readSymbols, symbols, symbolsValue } from "../candidate/symbols.ts";
import { confidence } from "../confidence.ts";
import { isGreekNumber } from "./is-greek-tax-id.ts";
import { isPortugueseNumber } from "./is-portuguese-tax-id.ts";
import type { VatRule } from "./is-vat-number.ts";
import { weightedSum } from "./weighted-sum.ts";

/** Where the digits begin. */
const HEAD = 2;
const CAPITAL_U = 30;
/** Letters by the rest of a division by 23; W for none. */
const IRISH = "wabcdefghijklmnopqrstuv";
/** What the digits in odd places count for in Cyprus. */
const CYPRIOT = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21] as const;

const rule = (structure: string, bare: number, passes: () => boolean): VatRule => ({
  form: formOf(structure),
  passes,
  bare,
});
const at = (place: number) => symbols[HEAD + place] as number;
const sum = (weights: string) => weightedSum(weights, HEAD);
const divides = (weights: string, by: number) => () => sum(weights) % by === 0 && sum(weights) > 0;

/** The VAT numbers of the member states that `vatRules` does not have, by country code; some have several lengths. */
export const euVatRules: Readonly<Record<string, readonly VatRule[]>> = {
  AT: [rule("3a8n", confidence.fair, isAustrian)],
  BG: [
    rule("2a9n", confidence.weak, () => again("12345678", "3456789a") === at(8)),
    rule("2a10n", confidence.weak, () => (sum("2485a9736") % 11) % 10 === at(9)),
  ],
  CY: [rule("2a8n1a", confidence.fair, isCypriot)],
  CZ: [
    rule("2a8n", confidence.weak, () => (11 - (sum("8765432") % 11)) % 10 === at(7)),
    rule("2a10n", confidence.weak, () => symbolsValue(HEAD, 12) % 11 === 0 && at(2) % 5 < 2),
  ],
  DK: [rule("2a8n", confidence.weak, divides("27654321", 11))],
  EE: [rule("2a9n", confidence.weak, divides("371371371", 10))],
  EL: [rule("2a9n", confidence.weak, () => isGreekNumber(HEAD))],
  FI: [rule("2a8n", confidence.weak, divides("79a58421", 11))],
  HR: [rule("2a11n", confidence.fair, () => isMod11_10(symbols, HEAD, 13))],
  HU: [rule("2a8n", confidence.weak, divides("97319731", 10))],
  IE: [
    rule("2a7n1a", confidence.fair, () => isIrish(0)),
    rule("2a7n2a", confidence.fair, () => isIrish((symbols[10] as number) - 9)),
  ],
  LT: [
    rule("2a9n", confidence.weak, () => again("12345678", "34567891") === at(8)),
    rule("2a12n", confidence.fair, () => again("12345678912", "34567891234") === at(11)),
  ],
  LU: [
    rule(
      "2a8n",
      confidence.weak,
      () => symbolsValue(HEAD, 8) % 89 === symbolsValue(8, 10) && at(0) > 0,
    ),
  ],
  LV: [rule("2a11n", confidence.fair, () => at(0) > 3 && sum("91483a25761") % 11 === 3)],
  MT: [rule("2a8n", confidence.weak, divides("346789a1", 37))],
  PT: [rule("2a9n", confidence.weak, () => isPortugueseNumber(HEAD))],
  RO: [6, 7, 8, 9, 10].map((length) =>
    rule(`2a${length}n`, confidence.weak, () => isRomanian(length)),
  ),
  SE: [
    rule("2a12n", confidence.fair, () => isLuhn(symbols, HEAD, 12) && symbolsValue(12, 14) === 1),
  ],
  SI: [
    rule(
      "2a8n",
      confidence.weak,
      () => at(0) > 0 && ((11 - (sum("8765432") % 11)) % 11) % 10 === at(7),
    ),
  ],
  SK: [rule("2a10n", confidence.fair, () => symbolsValue(HEAD, 12) % 11 === 0 && at(0) > 0)],
};

/** Rest of a sum by 11; when it is ten, that of the second sum, and then zero for ten. */
function again(weights: string, second: string): number {
  const first = sum(weights) % 11;
  return first < 10 ? first : (sum(second) % 11) % 10;
}

function isAustrian(): boolean {
  if (symbols[2] !== CAPITAL_U) return false;
  let total = 4;
  for (let place = 1; place < 8; place += 1) {
    const doubled = at(place) * (place % 2 === 0 ? 2 : 1);
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (total % 10)) % 10 === at(8);
}

function isCypriot(): boolean {
  let total = 0;
  for (let place = 0; place < 8; place += 1)
    total += place % 2 === 0 ? (CYPRIOT[at(place)] as number) : at(place);
  return total % 26 === at(8) - 10;
}

function isIrish(second: number): boolean {
  return IRISH.charAt((sum("8765432") + second * 9) % 23) === at(7).toString(36);
}

/** The weights are those of the last digits. */
function isRomanian(length: number): boolean {
  const rest = (sum("753217532".slice(10 - length)) * 10) % 11;
  return at(0) > 0 && rest % 10 === at(length - 1);
}

/**
 * True for a VAT number of AT, BG, CY, CZ, DK, EE, EL, FI, HR, HU, IE, LT, LU, LV, MT, PT, RO, SE, SI or SK, with the
 * country prefix; `isVatNumber` covers the other member states. Tests form and check digits; ignores spaces, dots and
 * dashes.
 *
 * @see Directive 2006/112/EC, art. 215
 *
 * @example
 * ```ts
 * import { isEuVatNumber } from "@bijsluiter/core/pii";
 *
 * isEuVatNumber("ATU13585627"); // => true
 * isEuVatNumber("ATU13585626"); // => false
 * ```
 */
export function isEuVatNumber(value: unknown): value is string {
  const length = readSymbols(value);
  if (length === 0) return false;
  return (euVatRules[countryOf()] ?? []).some(
    ({ form, passes }) => hasForm(form, length) && passes(),
  );
}
