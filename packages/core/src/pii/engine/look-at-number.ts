import {
  ALPHA,
  at,
  BLANK,
  classesAt,
  DIGIT,
  HEX,
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
const COLON = 0x3a;
const CAPITAL_T = 0x54;
/** Letters that may go before the first digit: the longest form is an Italian code. */
const MOST_LETTERS = 16;
/** Fewer digits than this in one piece are no number of a person by themselves. */
const SHORTEST = 8;

/**
 * Looks at the number whose first digit is at `start`, and which is not an ordinary one.
 *
 * @returns One past the word that the first run of digits is in.
 */
export function lookAtNumber(desk: Desk, start: number): number {
  const { bytes } = desk;
  let end = start + 1;
  while (is(bytes, end, DIGIT)) end += 1;
  const before = classesAt(bytes, start - 1);
  const length = end - start;
  const rest = restOfWord(bytes, end);
  let first = start;
  if ((before & ALPHA) !== 0) {
    while (first > start - MOST_LETTERS && is(bytes, first - 1, ALPHA)) first -= 1;
    // Not the first digit of its word: a piece of a UUID or a hash.
    if (is(bytes, first - 1, DIGIT)) return rest;
  }
  const known = endOfUuid(bytes, first) || (first === start && endOfTimeStamp(bytes, start, end));
  if (known) return known;
  desk.glued = false;
  const joint = at(bytes, first - 1);
  if (joint === SLASH) lookAtEckId(desk, first);
  if (rest - first < 5 && is(bytes, rest, JOINER)) lookAtHexGroups(desk, start, end);
  else if (rest - first < 5 && is(bytes, first - 1, JOINER)) lookAtHexGroups(desk, start, end);
  if (length < 4 && (at(bytes, start - 1) === HYPHEN || at(bytes, end) === HYPHEN))
    lookAtPlate(desk, start);
  if (first < start) lookAtLetteredNumber(desk, first, start, end);
  else if (((before & BLANK) !== 0 || joint === HYPHEN) && is(bytes, start - 2, UPPER)) {
    const letters = is(bytes, start - 3, UPPER) ? 2 : 1;
    lookAtLetteredNumber(desk, start - 1 - letters, start, end);
  }
  if (at(bytes, start) === ZERO || at(bytes, start - 1) === PLUS) lookAtPhone(desk, start, end);
  lookAtRest(desk, start, end);
  return rest;
}

/** Dashes of a UUID: most logs are full of them, and nothing in one is of a person. */
const UUID_DASHES = [13, 18, 23] as const;
const UUID_LENGTH = 36;

/** Where the UUID from `start` on ends; 0 when there is none. */
function endOfUuid(bytes: Uint8Array, start: number): number {
  if (at(bytes, start + 8) !== HYPHEN) return 0;
  for (const place of UUID_DASHES) if (at(bytes, start + place) !== HYPHEN) return 0;
  const end = start + UUID_LENGTH;
  for (let index = start; index < end; index += 1) {
    if (!is(bytes, index, HEX) && at(bytes, index) !== HYPHEN) return 0;
  }
  return is(bytes, end, WORD) || is(bytes, start - 1, WORD) ? 0 : end;
}

/** Where the hour of `2026-08-12T10:22` ends, when that begins with the year from `start` to `end`; 0 otherwise. */
function endOfTimeStamp(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 4 || at(bytes, end + 9) !== COLON || at(bytes, end + 6) !== CAPITAL_T)
    return 0;
  if (at(bytes, end) !== HYPHEN || at(bytes, end + 3) !== HYPHEN) return 0;
  for (const place of [1, 2, 4, 5, 7, 8]) if (!is(bytes, end + place, DIGIT)) return 0;
  // Midnight is how JSON writes a plain date.
  return at(bytes, end + 7) === ZERO && at(bytes, end + 8) === ZERO ? 0 : end + 9;
}

/** End of the word from `end` on: only the first number of a word is looked at, unless many letters go between. */
function restOfWord(bytes: Uint8Array, end: number): number {
  let index = end;
  for (let letters = 0; letters < MOST_LETTERS && is(bytes, index, WORD); index += 1) {
    letters = is(bytes, index, DIGIT) ? 0 : letters + 1;
  }
  return index;
}

/** What begins with the first digit. */
function lookAtRest(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const joint = jointBefore(bytes, start);
  if (joint === "stuck") return;
  const length = end - start;
  desk.glued = joint === "glued";
  const after = classesAt(bytes, end);
  if ((after & ALPHA) !== 0) {
    if ((after & LOWER) === 0) lookAtNumberedLetters(desk, start, end);
    return;
  }
  if (length >= SHORTEST) lookAtRun(desk, start, end);
  if ((after & SEPARATOR) === 0) return;
  const next = classesAt(bytes, end + 1);
  if ((next & DIGIT) !== 0) {
    if (length < 5) lookAtGroups(desk, start, end);
  } else if (length < 3) {
    if ((next & ALPHA) !== 0 && is(bytes, end + 3, ALPHA)) lookAtDate(desk, start, end);
  } else if ((next & UPPER) !== 0) lookAtNumberedLetters(desk, start, end);
}
