import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { BLANK, DIGIT, HEX, is, WORD } from "../text/char-class.ts";

/** Twelve hexadecimal digits are mostly something else. */
const needsLabel = grade(0);
const LENGTH = 12;
const PAIRS = 6;
/** A pair and its blank. */
const STEP = 3;

/** Matches twelve hexadecimal digits in one piece from `start` as a MAC address. */
export function matchBareMac(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  const end = start + LENGTH;
  for (let index = start; index < end; index += 1) if (!is(bytes, index, HEX)) return;
  if (!is(bytes, end, WORD) && !is(bytes, start - 1, WORD))
    emit(cursor, place, needsLabel, start, end);
}

/** Matches pairs of hexadecimal digits with blanks around `start` as a MAC address: `00 1A 2B 3C 4D 5E`. */
export function matchSpacedMac(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  let first = start;
  while (is(bytes, first - 1, BLANK) && isPair(bytes, first - STEP)) {
    first -= STEP;
    // Only the first digit of a row reads it, so that a long one is not read again and again.
    const isKnown = is(bytes, first, DIGIT) || is(bytes, first + 1, DIGIT);
    if (isKnown || first < start - PAIRS * STEP) return;
  }
  for (let pair = 0; pair < PAIRS; pair += 1) {
    if (!isPair(bytes, first + pair * STEP)) return;
    if (pair > 0 && !is(bytes, first + pair * STEP - 1, BLANK)) return;
  }
  const end = first + PAIRS * STEP - 1;
  const goesOn = is(bytes, end, BLANK) && isPair(bytes, end + 1);
  if (!goesOn) emit(cursor, place, needsLabel, first, end);
}

function isPair(bytes: Uint8Array, start: number): boolean {
  return (
    is(bytes, start, HEX) &&
    is(bytes, start + 1, HEX) &&
    !is(bytes, start - 1, WORD) &&
    !is(bytes, start + 2, WORD)
  );
}
