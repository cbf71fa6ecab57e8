import { type Cursor, type Meets, runMatchers } from "../cursor.ts";
import { ALPHA, at, classesAt, is, LOWER, SEPARATOR, UPPER, WORD } from "../text/char-class.ts";
import { DAY_AND_WORD, lettersAfter, ORDINAL } from "../trigger.ts";

const COMMA = 0x2c;
/** More digits have no letters behind them. */
const MOST_DIGITS = 9;

/** Meets letters behind digits, at once or after a separator, and what follows a day. */
export const behindDigits: Meets = { digits: meetLetters };

function meetLetters(cursor: Cursor, start: number, end: number): void {
  const { bytes } = cursor;
  const length = end - start;
  const after = classesAt(bytes, end);
  if ((after & ALPHA) !== 0) {
    if ((after & LOWER) === 0 && length <= MOST_DIGITS)
      runMatchers(cursor, lettersAfter(length, false), start, end);
    else if (length < 3 && isOrdinal(bytes, end)) runMatchers(cursor, ORDINAL, start, end);
    return;
  }
  if (length < 3 && at(bytes, end) === COMMA) runMatchers(cursor, ORDINAL, start, end);
  if ((after & SEPARATOR) === 0) return;
  const next = classesAt(bytes, end + 1);
  if (length < 3) {
    if ((next & ALPHA) !== 0 && is(bytes, end + 3, ALPHA))
      runMatchers(cursor, DAY_AND_WORD, start, end);
  } else if ((next & UPPER) !== 0 && length <= MOST_DIGITS)
    runMatchers(cursor, lettersAfter(length, true), start, end + 1);
}

/** True for the letters after a day, at most three: `31e`, `3rd`, `1ste`. */
function isOrdinal(bytes: Uint8Array, end: number): boolean {
  let index = end;
  while (index < end + 4 && is(bytes, index, LOWER)) index += 1;
  return index < end + 4 && !is(bytes, index, WORD);
}
