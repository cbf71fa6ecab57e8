import { confidence } from "../../confidence.ts";
import { isInUrl } from "../context/is-in-url.ts";
import { isMailDomain } from "../context/mail-domain.ts";
import { isBoldBefore } from "../context/stars.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, is, LOCAL, WORD } from "../text/char-class.ts";

const sure = grade(confidence.sure, unlabelled);

const STAR = 0x2a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const QUOTE = 0x22;
const SPACE = 0x20;
/** RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.2. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** Matches what stands around the `@` at `middle` as an e-mail address. RFC 5322, RFC 6531. */
export function matchEmail(cursor: Cursor, place: number, middle: number): void {
  const { bytes } = cursor;
  const start =
    at(bytes, middle - 1) === QUOTE ? quotedStart(bytes, middle) : localStart(bytes, middle);
  if (start === middle) return;
  let end = middle + 1;
  const limit = end + LONGEST_DOMAIN + 1;
  while (end < limit && (is(bytes, end, WORD) || isInDomain(at(bytes, end)))) end += 1;
  if (end === limit || at(bytes, end) === AT) return;
  while (end > middle && !is(bytes, end - 1, WORD)) end -= 1;
  if (!isMailDomain(bytes, middle + 1, end) || isInUrl(bytes, start, { middle, end })) return;
  emit(cursor, place, sure, start, end);
}

/** An underscore is in no host name, but in some that are used. */
function isInDomain(code: number): boolean {
  return code === DOT || code === HYPHEN || code === UNDERSCORE;
}

/** Opening quotation mark of a quoted local part, `"jan de vries"@`; `middle` when there is none. */
function quotedStart(bytes: Uint8Array, middle: number): number {
  let start = middle - 2;
  while (
    start > middle - LONGEST_LOCAL &&
    (is(bytes, start, WORD | LOCAL) || at(bytes, start) === SPACE)
  )
    start -= 1;
  const isQuoted =
    at(bytes, start) === QUOTE && is(bytes, start + 1, WORD) && is(bytes, middle - 2, WORD);
  return isQuoted && !is(bytes, start - 1, WORD) ? start : middle;
}

/** First character of the local part; `middle` when there is none. */
function localStart(bytes: Uint8Array, middle: number): number {
  if (at(bytes, middle - 1) === DOT) return middle;
  let start = middle;
  while (is(bytes, start - 1, WORD | LOCAL) && start > middle - LONGEST_LOCAL - 1) {
    if (at(bytes, start - 1) === DOT && at(bytes, start) === DOT) break;
    start -= 1;
  }
  if (middle - start > LONGEST_LOCAL) return middle;
  if (at(bytes, start - 1) === STAR && !isBoldBefore(bytes, start)) return middle;
  while (start < middle && !is(bytes, start, WORD)) start += 1;
  return start;
}
