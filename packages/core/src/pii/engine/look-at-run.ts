import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { confidence } from "../confidence.ts";
import { numberOn, slate } from "../slate.ts";
import { isBelgianNumber } from "../validators/is-belgian-national-number.ts";
import { isFrenchNumber } from "../validators/is-french-social-security-number.ts";
import { isGermanNumber } from "../validators/is-german-tax-id.ts";
import { isPolishNumber } from "../validators/is-pesel.ts";
import { brandOf } from "../validators/payment-card-brand.ts";
import type { Desk } from "./desk.ts";
import { endsNumber } from "./edges.ts";
import { isBirthDate } from "./look-at-date.ts";
import { writeDigits } from "./match-form.ts";
import { offer } from "./offer.ts";
import { submit } from "./submit.ts";

const { likely, fair, weak } = confidence;
const bsn = /* @__PURE__ */ offer("bsn", fair);
const shortBsn = /* @__PURE__ */ offer("bsn", 0);
const rsin = /* @__PURE__ */ offer("rsin", 0);
const onderwijsnummer = /* @__PURE__ */ offer("onderwijsnummer", fair);
const kvk = /* @__PURE__ */ offer("kvk-number", 0);
const birthDate = /* @__PURE__ */ offer("date-of-birth", 0);
const vNumber = /* @__PURE__ */ offer("v-number", 0);
const big = /* @__PURE__ */ offer("big-number", 0);
const belgian = /* @__PURE__ */ offer("be-national-number", fair);
const german = /* @__PURE__ */ offer("de-tax-id", weak);
const polish = /* @__PURE__ */ offer("pl-pesel", weak);
const french = /* @__PURE__ */ offer("fr-social-security-number", fair);
/** The common lengths of the common networks, and the rest. */
const card = /* @__PURE__ */ offer("payment-card", likely);
const rareCard = /* @__PURE__ */ offer("payment-card", weak);

/** Longest number of a payment card. */
const LONGEST = 19;

/** Looks at eight or more digits without anything between them. */
export function lookAtRun(desk: Desk, start: number, end: number): void {
  const length = end - start;
  if (length > LONGEST || !endsNumber(desk.bytes, end)) return;
  writeDigits(desk.bytes, start, end);
  switch (length) {
    case 8:
      lookAtEight(desk, start, end);
      break;
    case 9:
      lookAtNine(desk, start, end);
      break;
    case 10:
      submit(desk, vNumber, start, end);
      break;
    case 11:
      lookAtEleven(desk, start, end);
      break;
    case 12:
      submit(desk, kvk, start, end);
      break;
    case 15:
      if (isFrenchNumber()) submit(desk, french, start, end);
      break;
  }
  if (length > 11) lookAtCard(desk, start, end);
}

function lookAtEight(desk: Desk, start: number, end: number): void {
  const isDate = isBirthDate(numberOn(6, 8), numberOn(4, 6), numberOn(0, 4));
  slate.copyWithin(1, 0, 8);
  slate[0] = 0;
  if (elevenTest(slate) === 0 && numberOn(1, 9) > 0) submit(desk, shortBsn, start, end);
  submit(desk, kvk, start, end);
  if (isDate) submit(desk, birthDate, start, end);
}

function lookAtNine(desk: Desk, start: number, end: number): void {
  const remainder = elevenTest(slate);
  if (remainder === 0 && numberOn(0, 9) > 0) {
    // The same form and test: only a label tells an RSIN, and the stricter treatment is the default.
    submit(desk, rsin, start, end);
    submit(desk, bsn, start, end);
  }
  if (remainder === 5 && numberOn(0, 2) === 10) submit(desk, onderwijsnummer, start, end);
}

function lookAtEleven(desk: Desk, start: number, end: number): void {
  submit(desk, big, start, end);
  if (isBelgianNumber()) submit(desk, belgian, start, end);
  if (isGermanNumber()) submit(desk, german, start, end);
  if (isPolishNumber()) submit(desk, polish, start, end);
}

/** No payment card begins with 0, 1, 7 or 9; time stamps do. */
export function mayBeCard(first: number): boolean {
  return first > 1 && first !== 7 && first !== 9;
}

function lookAtCard(desk: Desk, start: number, end: number): void {
  const length = end - start;
  if (!mayBeCard(slate[0] as number) || !isLuhn(slate, 0, length)) return;
  const brand = brandOf(numberOn(0, 4), length);
  if (brand === "none") return;
  const isCommon = length > 15 || brand === "american-express" || brand === "diners-club";
  submit(desk, isCommon ? card : rareCard, start, end);
}
