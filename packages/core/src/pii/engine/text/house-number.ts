import { at, DIGIT, is, LETTER, LOWER, UPPER, WORD } from "./char-class.ts";

const SPACE = 0x20;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;
const UNDERSCORE = 0x5f;
const SMALL_N = 0x6e;
const SMALL_R = 0x72;
const NO_BREAK_SPACE = 0xa0;
const LATIN = UPPER | LOWER;
const MOST_DIGITS = 5;

/** True when a house number can end before `end`. */
function ends(bytes: Uint8Array, end: number): boolean {
  const code = at(bytes, end);
  if (is(bytes, end, WORD) || code === UNDERSCORE) return false;
  const joins = code === HYPHEN || code === SLASH || code === DOT || code === COLON;
  return !joins || !is(bytes, end + 1, DIGIT);
}

/** First character from `start` on that is not of `mask`, at most `most` on. */
function skip(bytes: Uint8Array, start: number, { mask, most }: { mask: number; most: number }) {
  let index = start;
  while (index < start + most && is(bytes, index, mask)) index += 1;
  return index;
}

/** Where a house number that follows a postcode ends, as in `1234 AB, nr. 12-a`; `start` when there is none. */
export function houseAfter(bytes: Uint8Array, start: number): number {
  let index = start;
  if (at(bytes, index) === COMMA) index += at(bytes, index + 1) === SPACE ? 2 : 1;
  else if (at(bytes, index) === HYPHEN) index += 1;
  else if (at(bytes, index) === SPACE) {
    index += at(bytes, index + 1) === HYPHEN && at(bytes, index + 2) === SPACE ? 3 : 1;
  }
  if (at(bytes, index) === SMALL_N && at(bytes, index + 1) === SMALL_R) {
    index += 2;
    if (at(bytes, index) === DOT) index += 1;
    if (at(bytes, index) === SPACE) index += 1;
  }
  if (!is(bytes, index, DIGIT) || at(bytes, index) === ZERO) return start;
  const end = skip(bytes, index, { mask: DIGIT, most: MOST_DIGITS });
  const sign = at(bytes, end);
  const from = sign === SPACE || sign === HYPHEN ? end + 1 : end;
  const letters = skip(bytes, from, { mask: LATIN, most: 2 });
  if (letters > from && ends(bytes, letters)) return letters;
  if (sign === HYPHEN) {
    const digits = skip(bytes, from, { mask: DIGIT, most: 3 });
    if (digits > from && ends(bytes, digits)) return digits;
  }
  return ends(bytes, end) ? end : start;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE || (code > 8 && code < 14);
}

/** Index before the sign that parts a house number from the postcode at `start`; -1 when there is none. */
function beforeSign(bytes: Uint8Array, start: number): number {
  let index = start - 1;
  while (index >= start - 3 && isSpace(at(bytes, index))) index -= 1;
  const spaces = start - 1 - index;
  if (at(bytes, index) === COMMA && spaces < 2) return index - 1;
  if (at(bytes, index) === HYPHEN && spaces === 1 && at(bytes, index - 1) === SPACE)
    return index - 2;
  return spaces > 0 ? index : -1;
}

/** True when a house number stands before the postcode at `start`, as in `Dorpsstraat 12-a, 1234 AB`. */
export function hasHouseBefore(bytes: Uint8Array, start: number): boolean {
  let index = beforeSign(bytes, start);
  if (index < 0) return false;
  const last = index;
  while (index > last - 4 && is(bytes, index, LATIN)) index -= 1;
  if (index < last) {
    if (at(bytes, index) === SPACE || at(bytes, index) === HYPHEN) index -= 1;
  } else {
    while (index > last - 4 && is(bytes, index, DIGIT)) index -= 1;
    // `12-34` is a number and what is added to it.
    if (index < last && at(bytes, index) === HYPHEN) index -= 1;
    else index = last;
  }
  const end = index;
  while (index > end - MOST_DIGITS && is(bytes, index, DIGIT)) index -= 1;
  if (index === end || at(bytes, index + 1) === ZERO) return false;
  if (at(bytes, index) === SPACE) index -= 1;
  return is(bytes, index, LATIN | LETTER) || at(bytes, index) === DOT;
}
