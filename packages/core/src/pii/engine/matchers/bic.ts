import { confidence } from "../../confidence.ts";
import { isCountry } from "../../validators/is-bic.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { at, DIGIT, is, LOWER, UPPER, WORD } from "../text/char-class.ts";

const besideIban = grade(confidence.strong);
const bare = grade(0);
const LONGEST = 11;
const SHORT = 8;
/** How far an IBAN of the same country may stand before a BIC, and after it. */
const BEFORE = 64;
const AFTER = 48;

/**
 * Matches the word of the capitals around `index` as a BIC. Half of all words of eight letters have the form, so it takes
 * a label or an IBAN of the same country.
 */
export function matchBic(cursor: Cursor, place: number, index: number, end: number): void {
  const { bytes } = cursor;
  let start = index;
  while (start > index - LONGEST && is(bytes, start - 1, UPPER)) start -= 1;
  if (end - start < 6 || end - start > LONGEST || is(bytes, start - 1, WORD)) return;
  let stop = end;
  while (stop < start + LONGEST && is(bytes, stop, UPPER | DIGIT)) stop += 1;
  const length = stop - start;
  if ((length !== SHORT && length !== LONGEST) || is(bytes, stop, WORD)) return;
  const first = at(bytes, start + 4);
  const second = at(bytes, start + 5);
  if (!isCountry(first, second)) return;
  cursor.isGlued = false;
  emit(cursor, place, hasIbanNear(cursor, start, stop) ? besideIban : bare, start, stop);
}

/** Where IBANs may begin, as far as was read for it in a window. */
const heads: number[] = [];
let headsTo = 0;
let headsIn = 0;

/** True when the country of the BIC, two digits and no small letter stand near: the head of an IBAN. */
function hasIbanNear(cursor: Cursor, start: number, stop: number): boolean {
  const { bytes } = cursor;
  readHeads(cursor, start - BEFORE, stop + AFTER);
  for (let index = heads.length - 1; index >= 0; index -= 1) {
    const head = heads[index] as number;
    if (head < start - BEFORE) return false;
    if (at(bytes, head) === at(bytes, start + 4) && at(bytes, head + 1) === at(bytes, start + 5))
      return true;
  }
  return false;
}

/** Notes where IBANs may begin up to `to`; what was read for an earlier word is not read again. */
function readHeads({ bytes, window }: Cursor, from: number, to: number): void {
  if (headsIn !== window.moves) {
    headsIn = window.moves;
    headsTo = 0;
    heads.length = 0;
  }
  for (let index = Math.max(from, headsTo); index < to; index += 1) {
    if (!is(bytes, index + 2, DIGIT) || !is(bytes, index + 3, DIGIT)) continue;
    if (!is(bytes, index, UPPER) || !is(bytes, index + 1, UPPER)) continue;
    if (!is(bytes, index - 1, WORD) && !is(bytes, index + 4, LOWER)) heads.push(index);
  }
  headsTo = Math.max(to, headsTo);
}
