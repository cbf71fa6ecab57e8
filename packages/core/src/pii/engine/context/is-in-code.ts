import { at, DIGIT, is, WORD } from "../text/char-class.ts";

const BLANK = 0x20;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const AMPERSAND = 0x26;
const STAR = 0x2a;
const PLUS = 0x2b;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SQUARE_OPEN = 0x5b;
const SQUARE_CLOSE = 0x5d;
const PIPE = 0x7c;
/** Blanks between the numbers of a list: a line end and the margin of the next line. */
const MOST_BLANKS = 12;

/**
 * True for digits in one piece that stand in a list of numbers, as in `[64, 111222333, 7]`, between square brackets after
 * a name, or in a sum. What begins with a zero is no number of code.
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
  const isTested =
    isInSum(bytes, left, right) || (opens === EQUALS && isAssigned(bytes, left, end));
  return (isListed || isTested) && isRun(bytes, start, end);
}

/** True between an operator and what ends a sum or a statement: `x & 268435455)`, `>268435455)`, `== 117853008`. */
function isInSum(bytes: Uint8Array, left: number, right: number): boolean {
  const opens = at(bytes, left);
  const closes = at(bytes, right);
  if (closes === EQUALS && at(bytes, right + 1) === EQUALS) return true;
  const isTerm = closes === PLUS || closes === STAR;
  const isApart = at(bytes, right - 1) === BLANK && at(bytes, right + 1) === BLANK;
  if (isTerm && isApart && is(bytes, afterBlanks(bytes, right + 1), DIGIT)) return true;
  if (opens === EQUALS) return at(bytes, left - 1) === EQUALS;
  const isOperator = opens === LESS || opens === GREATER || opens === AMPERSAND || opens === PIPE;
  return isOperator && (closes === SEMICOLON || closes === ROUND_CLOSE || closes === SQUARE_CLOSE);
}

/** True for an element of a list or a member of an enumeration, with its equals sign at `sign`: `a[6]=528734635,`, `A = 528734635,`. */
function isAssigned(bytes: Uint8Array, sign: number, end: number): boolean {
  const isApart = at(bytes, sign - 1) === BLANK && at(bytes, sign + 1) === BLANK;
  return at(bytes, sign - 1) === SQUARE_CLOSE || (isApart && at(bytes, end) === COMMA);
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
