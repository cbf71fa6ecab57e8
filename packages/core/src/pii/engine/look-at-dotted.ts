import { confidence } from "../confidence.ts";
import { isBelgianNumber } from "../validators/is-belgian-national-number.ts";
import { at, DIGIT, is } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { endsNumber } from "./edges.ts";
import { endOf, groups } from "./groups.ts";
import { isBirthDate } from "./look-at-date.ts";
import { writeDigits } from "./match-form.ts";
import { numberOf } from "./number-of.ts";
import { offer, unlabelled } from "./offer.ts";
import { submit } from "./submit.ts";

const { sure, likely, weak } = confidence;
const address = /* @__PURE__ */ offer("ipv4", likely);
/** Of this machine, of none or of all. */
const nobody = /* @__PURE__ */ offer("ipv4", weak, weak);
const belgian = /* @__PURE__ */ offer("be-national-number", sure, unlabelled);
const birthDate = /* @__PURE__ */ offer("date-of-birth", 0);

const HYPHEN = 0x2d;
const DOT = 0x2e;
const CAPITAL_T = 0x54;
const COLON = 0x3a;
const ZERO = 0x30;

/** Looks at groups with dots: an IPv4 address (RFC 791, no leading zeros, no fifth part), a Belgian number. */
export function lookAtDottedNumber(desk: Desk, start: number): void {
  const { bytes } = desk;
  if (groups.count === 4) {
    const end = endOf(3);
    if (!endsNumber(bytes, end) || !isQuad(bytes, start)) return;
    const first = numberOf(bytes, start, endOf(0));
    const isNobody = first === 0 || first === 127 || isBroadcast(bytes, start, end);
    submit(desk, isNobody ? nobody : address, start, end);
  }
  if (groups.shape === 0x222 && at(bytes, endOf(2)) === HYPHEN) lookAtBelgian(desk, start);
}

/** Looks at `85.07.30-033.28`; the date has been read. */
function lookAtBelgian(desk: Desk, start: number): void {
  const { bytes } = desk;
  const end = start + 15;
  for (let index = start + 9; index < end; index += 1) {
    if (index === start + 12 ? at(bytes, index) !== DOT : !is(bytes, index, DIGIT)) return;
  }
  if (!endsNumber(bytes, end)) return;
  writeDigits(bytes, start, end);
  if (isBelgianNumber()) submit(desk, belgian, start, end);
}

/** True when the four groups that were read last are bytes without leading zeros. */
function isQuad(bytes: Uint8Array, start: number): boolean {
  for (let group = 0, from = start; group < 4; group += 1) {
    const end = endOf(group);
    const length = end - from;
    if (length > 3 || (length > 1 && at(bytes, from) === ZERO)) return false;
    if (numberOf(bytes, from, end) > 255) return false;
    from = end + 1;
  }
  return true;
}

/** 255.255.255.255 */
function isBroadcast(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 15) return false;
  for (let from = start; from < end; from += 4) {
    if (numberOf(bytes, from, from + 3) !== 255) return false;
  }
  return true;
}

/** Looks at three groups as a date; without a word such as "geboren" beside it, it is nobody's birthday. */
export function lookAtNumericDate(desk: Desk, start: number): void {
  const { bytes } = desk;
  const { shape } = groups;
  const end = endOf(2);
  const yearFirst = shape === 0x422;
  // d-m-yyyy, with one digit or two for day and month, and two or four for the year.
  if (!yearFirst && (shape & 0xf00) > 0x200) return;
  if (!yearFirst && ((shape & 0xf0) > 0x20 || ((shape & 0xf) !== 4 && (shape & 0xf) !== 2))) return;
  const last = numberOf(bytes, endOf(1) + 1, end);
  const first = numberOf(bytes, start, endOf(0));
  const month = numberOf(bytes, endOf(0) + 1, endOf(1));
  if (!isBirthDate(yearFirst ? last : first, month, yearFirst ? first : last)) return;
  if (isTimeStamp(bytes, end) || (!endsNumber(bytes, end) && at(bytes, end) !== CAPITAL_T)) return;
  submit(desk, birthDate, start, end);
}

/** True when a time follows, other than midnight, which is how JSON writes a plain date. */
function isTimeStamp(bytes: Uint8Array, end: number): boolean {
  const timed =
    is(bytes, end + 1, DIGIT) && is(bytes, end + 2, DIGIT) && at(bytes, end + 3) === COLON;
  return timed && !(at(bytes, end + 1) === ZERO && at(bytes, end + 2) === ZERO);
}
