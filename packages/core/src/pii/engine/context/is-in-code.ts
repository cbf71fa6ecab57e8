import { at, DIGIT, is, WORD } from "../text/char-class.ts";

const BLANK = 0x20;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const SQUARE_OPEN = 0x5b;
const SQUARE_CLOSE = 0x5d;
/** Blanks between the numbers of a list: a line end and the margin of the next line. */
const MOST_BLANKS = 12;

/**
 * True for digits in one piece that stand in a list of numbers, as in `[64, 111222333, 7]`, or between square brackets after
 * a name. What begins with a zero is no number of code.
 */
export function isInCode(bytes: Uint8Array, start: number, end: number): boolean {
  if (at(bytes, start) === ZERO || !is(bytes, start, DIGIT)) return false;
  const left = beforeBlanks(bytes, start);
  const right = afterBlanks(bytes, end);
  const opens = at(bytes, left);
  const closes = at(bytes, right);
  const isAfterNumber = opens === COMMA && is(bytes, left - 1, DIGIT);
  const isBeforeNumber = closes === COMMA && beginsNumber(bytes, afterBlanks(bytes, right + 1));
  const isFirst = opens === SQUARE_OPEN || opens === ROUND_OPEN;
  const isLast = closes === SQUARE_CLOSE || closes === ROUND_CLOSE;
  const isListed =
    (isAfterNumber && (isBeforeNumber || isLast)) ||
    (isBeforeNumber && isFirst) ||
    (opens === SQUARE_OPEN && closes === SQUARE_CLOSE && is(bytes, left - 1, WORD));
  return isListed && isRun(bytes, start, end);
}

function isRun(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (!is(bytes, index, DIGIT)) return false;
  return true;
}

function beginsNumber(bytes: Uint8Array, index: number): boolean {
  const code = at(bytes, index);
  return (
    is(bytes, index, DIGIT) || ((code === HYPHEN || code === DOT) && is(bytes, index + 1, DIGIT))
  );
}

function isBlank(code: number): boolean {
  return code === BLANK || (code > 8 && code < 14);
}

/** Index of the last character before `start` that is no blank. */
function beforeBlanks(bytes: Uint8Array, start: number): number {
  let index = start - 1;
  while (index > start - MOST_BLANKS && isBlank(at(bytes, index))) index -= 1;
  return index;
}

/** Index of the first character from `end` on that is no blank. */
function afterBlanks(bytes: Uint8Array, end: number): number {
  let index = end;
  while (index < end + MOST_BLANKS && isBlank(at(bytes, index))) index += 1;
  return index;
}
