import { confidence } from "../../confidence.ts";
import { type Fit, fitsWorld, isBelgianPhone, isDutchNumber } from "../../validators/dial-plan.ts";
import { endsNumber, jointBefore } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { type Grade, grade, unlabelled } from "../grade.ts";
import { at, BLANK, DIGIT, is, MARK, OPERATOR, SEPARATOR, WORD } from "../text/char-class.ts";

const international = grade(confidence.strong, unlabelled);
const likely = { ...grade(confidence.likely), keepsId: true };
const fair = grade(confidence.fair);
/** Numbers from 0900 on are those of a company. */
const service = grade(confidence.weak, confidence.weak);
const abroad = grade(0);

const PLUS = 0x2b;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const SQUARE_CLOSE = 0x5d;
const ZERO = 0x30;
/** ITU-T E.164. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 8;
const SIX = 0x36;
/** What the last number was, and digits of the number that is tested. */
let sureness: Grade = fair;
const dialled = new Uint8Array(MOST_DIGITS + 3);

/** Matches a telephone number, national or international, of which `start` to `end` are the first digits. */
export function matchPhone(cursor: Cursor, place: number, start: number, end: number): void {
  const { bytes } = cursor;
  const plus = at(bytes, start - 1) === PLUS;
  const first = plus ? start - 1 : start;
  const joint = jointBefore(bytes, first);
  if (joint === "stuck" || is(bytes, first - 1, WORD)) return;
  const world = plus || at(bytes, start + 1) === ZERO;
  if (!world && !beginsAtHome(bytes, start, end)) return;
  const stop = dial(cursor, start, end);
  if (stop === 0) return;
  if (plus && isSum(bytes, first, stop)) return;
  // `(06)-12345678` opens with its bracket, `(0612345678)` only stands in brackets.
  const open = at(bytes, first - 1) === ROUND_OPEN && at(bytes, end) === ROUND_CLOSE && stop > end;
  const written = stop - start > 11 || at(bytes, start + 1) === SIX;
  cursor.isGlued = joint === "glued" || (!plus && isInRow(bytes, start, stop));
  const known = sureness === fair && written ? likely : sureness;
  emit(cursor, place, plus ? international : known, open ? first - 1 : first, stop);
}

/** True for a plus between a closing bracket and another operator: `n[1]+2147483648|0`. */
function isSum(bytes: Uint8Array, first: number, stop: number): boolean {
  const before = at(bytes, first - 1);
  const isAfterBracket = before === ROUND_CLOSE || before === SQUARE_CLOSE;
  return isAfterBracket && is(bytes, stop, OPERATOR | MARK);
}

/** True for groups with blanks in a row of more numbers: coordinates, and the time in a log. */
function isInRow(bytes: Uint8Array, start: number, stop: number): boolean {
  let hasBlank = false;
  for (let index = start; index < stop; index += 1) hasBlank ||= is(bytes, index, BLANK);
  if (!hasBlank) return false;
  if (is(bytes, start - 1, BLANK) && is(bytes, start - 2, DIGIT)) return true;
  return is(bytes, stop, BLANK) && is(bytes, stop + 1, DIGIT) && at(bytes, stop + 1) !== ZERO;
}

/** True when the first group can begin a Dutch number: most do not, and are not followed. */
function beginsAtHome(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 2) return true;
  if (end - start < 2) return false;
  // `02 123 45 67`: a Belgian number, which a label has to name.
  if (at(bytes, start + 1) !== SIX) return true;
  const next = nextGroup(bytes, end);
  const digit = at(bytes, next) - ZERO;
  return next > 0 && (digit === 8 || (digit > 0 && digit < 6));
}

/** Follows the groups from `start` and returns where the longest number that the plan knows ends, or 0. */
function dial(cursor: Cursor, start: number, firstEnd: number): number {
  const { bytes } = cursor;
  const plus = at(bytes, start - 1) === PLUS;
  let best = 0;
  let count = 0;
  found = fair;
  for (let index = start, group = 0; group < MOST_GROUPS; group += 1) {
    let end = index;
    while (is(bytes, end, DIGIT)) {
      if (count === MOST_DIGITS + 2) return best;
      dialled[count] = at(bytes, end) - ZERO;
      count += 1;
      end += 1;
    }
    let fit: Fit = "no";
    if (plus) fit = count > 7 ? fitsWorld(dialled, 0, count) : "no";
    else if (dialled[1] === 0) fit = count > 7 ? fitsWorld(dialled, 2, count) : "no";
    else fit = fitsHome(count, firstEnd - start);
    // `01-02-2024 10` has ten digits as well.
    if (count === 10 && fit !== "no" && beginsWithDate(bytes, start, end)) fit = "no";
    if ((fit === "yes" || fit === "full") && endsNumber(bytes, end)) {
      best = end;
      sureness = found;
    }
    if (fit === "full" || fit === "over") break;
    index = nextGroup(bytes, end);
    if (index === 0) break;
  }
  return best;
}

/** Grade of what fits, until it is known where it ends. */
let found: Grade = fair;

/** How `count` digits with a zero before them fit in the Dutch plan, and, beside a label, in the Belgian one. */
function fitsHome(count: number, firstGroup: number): Fit {
  if (count === 8 || count === 11) {
    found = dialled[1] === 9 ? service : fair;
    return fitsService(count);
  }
  found = fair;
  if (count === 10 && isDutchNumber(dialled, 1, firstGroup)) return "full";
  if (!isBelgianPhone(dialled, count)) return "no";
  found = abroad;
  return "yes";
}

/** First digit of the next group, past at most three separators and a `(0)`; 0 when there is none. */
function nextGroup(bytes: Uint8Array, end: number): number {
  let index = end;
  while (
    index < end + 3 &&
    (is(bytes, index, SEPARATOR) ||
      at(bytes, index) === ROUND_CLOSE ||
      at(bytes, index) === ROUND_OPEN)
  ) {
    const trunk =
      at(bytes, index) === ROUND_OPEN &&
      at(bytes, index + 1) === ZERO &&
      at(bytes, index + 2) === ROUND_CLOSE;
    if (trunk)
      return is(bytes, index + 3, DIGIT) ? index + 3 : is(bytes, index + 4, DIGIT) ? index + 4 : 0;
    index += 1;
  }
  return index > end && is(bytes, index, DIGIT) ? index : 0;
}

/** Numbers from 0800 and 0900 on have 8 digits or 11. */
function fitsService(count: number): Fit {
  const eight = dialled[1] === 8;
  if (dialled[2] !== 0 || (!eight && dialled[1] !== 9)) return "no";
  if (dialled[3] !== 0 && (eight || !isPaid(dialled[3] as number))) return "no";
  return count === 8 ? "yes" : "full";
}

/** 0900, 0906 and 0909. */
function isPaid(digit: number): boolean {
  return digit === 6 || digit === 9;
}

/** True for `dd-mm-yyyy` and `yyyy-mm-dd` at the head of ten digits, with any sign. */
function beginsWithDate(bytes: Uint8Array, start: number, end: number): boolean {
  let shape = 0;
  let length = 0;
  for (let index = start; index <= end && shape < 0x100; index += 1) {
    if (is(bytes, index, DIGIT)) length += 1;
    else if (length === 0) return false;
    else {
      shape = shape * 16 + length;
      length = 0;
    }
  }
  const isYear = shape === 0x422 && at(bytes, start) !== ZERO;
  return shape === 0x214 || shape === 0x224 || isYear;
}
