import { confidence } from "../confidence.ts";
import { isBelgianNationalNumber } from "../validators/is-belgian-national-number.ts";
import { at, DIGIT, is } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { numberOf } from "./digit-sums.ts";
import { endsNumber } from "./edges.ts";
import { endOf, type Groups } from "./groups.ts";
import { isBirthDate } from "./look-at-date.ts";
import { submit, unlabelled } from "./submit.ts";

const { sure, strong, likely, weak } = confidence;
const HYPHEN = 0x2d;
const CAPITAL_T = 0x54;
const COLON = 0x3a;
const ZERO = 0x30;
/** `85.07.30-033.28` */
const belgian = /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/;

/** Looks at groups with dots: an IPv4 address (RFC 791, no leading zeros, no fifth part), a Belgian number. */
export function lookAtDottedNumber(desk: Desk, { start, shape, count }: Groups): void {
  const { bytes } = desk;
  if (count === 4) {
    const end = endOf(3);
    if (!endsNumber(bytes, end) || !isQuad(bytes, start)) return;
    const first = numberOf(bytes, start, endOf(0));
    const nobody = first === 0 || first === 127 || read(desk, start, end) === "255.255.255.255";
    const [bare, labelled] = nobody ? [weak, weak] : [likely, strong];
    submit(desk, { kind: "ipv4", start, end, bare, labelled });
  }
  if (shape !== 0x222 || at(bytes, endOf(2)) !== HYPHEN) return;
  const end = start + 15;
  const text = read(desk, start, end);
  if (!endsNumber(bytes, end) || !belgian.test(text) || !isBelgianNationalNumber(text)) return;
  submit(desk, { kind: "be-national-number", start, end, bare: sure, labelled: unlabelled });
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

/** Looks at three groups as a date; without a word such as "geboren" beside it, it is nobody's birthday. */
export function lookAtNumericDate(desk: Desk, { start, shape }: Groups): void {
  const { bytes } = desk;
  const end = endOf(2);
  const yearFirst = shape === 0x422;
  // d-m-yyyy, with one digit or two for day and month, and two or four for the year.
  if (!yearFirst && (shape & 0xf00) > 0x200) return;
  if (!yearFirst && ((shape & 0xf0) > 0x20 || ((shape & 0xf) !== 4 && (shape & 0xf) !== 2))) return;
  const last = numberOf(bytes, endOf(1) + 1, end);
  const firstNumber = numberOf(bytes, start, endOf(0));
  const month = numberOf(bytes, endOf(0) + 1, endOf(1));
  const [day, year] = yearFirst ? [last, firstNumber] : [firstNumber, last];
  if (!isBirthDate(day, month, year) || isTimeStamp(bytes, end)) return;
  if (!endsNumber(bytes, end) && at(bytes, end) !== CAPITAL_T) return;
  submit(desk, { kind: "date-of-birth", start, end, bare: 0, labelled: strong });
}

/** True when a time follows, other than midnight, which is how JSON writes a plain date. */
function isTimeStamp(bytes: Uint8Array, end: number): boolean {
  const timed =
    is(bytes, end + 1, DIGIT) && is(bytes, end + 2, DIGIT) && at(bytes, end + 3) === COLON;
  return timed && !(at(bytes, end + 1) === ZERO && at(bytes, end + 2) === ZERO);
}
