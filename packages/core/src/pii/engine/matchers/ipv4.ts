import { confidence } from "../../confidence.ts";
import { endsNumber } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { ALPHA, at, DIGIT, is } from "../text/char-class.ts";
import { digitsValue } from "../text/digits-value.ts";
import { endOf, groups } from "../text/groups.ts";

const somebody = grade(confidence.likely);
/** Of this machine, of none or of all. */
const nobody = grade(confidence.weak, confidence.weak);

/** Small numbers with dots need a word such as "ip". */
const numbered = grade(confidence.weak);

const SPACE = 0x20;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;
const EQUALS = 0x3d;
const AT = 0x40;
/** Chapters, arcs of object identifiers and parts of versions are rarely larger. */
const LARGEST_SECTION = 63;
/** 10.0.0.0/8, RFC 1918. */
const PRIVATE = 10;

/** Matches four groups with dots as an IPv4 address: no leading zeros, no fifth part. RFC 791. */
export function matchIpv4(cursor: Cursor, place: number, start: number): void {
  if (groups.count !== 4) return;
  const { bytes } = cursor;
  const end = endOf(3);
  if (!endsNumber(bytes, end) || !isQuad(bytes, start)) return;
  const first = digitsValue(bytes, start, endOf(0));
  if (isProduct(bytes, start)) return;
  const isNobody = first === 0 || first === 127 || isBroadcast(bytes, start, end);
  const isPlain = isNobody || isNumbered(bytes, start, end);
  emit(cursor, place, isNobody ? nobody : isPlain ? numbered : somebody, start, end);
}

/** `Firefox/3.0.0.18`: the version of a program. */
function isProduct(bytes: Uint8Array, start: number): boolean {
  return at(bytes, start - 1) === SLASH && is(bytes, start - 2, ALPHA);
}

/**
 * True for four small numbers that may as well be a section, an object identifier or a version: `4.3.5.3`. What stands at the
 * start of a line, behind a sign of addresses, or before a port or a mask is an address all the same.
 */
function isNumbered(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  for (let group = 0; group < 4; group += 1) {
    if (digitsValue(bytes, from, endOf(group)) > LARGEST_SECTION) return false;
    from = endOf(group) + 1;
  }
  if (digitsValue(bytes, start, endOf(0)) === PRIVATE) return false;
  const before = at(bytes, start - 1);
  if (before < SPACE || before === SLASH || before === EQUALS || before === COLON || before === AT)
    return false;
  const after = at(bytes, end);
  return !((after === COLON || after === SLASH) && is(bytes, end + 1, DIGIT));
}

/** True when the four groups that were read last are bytes without leading zeros. */
function isQuad(bytes: Uint8Array, start: number): boolean {
  for (let group = 0, from = start; group < 4; group += 1) {
    const end = endOf(group);
    const length = end - from;
    if (length > 3 || (length > 1 && at(bytes, from) === ZERO)) return false;
    if (digitsValue(bytes, from, end) > 255) return false;
    from = end + 1;
  }
  return true;
}

/** 255.255.255.255 */
function isBroadcast(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 15) return false;
  for (let from = start; from < end; from += 4) {
    if (digitsValue(bytes, from, from + 3) !== 255) return false;
  }
  return true;
}
