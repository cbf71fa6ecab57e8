import {
  ALPHA,
  at,
  classesAt,
  DIGIT,
  is,
  JOINER,
  MARK,
  OPERATOR,
  WORD,
} from "../text/char-class.ts";
import { isBoldAfter, isBoldBefore } from "./stars.ts";

const AMPERSAND = 0x26;
const STAR = 0x2a;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
/** A year has fewer digits: `2026/12345678` is a case, `0612345678/0301234567` are two numbers. */
const DIGITS_BEFORE_SLASH = 5;
/** Name of a parameter: `&leerling=`. */
const LONGEST_NAME = 32;

/**
 * How a number hangs on to what stands beside it.
 *
 * - `free`: a blank, a quote, a bracket, a comma, bold stars and the like.
 * - `glued`: letters, an operator, `_`, `-`, `.` or `#` (`ORD-123`, `BSN123`, `x&123`): only a label makes it count.
 * - `stuck`: it goes on from another number (`1.2`, `10:30`), or a part of it was masked.
 */
export type Joint = "free" | "glued" | "stuck";

/** How the number at `start` hangs on to what stands before it. */
export function jointBefore(bytes: Uint8Array, start: number): Joint {
  const found = classesAt(bytes, start - 1);
  if ((found & (WORD | JOINER | MARK | OPERATOR)) === 0) return "free";
  if ((found & WORD) !== 0) return (found & DIGIT) !== 0 ? "stuck" : "glued";
  const before = at(bytes, start - 1);
  if (before === STAR) return isBoldBefore(bytes, start) ? "free" : "stuck";
  // Base64 and sums: `CD/12+NL91`.
  if (before === PLUS) return is(bytes, start - 2, WORD) ? "stuck" : "glued";
  if (before === SLASH)
    return !is(bytes, start - 2, DIGIT) || isAfterSlash(bytes, start) ? "free" : "stuck";
  if (before === COLON) return is(bytes, start - 2, DIGIT) ? "stuck" : "free";
  if (before === HYPHEN || before === DOT) return is(bytes, start - 2, DIGIT) ? "stuck" : "glued";
  if ((found & (MARK | OPERATOR)) === 0) return "free";
  // `=`, `<` and `>` are operators in pairs only: `id=5` names a value and `>5<` is in a tag.
  if ((found & MARK) !== 0) return "glued";
  return is(bytes, start - 2, OPERATOR) ? "glued" : "free";
}

/** True when a slash stands before `start`, and before it a number that is long enough to be apart. */
export function isAfterSlash(bytes: Uint8Array, start: number): boolean {
  if (at(bytes, start - 1) !== SLASH) return false;
  for (let index = start - 1 - DIGITS_BEFORE_SLASH; index < start - 2; index += 1) {
    if (!is(bytes, index, DIGIT)) return false;
  }
  return true;
}

/** How the number that ends before `end` hangs on to what follows. A port (`:443`), a mask (`/24`) and a next number leave it free. */
export function jointAfter(bytes: Uint8Array, end: number): Joint {
  const found = classesAt(bytes, end);
  if ((found & (WORD | JOINER | MARK)) === 0) return "free";
  if ((found & WORD) !== 0) return "stuck";
  const after = at(bytes, end);
  if (after === STAR) return isBoldAfter(bytes, end) ? "free" : "stuck";
  if (after === HYPHEN) return is(bytes, end + 1, DIGIT) ? "stuck" : "glued";
  // A full stop ends a sentence.
  if (after === DOT)
    return is(bytes, end + 1, DIGIT) ? "stuck" : is(bytes, end + 1, ALPHA) ? "glued" : "free";
  if (after === AMPERSAND) return isParameter(bytes, end + 1) ? "free" : "glued";
  return after === PLUS || (found & MARK) !== 0 ? "glued" : "free";
}

/** True for the next parameter of an address: `&name=`. */
function isParameter(bytes: Uint8Array, start: number): boolean {
  let index = start;
  while (index < start + LONGEST_NAME && (is(bytes, index, WORD) || is(bytes, index, MARK)))
    index += 1;
  return index > start && at(bytes, index) === EQUALS;
}

/** True when a number may end before `end`: nothing that goes on from it follows. */
export function endsNumber(bytes: Uint8Array, end: number): boolean {
  return jointAfter(bytes, end) !== "stuck";
}

/** A no-break space counts as a space. */
export function blankAsSpace(code: number): number {
  return code === 0xa0 ? 0x20 : code;
}
