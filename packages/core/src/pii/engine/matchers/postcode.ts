import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { at, is, UPPER, WORD } from "../text/char-class.ts";
import { hasHouseBefore, houseAfter } from "../text/house-number.ts";

/** A postcode alone, and one in an address. */
const bare = grade(confidence.weak);
const addressed = grade(confidence.likely);

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const ZERO = 0x30;
const ONE = 0x31;
const TWO = 0x32;
const NINE = 0x39;
const SMALL_S = 0x73;
const CAPITAL_A = 0x41;
const CAPITAL_D = 0x44;
const CAPITAL_S = 0x53;

/** Matches four digits from `start` and letters from `letter` as a postcode, with the address around it. */
export function matchPostcode(cursor: Cursor, place: number, start: number, letter: number): void {
  const { bytes } = cursor;
  if (at(bytes, start) === ZERO || !is(bytes, letter, UPPER) || !is(bytes, letter + 1, UPPER))
    return;
  const close = letter + 2;
  if (is(bytes, close, WORD) || isUnused(bytes, letter)) return;
  const end = houseAfter(bytes, close);
  // "2026 EN 2027" has the form too; a year needs more than one clue.
  let needed = isYear(bytes, start) ? 2 : 1;
  if (end > close) needed -= 1;
  if (needed > 0 && hasHouseBefore(bytes, start)) needed -= 1;
  if (needed > 0 && hasTownAfter(bytes, end)) needed -= 1;
  emit(cursor, place, needed > 0 ? bare : addressed, start, end);
}

/** SA, SD and SS: letters that PostNL does not use. */
function isUnused(bytes: Uint8Array, letter: number): boolean {
  if (at(bytes, letter) !== CAPITAL_S) return false;
  const second = at(bytes, letter + 1);
  return second === CAPITAL_A || second === CAPITAL_D || second === CAPITAL_S;
}

/** 1900 to 2099. */
function isYear(bytes: Uint8Array, start: number): boolean {
  const century = at(bytes, start + 1);
  return at(bytes, start) === ONE ? century === NINE : at(bytes, start) === TWO && century === ZERO;
}

/** True when a town or what looks like one follows: `, Utrecht`, ` 's-Gravenhage`, `  UTRECHT`. */
function hasTownAfter(bytes: Uint8Array, end: number): boolean {
  const sign = at(bytes, end);
  if (sign !== COMMA && sign !== SPACE) return false;
  const first = at(bytes, end + 1) === SPACE ? end + 2 : end + 1;
  const isQuoted = at(bytes, first) === APOSTROPHE;
  if (isQuoted && at(bytes, first + 1) === SMALL_S && at(bytes, first + 2) === HYPHEN) return true;
  if (!isQuoted && !isCapital(at(bytes, first))) return false;
  if (isInTown(at(bytes, first + 1)) && isInTown(at(bytes, first + 2))) return true;
  for (let index = first; index < first + 4; index += 1) if (!is(bytes, index, UPPER)) return false;
  return true;
}

function isCapital(code: number): boolean {
  return (code > 0x40 && code < 0x5b) || (code > 0xbf && code < 0xde);
}

/** A small letter, an apostrophe or a dash. */
function isInTown(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || code > 0xdf || code === APOSTROPHE || code === HYPHEN;
}
