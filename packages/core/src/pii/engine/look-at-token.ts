import { isBrin } from "../../parties/is-brin.ts";
import { confidence } from "../confidence.ts";
import { isDutchPassport } from "../validators/is-dutch-passport.ts";
import { isFrenchSocialSecurityNumber } from "../validators/is-french-social-security-number.ts";
import { isItalianTaxCode } from "../validators/is-italian-tax-code.ts";
import { hasPlateShape, isLicencePlate } from "../validators/is-licence-plate.ts";
import { isNino } from "../validators/is-nino.ts";
import { isSpanishTaxId } from "../validators/is-spanish-tax-id.ts";
import { isVatNumber } from "../validators/is-vat-number.ts";
import { ALPHA, at, DIGIT, is, UPPER, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { begins, gather, jointBefore } from "./edges.ts";
import { lookAtIban } from "./look-at-iban.ts";
import { lookAtPostcode } from "./look-at-postcode.ts";
import { submit } from "./submit.ts";

const { sure, strong, likely, fair } = confidence;
/** Characters of a licence plate without dashes. */
const PLATE = 6;
/** How many characters a VAT number has with its country, and how sure its check digits make it. */
const vatForms: Readonly<Record<string, readonly [number, number]>> = {
  NL: [14, sure],
  BE: [12, likely],
  DE: [11, fair],
  ES: [11, likely],
  FR: [13, likely],
  GB: [11, fair],
  IT: [13, fair],
  PL: [12, fair],
};

/** A form to try: so many letters and digits from `start` on. */
interface Form {
  readonly kind: string;
  readonly start: number;
  readonly count: number;
  readonly bare: number;
  readonly labelled?: number;
}

function offer(desk: Desk, form: Form, passes: (text: string) => boolean): void {
  const { kind, start, bare, labelled = strong } = form;
  const end = gather(desk.bytes, start, form.count);
  if (end > 0 && passes(read(desk, start, end))) submit(desk, { kind, start, end, bare, labelled });
}

/** As {@link offer}, for what is written in one piece only. */
function offerWhole(desk: Desk, form: Form, passes: (text: string) => boolean): void {
  const end = form.start + form.count;
  if (is(desk.bytes, end, WORD)) return;
  for (let index = form.start; index < end; index += 1) if (!is(desk.bytes, index, WORD)) return;
  offer(desk, form, passes);
}

/** Looks at a number that letters go before: `NL91…`, `AB123456C`; the letters are from `first` on. */
export function lookAtLetteredNumber(
  desk: Desk,
  start: number,
  { first, end }: { readonly first: number; readonly end: number },
): void {
  const { bytes } = desk;
  const gap = is(bytes, start - 1, ALPHA) ? 0 : 1;
  const letters = start - gap - first;
  if (is(bytes, first - 1, WORD) || jointBefore(bytes, first) !== "free") return;
  if (letters === 2 && end - start > 1) lookAtIban(desk, first);
  if (!is(bytes, first, UPPER)) return;
  if (letters < 5 && letters > 1) vat(desk, first);
  if (letters === 2 && begins(bytes, first + 2, "nnnn"))
    offer(desk, { kind: "uk-nino", start: first, count: 9, bare: fair }, isNino);
  if (letters === 1) {
    offer(desk, { kind: "es-tax-id", start: first, count: 9, bare: likely }, isSpanishTaxId);
  }
  if (gap === 0) token(desk, first, letters);
}

function token(desk: Desk, start: number, letters: number): void {
  offerWhole(desk, { kind: "identity-document", start, count: 9, bare: 0 }, isDocument);
  if (letters > 5) {
    const form = { kind: "it-tax-code", start, count: 16, bare: sure, labelled: sure };
    offerWhole(desk, form, isItalianTaxCode);
  } else offerPlainPlate(desk, start);
}

/** Looks at a plate without dashes. */
function offerPlainPlate(desk: Desk, start: number): void {
  const { bytes } = desk;
  if (!hasPlateShape(PLATE, (index) => at(bytes, start + index))) return;
  offerWhole(desk, { kind: "licence-plate", start, count: PLATE, bare: 0 }, isLicencePlate);
}

/** A passport, an identity card, or a residence document (V and eight more). */
function isDocument(text: string): boolean {
  return isDutchPassport(text) || /^V[A-NP-Z\d]{8}$/.test(text);
}

function vat(desk: Desk, start: number): void {
  if (!begins(desk.bytes, start + 5, "nnn")) return;
  const [count, bare] = vatForms[read(desk, start, start + 2)] ?? [0, 0];
  if (count > 0) offer(desk, { kind: "vat-number", start, count, bare }, isVatNumber);
}

/** Looks at a number that letters follow: `1234 AB`, `12345678Z`, `12AB34`; `start` to `end` are its first digits. */
export function lookAtNumberedLetters(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const length = end - start;
  const letter = is(bytes, end, ALPHA) ? end : end + 1;
  if (length === 4) lookAtPostcode(desk, start, letter);
  if (length === 8) {
    offer(desk, { kind: "es-tax-id", start, count: 9, bare: likely }, isSpanishTaxId);
  }
  if (letter !== end || !is(bytes, end, UPPER)) return;
  if (length === 6) {
    const form = { kind: "fr-social-security-number", start, count: 15, bare: likely };
    offerWhole(desk, form, isFrenchSocialSecurityNumber);
  }
  if (length === 2 && is(bytes, end + 1, UPPER)) {
    const count = is(bytes, end + 2, DIGIT) ? 6 : 4;
    offerWhole(desk, { kind: "brin", start, count, bare: 0, labelled: fair }, isBrin);
  }
  if (length < 5) offerPlainPlate(desk, start);
}
