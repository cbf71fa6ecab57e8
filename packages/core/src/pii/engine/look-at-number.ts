import {
  ALPHA,
  at,
  BLANK,
  DIGIT,
  is,
  JOINER,
  LOWER,
  SEPARATOR,
  UPPER,
  WORD,
} from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { jointBefore } from "./edges.ts";
import { lookAtDate } from "./look-at-date.ts";
import { lookAtEckId } from "./look-at-eck-id.ts";
import { lookAtGroups } from "./look-at-groups.ts";
import { lookAtHexGroups } from "./look-at-hex-groups.ts";
import { lookAtPhone } from "./look-at-phone.ts";
import { lookAtPlate } from "./look-at-plate.ts";
import { lookAtRun } from "./look-at-run.ts";
import { lookAtLetteredNumber, lookAtNumberedLetters } from "./look-at-token.ts";

const PLUS = 0x2b;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
/** Letters that may go before the first digit: the longest form is an Italian code. */
const MOST_LETTERS = 16;
/** Fewer digits than this in one piece are no number of a person by themselves. */
const SHORTEST = 8;

/**
 * Looks at the number whose first digit is at `start`. Ordinary numbers leave after a handful of comparisons; that is
 * what makes the scanner fast.
 *
 * @returns One past the first run of digits.
 */
export function lookAtNumber(desk: Desk, start: number): number {
  const { bytes } = desk;
  let end = start + 1;
  while (is(bytes, end, DIGIT)) end += 1;
  // What goes on from another number (`1.2`, `10:30`) was looked at with that number.
  if (is(bytes, start - 1, JOINER) && is(bytes, start - 2, DIGIT)) return end;
  if (end - start < SHORTEST && isOrdinary(bytes, start, end)) return end;
  let first = start;
  if (is(bytes, start - 1, ALPHA)) {
    while (first > start - MOST_LETTERS && is(bytes, first - 1, ALPHA)) first -= 1;
    // Not the first digit of its word: a piece of a UUID or a hash.
    if (is(bytes, first - 1, DIGIT)) return restOfWord(bytes, end);
  }
  desk.glued = false;
  if (at(bytes, first - 1) === SLASH) lookAtEckId(desk, first);
  lookAtShort(desk, start, end);
  lookAtBefore(desk, start, { first, end });
  lookAtRest(desk, start, end);
  return restOfWord(bytes, end);
}

/** End of the word from `end` on: only the first number of a word is looked at, unless many letters go between. */
function restOfWord(bytes: Uint8Array, end: number): number {
  let index = end;
  for (let letters = 0; letters < MOST_LETTERS && is(bytes, index, WORD); index += 1) {
    letters = is(bytes, index, DIGIT) ? 0 : letters + 1;
  }
  return index;
}

/** True for a short number with nothing beside it that could make it part of something longer. */
function isOrdinary(bytes: Uint8Array, start: number, end: number): boolean {
  if (is(bytes, start - 1, ALPHA | JOINER)) return false;
  if (is(bytes, end, BLANK)) {
    if (is(bytes, end + 1, DIGIT)) return !mayGoOn(bytes, start, end);
    // A month goes on from a day; other numbers go on with capitals or a sign only.
    return !is(bytes, end + 1, end - start > 2 ? UPPER | JOINER : ALPHA | JOINER);
  }
  return !is(bytes, end, ALPHA | JOINER);
}

/** True when the groups of digits after a blank can make one number with the first: most numbers side by side cannot. */
function mayGoOn(bytes: Uint8Array, start: number, end: number): boolean {
  if (at(bytes, start) === ZERO || (is(bytes, start - 1, BLANK) && is(bytes, start - 2, UPPER)))
    return true;
  const length = end - start;
  if (length > 4) return false;
  // A French number begins with groups of 1 and 2; 2 and 3, 3 and 3, 4 and 4 begin others; 4 goes before 2 or 6 as well.
  if (length === 1) return is(bytes, end + 3, BLANK);
  if (length < 4) return is(bytes, end + 4, BLANK);
  return is(bytes, end + 5, BLANK) || is(bytes, end + 3, BLANK) || is(bytes, end + 7, BLANK);
}

/** Addresses of machines, and licence plates. */
function lookAtShort(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  if (end - start > 4) return;
  if (is(bytes, start - 1, JOINER | ALPHA) || is(bytes, end, JOINER | ALPHA)) {
    lookAtHexGroups(desk, start, end);
    if (end - start < 4) lookAtPlate(desk, start, end);
  }
}

/** What begins before the first digit: letters, a plus, a trunk zero. */
function lookAtBefore(
  desk: Desk,
  start: number,
  { first, end }: { first: number; end: number },
): void {
  const { bytes } = desk;
  const before = at(bytes, start - 1);
  if (first < start) lookAtLetteredNumber(desk, start, { first, end });
  else if ((is(bytes, start - 1, BLANK) || before === HYPHEN) && is(bytes, start - 2, UPPER)) {
    const letters = is(bytes, start - 3, UPPER) ? 2 : 1;
    lookAtLetteredNumber(desk, start, { first: start - 1 - letters, end });
  }
  if (before === PLUS || at(bytes, start) === ZERO) lookAtPhone(desk, start, end);
}

/** What begins with the first digit. */
function lookAtRest(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const joint = jointBefore(bytes, start);
  if (joint === "stuck") return;
  const length = end - start;
  desk.glued = joint === "glued";
  if (is(bytes, end, ALPHA)) {
    if (!is(bytes, end, LOWER)) lookAtNumberedLetters(desk, start, end);
  } else if (length >= SHORTEST) lookAtRun(desk, start, end);
  if (!is(bytes, end, SEPARATOR)) return;
  if (is(bytes, end + 1, DIGIT)) {
    if (length < 5) lookAtGroups(desk, start, end);
  } else if (length < 3) lookAtDate(desk, start, end);
  else if (is(bytes, end + 1, UPPER)) lookAtNumberedLetters(desk, start, end);
}
