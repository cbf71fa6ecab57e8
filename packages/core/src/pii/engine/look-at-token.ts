import { confidence } from "../confidence.ts";
import { formOf } from "../form.ts";
import { slate } from "../slate.ts";
import { frenchNumber, isFrenchNumber } from "../validators/is-french-social-security-number.ts";
import { isItalianCode, italianCode } from "../validators/is-italian-tax-code.ts";
import { isInsuranceNumber, nino } from "../validators/is-nino.ts";
import { isSpanishId, spanishId } from "../validators/is-spanish-tax-id.ts";
import { ALPHA, at, DIGIT, is, UPPER, WORD } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { jointBefore } from "./edges.ts";
import { lookAtIban } from "./look-at-iban.ts";
import { lookAtPlainPlate } from "./look-at-plate.ts";
import { lookAtPostcode } from "./look-at-postcode.ts";
import { lookAtVat } from "./look-at-vat.ts";
import { matchForm, matchWhole } from "./match-form.ts";
import { offer } from "./offer.ts";
import { submit } from "./submit.ts";

const { sure, likely, fair } = confidence;
const british = /* @__PURE__ */ offer("uk-nino", fair);
const spanish = /* @__PURE__ */ offer("es-tax-id", likely);
const italian = /* @__PURE__ */ offer("it-tax-code", sure, sure);
const french = /* @__PURE__ */ offer("fr-social-security-number", likely);
const document = /* @__PURE__ */ offer("identity-document", 0);
const brin = /* @__PURE__ */ offer("brin", 0, fair);

const passport = /* @__PURE__ */ formOf("2A6C1n");
const residence = /* @__PURE__ */ formOf("1A8C");
const institution = /* @__PURE__ */ formOf("2n2A");
const site = /* @__PURE__ */ formOf("2n2A2n");

const CAPITAL_V = 0x56;
const CAPITAL_X = 0x58;
const CAPITAL_Z = 0x5a;
/** On the slate. */
const O = 24;
const DOCUMENT = 9;
const PLATE = 6;

/** Looks at a number that letters go before: `NL91…`, `AB123456C`; letters from `first` on, digits from `start` on. */
export function lookAtLetteredNumber(desk: Desk, first: number, start: number, end: number): void {
  const { bytes } = desk;
  if (jointBefore(bytes, first) !== "free") return;
  const gap = is(bytes, start - 1, ALPHA) ? 0 : 1;
  const letters = start - gap - first;
  if (letters === 2 && end - start > 1) lookAtIban(desk, first);
  if (!is(bytes, first, UPPER)) return;
  if (letters > 1 && letters < 5) lookAtVat(desk, first);
  if (letters === 2) {
    const stop = matchForm(bytes, first, nino);
    if (stop > 0 && isInsuranceNumber()) submit(desk, british, first, stop);
  }
  if (letters === 1 && at(bytes, first) >= CAPITAL_X && at(bytes, first) <= CAPITAL_Z)
    lookAtSpanishId(desk, first);
  if (gap === 1) return;
  if (is(bytes, first + DOCUMENT - 1, WORD)) lookAtDocument(desk, first);
  if (letters < 6) {
    if (is(bytes, first + PLATE - 1, WORD)) lookAtPlainPlate(desk, first);
  } else {
    const stop = matchWhole(bytes, first, italianCode);
    if (stop > 0 && isItalianCode()) submit(desk, italian, first, stop);
  }
}

/** Looks at the number of a passport or an identity card, or of a residence document (V and eight more). */
function lookAtDocument(desk: Desk, start: number): void {
  const form = at(desk.bytes, start) === CAPITAL_V ? residence : passport;
  const end = matchWhole(desk.bytes, start, form);
  if (end === 0) return;
  for (let index = 0; index < DOCUMENT; index += 1) if (slate[index] === O) return;
  submit(desk, document, start, end);
}

function lookAtSpanishId(desk: Desk, start: number): void {
  const end = matchForm(desk.bytes, start, spanishId);
  if (end > 0 && isSpanishId(0)) submit(desk, spanish, start, end);
}

/** Looks at a number that letters follow: `1234 AB`, `12345678Z`, `12AB34`; `start` to `end` are its first digits. */
export function lookAtNumberedLetters(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const length = end - start;
  const letter = is(bytes, end, ALPHA) ? end : end + 1;
  if (length === 4) lookAtPostcode(desk, start, letter);
  if (length === 8) lookAtSpanishId(desk, start);
  if (letter !== end || !is(bytes, end, UPPER)) return;
  if (length === 6) {
    const stop = matchWhole(bytes, start, frenchNumber);
    if (stop > 0 && isFrenchNumber()) submit(desk, french, start, stop);
  }
  if (length === 2) {
    const stop = matchWhole(bytes, start, is(bytes, end + 2, DIGIT) ? site : institution);
    if (stop > 0) submit(desk, brin, start, stop);
  }
  if (length < 5 && is(bytes, start + PLATE - 1, WORD)) lookAtPlainPlate(desk, start);
}
