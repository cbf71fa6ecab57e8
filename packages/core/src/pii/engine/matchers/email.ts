import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, DIGIT, is, LOCAL, WORD } from "../text/char-class.ts";

const sure = grade(confidence.sure, unlabelled);

const STAR = 0x2a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const AT = 0x40;
const UNDERSCORE = 0x5f;
/** RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.2. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
const LONGEST_LABEL = 63;
const SMALL_N = 0x6e;
const SMALL_X = 0x78;

/** Matches what stands around the `@` at `middle` as an e-mail address; quoted local parts are left out. RFC 5322, RFC 6531. */
export function matchEmail(cursor: Cursor, place: number, middle: number): void {
  const { bytes } = cursor;
  const start = localStart(bytes, middle);
  if (start === middle) return;
  let end = middle + 1;
  const limit = end + LONGEST_DOMAIN + 1;
  while (
    end < limit &&
    (is(bytes, end, WORD) || at(bytes, end) === DOT || at(bytes, end) === HYPHEN)
  )
    end += 1;
  if (end === limit || at(bytes, end) === AT) return;
  while (end > middle && !is(bytes, end - 1, WORD)) end -= 1;
  if (isDomain(bytes, middle + 1, end)) emit(cursor, place, sure, start, end);
}

/** First character of the local part; `middle` when there is none. */
function localStart(bytes: Uint8Array, middle: number): number {
  if (at(bytes, middle - 1) === DOT) return middle;
  let start = middle;
  while (is(bytes, start - 1, WORD | LOCAL) && start > middle - LONGEST_LOCAL - 1) {
    if (at(bytes, start - 1) === DOT && at(bytes, start) === DOT) break;
    start -= 1;
  }
  if (middle - start > LONGEST_LOCAL || at(bytes, start - 1) === STAR) return middle;
  while (start < middle && !is(bytes, start, WORD) && at(bytes, start) !== UNDERSCORE) start += 1;
  return start;
}

/** Labels of 1 to 63 without dashes at their ends, and a top-level domain of letters. RFC 1035, section 2.3.1. */
function isDomain(bytes: Uint8Array, start: number, end: number): boolean {
  let label = start;
  let isName = true;
  for (let index = start; index < end; index += 1) {
    if (at(bytes, index) === DOT) {
      if (!isLabel(bytes, label, index)) return false;
      label = index + 1;
      isName = true;
    } else if (is(bytes, index, DIGIT) || at(bytes, index) === HYPHEN) isName = false;
  }
  if (label === start || !isLabel(bytes, label, end)) return false;
  return isName ? end - label > 1 : isPunycode(bytes, label, end);
}

function isLabel(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  return (
    length > 0 &&
    length <= LONGEST_LABEL &&
    at(bytes, start) !== HYPHEN &&
    at(bytes, end - 1) !== HYPHEN
  );
}

/** `xn--` and more. RFC 3492. */
function isPunycode(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    (at(bytes, start) | 0x20) === SMALL_X &&
    (at(bytes, start + 1) | 0x20) === SMALL_N &&
    at(bytes, start + 2) === HYPHEN &&
    at(bytes, start + 3) === HYPHEN &&
    end - start > 4
  );
}
