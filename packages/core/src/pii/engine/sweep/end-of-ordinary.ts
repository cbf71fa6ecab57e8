import { isAfterSlash } from "../context/edges.ts";
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
  UPPER,
} from "../text/char-class.ts";
import { mayBeCard } from "../text/may-be-card.ts";

const COMMA = 0x2c;
const ZERO = 0x30;
const COLON = 0x3a;
const SIX = 0x36;
const SEVEN = 0x37;
const NINE = 0x39;
const SMALL_D = 0x64;
const SMALL_E = 0x65;
const SMALL_I = 0x69;
const SMALL_N = 0x6e;
const SMALL_S = 0x73;

/**
 * Where the digits from `start` on end, when they are an ordinary number: after a handful of comparisons, which is what
 * makes the scanner fast. 0 for what has to be matched.
 *
 * @param shortest - As many digits in one piece may be a number of a person.
 */
export function endOfOrdinary(bytes: Uint8Array, start: number, shortest: number): number {
  let end = start + 1;
  while (is(bytes, end, DIGIT)) end += 1;
  let before = classesAt(bytes, start - 1);
  // What goes on from another number (`1.2`, `10:30`) was matched with that number.
  if ((before & JOINER) !== 0 && is(bytes, start - 2, DIGIT) && !isAfterSlash(bytes, start))
    return end;
  if (end - start >= shortest) return 0;
  if (end - start > 3 && (before & BLANK) !== 0 && maySayCode(bytes, start - 2)) return 0;
  // A colon after a name or a quote, as in JSON, ties the number to no other; after hexadecimal digits it may.
  if (at(bytes, start - 1) === COLON && !is(bytes, start - 2, HEX | JOINER)) before = 0;
  if ((before & (ALPHA | JOINER)) !== 0) return 0;
  const after = classesAt(bytes, end);
  if ((after & (ALPHA | JOINER)) !== 0) return 0;
  if ((after & BLANK) !== 0) return mayGoOn(bytes, start, end) ? 0 : end;
  // `May 3, 2011`: one digit or two after a word may be a day after its month.
  if ((before & BLANK) === 0 || at(bytes, end) !== COMMA) return end;
  return end - start < 3 && is(bytes, start - 2, LOWER) ? 0 : end;
}

/** True when the word that ends at `last` may say that the digits behind it are a code: `pincode`, `pin`, `is`. */
export function maySayCode(bytes: Uint8Array, last: number): boolean {
  const before = at(bytes, last - 1) | 0x20;
  const letter = at(bytes, last) | 0x20;
  if (letter === SMALL_E) return before === SMALL_D;
  return before === SMALL_I && (letter === SMALL_N || letter === SMALL_S);
}

/** True when what follows a blank can make one number with the digits before it: most numbers side by side cannot. */
function mayGoOn(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  const next = classesAt(bytes, end + 1);
  // A month goes on from a day; other numbers go on with capitals or a sign only.
  if ((next & DIGIT) === 0) return (next & (length > 2 ? UPPER | JOINER : ALPHA | JOINER)) !== 0;
  if (is(bytes, start - 1, BLANK) && is(bytes, start - 2, UPPER)) return true;
  if (at(bytes, start) === ZERO && mayDial(bytes, start, end)) return true;
  // A French number begins with groups of 1 and 2; 2 and 3, 3 and 3, 4 and 4 begin others; 4 goes before 2 or 6 as well.
  if (length === 1) return is(bytes, end + 3, BLANK);
  // `00 1A 2B`: pairs of a MAC address, of which one has a letter.
  if (length === 2 && is(bytes, end + 3, BLANK)) return isPair(bytes, end + 1);
  if (length < 4) return is(bytes, end + 4, BLANK);
  if (length > 4) return false;
  if (is(bytes, end + 3, BLANK)) return true;
  return (
    mayBeCard(at(bytes, start) - ZERO) && (is(bytes, end + 5, BLANK) || is(bytes, end + 7, BLANK))
  );
}

/** True for two hexadecimal digits of which one is a letter. */
function isPair(bytes: Uint8Array, start: number): boolean {
  return (
    is(bytes, start, HEX) &&
    is(bytes, start + 1, HEX) &&
    (is(bytes, start, ALPHA) || is(bytes, start + 1, ALPHA))
  );
}

/** True when a telephone number may begin with a zero and what follows it before a blank and a digit. */
function mayDial(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 2) return end - start > 2;
  const second = at(bytes, start + 1);
  const next = at(bytes, end + 1);
  // `00` and a country, or `06` and a digit of those that are in use.
  return second === ZERO || (second === SIX && next > ZERO && next !== SEVEN && next < NINE);
}
