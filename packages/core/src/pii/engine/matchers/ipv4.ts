import { confidence } from "../../confidence.ts";
import { endsNumber } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { ALPHA, at, BLANK, DIGIT, is, LOWER, UPPER } from "../text/char-class.ts";
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
/** " port" */
const PORT = [SPACE, 0x70, 0x6f, 0x72, 0x74] as const;
/** `1.3.6.1`, the root of the object identifiers of the internet. RFC 1155, section 3.1. */
const INTERNET = 0x01030601;

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
 * True for four small numbers that may as well be a section, an object identifier or a version: `4.3.5.3`; a private address among
 * them has a zero mostly. What stands at the start of a line and heads none, behind a sign of addresses, or before a port or a mask
 * is an address all the same.
 */
function isNumbered(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  let whole = 0;
  let zeros = 0;
  for (let group = 0; group < 4; group += 1) {
    const value = digitsValue(bytes, from, endOf(group));
    if (value > LARGEST_SECTION) return false;
    if (value === 0) zeros += 1;
    whole = whole * 256 + value;
    from = endOf(group) + 1;
  }
  if (whole === INTERNET) return true;
  if (zeros > 0 && digitsValue(bytes, start, endOf(0)) === PRIVATE) return false;
  const before = at(bytes, start - 1);
  if (before < SPACE) return isHeading(bytes, end);
  if (isBeforePort(bytes, end)) return false;
  if (before === SLASH || before === EQUALS || before === COLON || before === AT) return false;
  const after = at(bytes, end);
  return !((after === COLON || after === SLASH) && is(bytes, end + 1, DIGIT));
}

/** `10.1.2.3 port 22` */
function isBeforePort(bytes: Uint8Array, end: number): boolean {
  return PORT.every((code, index) => at(bytes, end + index) === code);
}

/** `10.5.3.2 Beheer`: a number before a word with one capital. */
function isHeading(bytes: Uint8Array, end: number): boolean {
  return is(bytes, end, BLANK) && is(bytes, end + 1, UPPER) && is(bytes, end + 2, LOWER);
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
