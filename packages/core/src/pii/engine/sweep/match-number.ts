import { blankAsSpace, endsNumber, jointBefore } from "../context/edges.ts";
import { type Cursor, hasMatchers, runMatchers } from "../cursor.ts";
import {
  ALPHA,
  at,
  BLANK,
  classesAt,
  DIGIT,
  is,
  SEPARATOR,
  UPPER,
  WORD,
} from "../text/char-class.ts";
import { readGroups } from "../text/groups.ts";
import { readDigits } from "../text/match-form.ts";
import {
  DASH,
  DOT,
  digits,
  groupsAfter,
  lettersBefore,
  MOST_DIGITS,
  MOST_LETTERS,
  SPACE,
} from "../trigger.ts";

const BLANK_CODE = 0x20;
const HYPHEN = 0x2d;
const DOT_CODE = 0x2e;
/** Fewer digits than this in one piece are no number of a person by themselves. */
const SHORTEST = 8;
/** Fewer are not even beside a label. */
const FEWEST = 4;

/**
 * Runs the matchers of the number whose first digit is at `start`, and which is not an ordinary one.
 *
 * @returns One past the word that the first run of digits is in.
 */
export function matchNumber(cursor: Cursor, start: number): number {
  const { bytes } = cursor;
  let end = start + 1;
  while (is(bytes, end, DIGIT)) end += 1;
  const before = classesAt(bytes, start - 1);
  const rest = restOfWord(bytes, end);
  let first = start;
  if ((before & ALPHA) !== 0) {
    while (first > start - MOST_LETTERS && is(bytes, first - 1, ALPHA)) first -= 1;
    // Not the first digit of its word: a piece of a UUID or a hash.
    if (is(bytes, first - 1, DIGIT)) return rest;
  }
  const known = cursor.meets.code?.(bytes, first, start, end) ?? 0;
  if (known > 0) return known;
  cursor.isGlued = false;
  cursor.wordEnd = rest;
  cursor.meets.word?.(cursor, first, start, end);
  if (first < start) matchLettered(cursor, first, start);
  else if (
    ((before & BLANK) !== 0 || at(bytes, start - 1) === HYPHEN) &&
    is(bytes, start - 2, UPPER)
  ) {
    const letters = is(bytes, start - 3, UPPER) ? 2 : 1;
    matchLettered(cursor, start - 1 - letters, start);
  }
  matchRest(cursor, start, end);
  return rest;
}

/** End of the word from `end` on: only the first number of a word is matched, unless many letters go between. */
function restOfWord(bytes: Uint8Array, end: number): number {
  let index = end;
  for (let letters = 0; letters < MOST_LETTERS && is(bytes, index, WORD); index += 1) {
    letters = is(bytes, index, DIGIT) ? 0 : letters + 1;
  }
  return index;
}

/** Runs the matchers of digits from `start` on with letters before them, from `first` on. */
function matchLettered(cursor: Cursor, first: number, start: number): void {
  const { bytes } = cursor;
  const joint = jointBefore(bytes, first);
  if (joint === "stuck" || is(bytes, first - 1, WORD)) return;
  cursor.isGlued = joint === "glued";
  const gap = !is(bytes, start - 1, ALPHA);
  const letters = (gap ? start - 1 : start) - first;
  const isSmall = !is(bytes, first, UPPER);
  runMatchers(cursor, lettersBefore(letters, gap, isSmall), first, start);
}

/** Runs the matchers of what the first digit begins. */
function matchRest(cursor: Cursor, start: number, end: number): void {
  const { bytes } = cursor;
  const joint = jointBefore(bytes, start);
  if (joint === "stuck") return;
  const length = end - start;
  cursor.isGlued = joint === "glued";
  const after = classesAt(bytes, end);
  cursor.meets.digits?.(cursor, start, end);
  if ((after & ALPHA) !== 0) return;
  if (length >= SHORTEST || (length >= FEWEST && hasMatchers(cursor, digits(length))))
    matchDigits(cursor, start, end);
  if (
    (after & SEPARATOR) !== 0 &&
    is(bytes, end + 1, DIGIT) &&
    (length < 5 || (at(bytes, end) === HYPHEN && mayBeBirth(length)))
  )
    matchGroups(cursor, start, end);
}

/** True for as many digits as a birth date has: Nordic numbers begin with one. */
function mayBeBirth(length: number): boolean {
  return length === 6 || length === 8;
}

/** Runs the matchers of four or more digits in one piece. */
function matchDigits(cursor: Cursor, start: number, end: number): void {
  const length = end - start;
  if (length > MOST_DIGITS || !endsNumber(cursor.bytes, end)) return;
  readDigits(cursor.bytes, start, end);
  runMatchers(cursor, digits(length), start, end);
}

/** Runs the matchers of groups of digits with the same separator; `start` to `end` is the first. */
function matchGroups(cursor: Cursor, start: number, end: number): void {
  readGroups(cursor.bytes, start, end);
  const code = blankAsSpace(at(cursor.bytes, end));
  const separator = code === BLANK_CODE ? SPACE : code === DOT_CODE ? DOT : DASH;
  runMatchers(cursor, groupsAfter(separator, end - start), start, end);
}
