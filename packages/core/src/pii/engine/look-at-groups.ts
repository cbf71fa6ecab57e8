import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { confidence } from "../confidence.ts";
import { numberOn, slate } from "../slate.ts";
import { isFrenchNumber } from "../validators/is-french-social-security-number.ts";
import { isGermanNumber } from "../validators/is-german-tax-id.ts";
import { brandOf } from "../validators/payment-card-brand.ts";
import { at, BLANK, DIGIT, is } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { endsNumber } from "./edges.ts";
import { endOf, groups, isLuhnOfFours, passesElevenInThrees, readGroups } from "./groups.ts";
import { lookAtDottedNumber, lookAtNumericDate } from "./look-at-dotted.ts";
import { mayBeCard } from "./look-at-run.ts";
import { writeDigits } from "./match-form.ts";
import { offer, unlabelled } from "./offer.ts";
import { submit } from "./submit.ts";

const { sure, strong, likely, fair, weak } = confidence;
const spacedBsn = /* @__PURE__ */ offer("bsn", fair);
const signedBsn = /* @__PURE__ */ offer("bsn", likely);
const bsnInRow = /* @__PURE__ */ offer("bsn", 0);
const rsin = /* @__PURE__ */ offer("rsin", 0);
const card = /* @__PURE__ */ offer("payment-card", strong);
const german = /* @__PURE__ */ offer("de-tax-id", weak);
const french = /* @__PURE__ */ offer("fr-social-security-number", sure, unlabelled);

const SPACE = 0x20;
const DOT = 0x2e;
const ZERO = 0x30;

/** Looks at groups of digits with the same sign between them; `start` to `end` is the first. */
export function lookAtGroups(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  readGroups(bytes, start, end);
  const { sign, count } = groups;
  if (sign === DOT) lookAtDottedNumber(desk, start);
  if (sign !== SPACE && count === 3) lookAtNumericDate(desk, start);
  const three = head(3);
  if (three === 0x333 || three === 0x423) lookAtBsn(desk, start);
  if (sign === DOT) return;
  if (mayBeCard(at(bytes, start) - ZERO)) {
    const isLong = head(5) === 0x44443 && lookAtCard(desk, start, 5);
    if (!isLong && head(4) === 0x4444 && isLuhnOfFours()) lookAtCard(desk, start, 4);
    if (three === 0x465 || three === 0x464) lookAtCard(desk, start, 3);
  }
  if (sign === SPACE) lookAtForeign(desk, start);
}

/** Shape of the first `taken` groups. */
function head(taken: number): number {
  return taken > groups.count ? 0 : groups.shape >>> (4 * (groups.count - taken));
}

function lookAtForeign(desk: Desk, start: number): void {
  if (groups.shape === 0x2333) {
    const end = endOf(3);
    writeDigits(desk.bytes, start, end);
    if (endsNumber(desk.bytes, end) && isGermanNumber()) submit(desk, german, start, end);
  } else if (groups.shape === 0x1222332) {
    const end = endOf(6);
    writeDigits(desk.bytes, start, end);
    if (isFrenchNumber()) submit(desk, french, start, end);
  }
}

function lookAtCard(desk: Desk, start: number, taken: number): boolean {
  const end = endOf(taken - 1);
  if (!endsNumber(desk.bytes, end)) return false;
  writeDigits(desk.bytes, start, end);
  const length = end - start - taken + 1;
  if (!isLuhn(slate, 0, length) || brandOf(numberOn(0, 4), length) === "none") return false;
  submit(desk, card, start, end);
  return true;
}

/** The eleven-test on the first three groups. */
function passesEleven(bytes: Uint8Array, start: number, end: number): boolean {
  if (head(3) === 0x333) return passesElevenInThrees(bytes);
  writeDigits(bytes, start, end);
  return elevenTest(slate) === 0 && numberOn(0, 9) > 0;
}

/** Three groups apart from other numbers are a BSN by themselves; in a row of numbers they need a label. */
function lookAtBsn(desk: Desk, start: number): void {
  const { bytes } = desk;
  const end = endOf(2);
  if (!endsNumber(bytes, end) || !passesEleven(bytes, start, end)) return;
  const { sign, count } = groups;
  const isInRow = count > 3 || (is(bytes, start - 1, BLANK) && is(bytes, start - 2, DIGIT));
  submit(desk, rsin, start, end);
  submit(desk, isInRow ? bsnInRow : sign === SPACE ? spacedBsn : signedBsn, start, end);
}
