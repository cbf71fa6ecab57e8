import type { Cursor } from "../cursor.ts";
import { type LabelTable, mix } from "../labels/label-table.ts";
import {
  ALPHA,
  at,
  BLANK,
  CURRENCY,
  DIGIT,
  is,
  NAMES,
  SEPARATOR,
  WORD,
} from "../text/char-class.ts";

const PERCENT = 0x25;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const ZERO = 0x30;
/** Letters of the longest unit. */
const LONGEST = 10;

/** True for a number, whole or in groups of three, that a sign of money, a unit or decimals make an amount: `€ 111.222.333`, `111222333 bytes`. */
export function isAmount({ bytes, labels }: Cursor, start: number, end: number): boolean {
  if (at(bytes, start) === ZERO) return false;
  const before = is(bytes, start - 1, BLANK) ? start - 2 : start - 1;
  const unit = is(bytes, end, BLANK) ? end + 1 : end;
  const isPriced = is(bytes, before, CURRENCY) || is(bytes, unit, CURRENCY);
  const isPart = at(bytes, unit) === PERCENT || hasDecimals(bytes, start, end);
  return (isPriced || isPart || hasUnit(bytes, unit, labels)) && isInThrees(bytes, start, end);
}

/** True for a unit, or what is counted, from `unit` on. */
function hasUnit(bytes: Uint8Array, unit: number, { units }: LabelTable): boolean {
  let last = unit;
  while (last < unit + LONGEST && is(bytes, last, ALPHA)) last += 1;
  // A word before another number may name that: `111222333 jaar 12`.
  const next = is(bytes, last, BLANK | NAMES) ? last + 1 : last;
  if (last === unit || is(bytes, last, WORD) || is(bytes, next, DIGIT)) return false;
  let hash = 0;
  for (let index = last - 1; index >= unit; index -= 1) hash = mix(hash, at(bytes, index) | 0x20);
  return units.has(hash);
}

/** True for digits with signs between groups of three only, from the end on. */
function isInThrees(bytes: Uint8Array, start: number, end: number): boolean {
  let count = 0;
  for (let index = end - 1; index >= start; index -= 1) {
    if (is(bytes, index, DIGIT)) count += 1;
    else if (count % 3 !== 0 || !is(bytes, index, SEPARATOR)) return false;
  }
  return true;
}

/** True for `,00` and `,-` behind groups; behind digits in one piece a comma may part two cells. */
function hasDecimals(bytes: Uint8Array, start: number, end: number): boolean {
  if (at(bytes, end) !== COMMA || !is(bytes, end - 4, SEPARATOR) || end - start < 5) return false;
  if (at(bytes, end + 1) === HYPHEN) return true;
  return is(bytes, end + 1, DIGIT) && is(bytes, end + 2, DIGIT) && !is(bytes, end + 3, WORD);
}
