import { ALPHA, at, DIGIT, is } from "../../text/char-class.ts";
import { mayEndLabel } from "./may-end-label.ts";

const SPACE = 0x20;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const SQUARE_OPEN = 0x5b;
const SQUARE_CLOSE = 0x5d;
const COLON = 0x3a;
/** Longest that stands in brackets, or in words, between the label and its sign. */
const LONGEST = 32;

/**
 * Last letter of the label of a secret that stands farther before the colon or equals at `sign`: `wachtwoord (tijdelijk):`,
 * `wachtwoord van Jan:`. -1 when there is none.
 */
export function farLabel(bytes: Uint8Array, sign: number): number {
  if (is(bytes, sign - 1, ALPHA)) return at(bytes, sign) === COLON ? beforeWords(bytes, sign) : -1;
  const close = at(bytes, sign - 1) === SPACE ? sign - 2 : sign - 1;
  const opening = openingOf(at(bytes, close));
  return opening === 0 ? -1 : beforeBracket(bytes, close, opening);
}

/** One to three words before the colon, where a word with a digit follows it. */
function beforeWords(bytes: Uint8Array, colon: number): number {
  if (at(bytes, colon + 1) !== SPACE) return -1;
  const first = colon + 2;
  let value = first;
  while (value < first + LONGEST && at(bytes, value) > SPACE && !is(bytes, value, DIGIT))
    value += 1;
  if (!is(bytes, value, DIGIT) || value === first) return -1;
  for (let index = colon - 1, words = 0; index > colon - LONGEST && words < 3; index -= 1) {
    if (is(bytes, index, ALPHA)) continue;
    if (at(bytes, index) !== SPACE) return -1;
    if (is(bytes, index - 1, ALPHA) && mayEndLabel(bytes, index - 1)) return index - 1;
    words += 1;
  }
  return -1;
}

/** The bracket that opens what this one closes; 0 for another sign. */
function openingOf(code: number): number {
  return code === ROUND_CLOSE ? ROUND_OPEN : code === SQUARE_CLOSE ? SQUARE_OPEN : 0;
}

/** Before a bracket with a blank before it: a call has none there. */
function beforeBracket(bytes: Uint8Array, close: number, opening: number): number {
  let index = close - 1;
  while (index > close - LONGEST && at(bytes, index) !== opening) index -= 1;
  const isLabel = at(bytes, index - 1) === SPACE && mayEndLabel(bytes, index - 2);
  return at(bytes, index) === opening && isLabel ? index - 2 : -1;
}
