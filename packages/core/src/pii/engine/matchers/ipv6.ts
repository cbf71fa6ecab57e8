import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, DIGIT, HEX, is } from "../text/char-class.ts";
import { digitsValue } from "../text/digits-value.ts";

const sure = grade(confidence.sure, unlabelled);

const COLON = 0x3a;
const DOT = 0x2e;
const TWO = 0x32;
const THREE = 0x33;
const SMALL_F = 0x66;

/** Matches eight groups from `start` to `stop` as an IPv6 address. */
export function matchIpv6(cursor: Cursor, place: number, start: number, stop: number): void {
  if (isFullIpv6(cursor.bytes, start, stop)) emit(cursor, place, sure, start, stop);
}

/** Matches what stands from `start` to `stop`, with one double colon, as an IPv6 address. */
export function matchShortIpv6(cursor: Cursor, place: number, start: number, stop: number): void {
  if (isShortIpv6(cursor.bytes, start, stop)) emit(cursor, place, sure, start, stop);
}

/** Eight groups of one to four, or six and an IPv4 address; there are seven colons and nowhere two together. */
function isFullIpv6(bytes: Uint8Array, start: number, stop: number): boolean {
  let length = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === DOT) return isDotted(bytes, index - length, stop);
    length = at(bytes, index) === COLON ? 0 : length + 1;
    if (length > 4 || (length > 0 && !is(bytes, index, HEX))) return false;
  }
  return at(bytes, start) !== COLON;
}

/** RFC 4291, section 2.2, the compressed form: at least three groups or one that no program uses as a name. */
function isShortIpv6(bytes: Uint8Array, start: number, stop: number): boolean {
  if (at(bytes, start) === COLON && at(bytes, start + 1) !== COLON) return false;
  let used = 0;
  let firstLength = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === COLON) continue;
    let end = index;
    while (end < stop && is(bytes, end, HEX)) end += 1;
    if (end < stop && at(bytes, end) === DOT) {
      if (!isDotted(bytes, index, stop)) return false;
      used += 2;
      break;
    }
    if (end === index || end - index > 4) return false;
    if (index === start) firstLength = end - index;
    used += 1;
    index = end;
  }
  if (used > 7) return false;
  return used > 2 || (used === 2 && firstLength === 4 && isRouted(at(bytes, start)));
}

/** `2…`, `3…` and `f…`: addresses that are given out. */
function isRouted(first: number): boolean {
  return first === TWO || first === THREE || (first | 0x20) === SMALL_F;
}

/** True when the rest is the four numbers of an IPv4 address. */
function isDotted(bytes: Uint8Array, start: number, stop: number): boolean {
  let groups = 1;
  let from = start;
  for (let index = start; index <= stop; index += 1) {
    if (index < stop && at(bytes, index) !== DOT) {
      if (!is(bytes, index, DIGIT)) return false;
      continue;
    }
    if (index === from || index > from + 3 || digitsValue(bytes, from, index) > 255) return false;
    if (index < stop) groups += 1;
    from = index + 1;
  }
  return groups === 4;
}
