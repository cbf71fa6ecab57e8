import { isBirthDate } from "../../validators/is-birth-date.ts";
import { endsNumber } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { ALPHA, at, BLANK, DIGIT, is, LOWER, WORD } from "../text/char-class.ts";
import { digitsValue } from "../text/digits-value.ts";
import { endOf, groups } from "../text/groups.ts";
import { monthAt } from "../text/month-at.ts";
import { emitBirth } from "./emit-birth.ts";

const APOSTROPHE = 0x27;
/** As the window has an apostrophe of typography. */
const OTHER_SIGN = 0xb7;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;
const CAPITAL_T = 0x54;

/** Matches one digit or two and the word after them as a birth date: `12 mei 2010`, `12-May-2010`. */
export function matchNamedDate(cursor: Cursor, place: number, start: number, end: number): void {
  const { bytes } = cursor;
  if (is(bytes, end, BLANK) || at(bytes, end) === HYPHEN)
    matchDayFirst(cursor, place, { start, end, next: end });
}

/** Where a day starts and ends, and the sign before its month. */
interface Day {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function matchDayFirst(cursor: Cursor, place: number, { start, end, next }: Day): void {
  const { bytes } = cursor;
  let index = next + 4;
  while (index < next + 11 && is(bytes, index, ALPHA)) index += 1;
  while (index < next + 13 && !is(bytes, index, DIGIT | ALPHA)) index += 1;
  // `3 mei '10`
  const before = at(bytes, index - 1);
  const stop = index + (before === APOSTROPHE || before === OTHER_SIGN ? 2 : 4);
  if (!isYear(bytes, index, stop)) return;
  const month = monthAt(bytes, next + 1);
  if (!isBirthDate(digitsValue(bytes, start, end), month, digitsValue(bytes, index, stop))) return;
  emitBirth(cursor, place, start, stop);
}

/** Matches a day with what follows it: `31e december 2010`, or, after a month, `3rd, 2011`. */
export function matchOrdinalDate(cursor: Cursor, place: number, start: number, end: number): void {
  const { bytes } = cursor;
  let index = end;
  while (is(bytes, index, LOWER)) index += 1;
  if (is(bytes, index, BLANK) && is(bytes, index + 1, ALPHA) && index > end) {
    matchDayFirst(cursor, place, { start, end, next: index });
    return;
  }
  let month = start - 2;
  while (month > start - 13 && is(bytes, month - 1, ALPHA)) month -= 1;
  if (!is(bytes, start - 1, BLANK) || is(bytes, month - 1, WORD)) return;
  if (at(bytes, index) === COMMA) index += 1;
  if (is(bytes, index, BLANK)) index += 1;
  const stop = index + 4;
  if (!isYear(bytes, index, stop)) return;
  if (
    !isBirthDate(
      digitsValue(bytes, start, end),
      monthAt(bytes, month),
      digitsValue(bytes, index, stop),
    )
  )
    return;
  emitBirth(cursor, place, month, stop);
}

/** Matches three groups of digits as a birth date: `12-5-2010`, `2010-05-12`. */
export function matchNumericDate(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  if (groups.count !== 3) return;
  const { shape } = groups;
  const end = endOf(2);
  const yearFirst = shape === 0x422;
  // d-m-yyyy, with one digit or two for day and month, and two or four for the year.
  if (!yearFirst && (shape & 0xf00) > 0x200) return;
  if (!yearFirst && ((shape & 0xf0) > 0x20 || ((shape & 0xf) !== 4 && (shape & 0xf) !== 2))) return;
  const last = digitsValue(bytes, endOf(1) + 1, end);
  const first = digitsValue(bytes, start, endOf(0));
  const month = digitsValue(bytes, endOf(0) + 1, endOf(1));
  const [day, year] = yearFirst ? [last, first] : [first, last];
  // `12/31/2011` is written in English.
  const isSwapped = at(bytes, endOf(0)) === SLASH && isBirthDate(month, day, year);
  if (!isSwapped && !isBirthDate(day, month, year)) return;
  if (isTimeStamp(bytes, end) || (!endsNumber(bytes, end) && at(bytes, end) !== CAPITAL_T)) return;
  emitBirth(cursor, place, start, end);
}

function isYear(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let digit = start; digit < stop; digit += 1) if (!is(bytes, digit, DIGIT)) return false;
  return endsNumber(bytes, stop);
}

/** True when a time follows, other than midnight, which is how JSON writes a plain date. */
function isTimeStamp(bytes: Uint8Array, end: number): boolean {
  const timed =
    is(bytes, end + 1, DIGIT) && is(bytes, end + 2, DIGIT) && at(bytes, end + 3) === COLON;
  return timed && !(at(bytes, end + 1) === ZERO && at(bytes, end + 2) === ZERO);
}
