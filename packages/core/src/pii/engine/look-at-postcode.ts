import { confidence } from "../confidence.ts";
import { at, is, LETTER, UPPER, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { hasHouseBefore, houseAfter } from "./house-number.ts";
import { submit } from "./submit.ts";

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const ZERO = 0x30;
const ONE = 0x31;
const TWO = 0x32;
const NINE = 0x39;
const [CAPITAL_A, CAPITAL_D, CAPITAL_S] = [0x41, 0x44, 0x53];
const townAfter = /^(?:, ?| {1,2})(?:[A-ZÀ-Ý'][a-zà-ÿ'’-]{2,}|'s-|[A-Z]{4,})/;

/** Looks at four digits and two letters, the letters from `letter` on, and at the address around them. */
export function lookAtPostcode(desk: Desk, start: number, letter: number): void {
  const { bytes } = desk;
  if (at(bytes, start) === ZERO || !is(bytes, letter, UPPER) || !is(bytes, letter + 1, UPPER))
    return;
  const close = letter + 2;
  if (is(bytes, close, WORD) || isUnused(bytes, letter)) return;
  const end = houseAfter(bytes, close);
  const clues =
    Number(end > close) + Number(hasHouseBefore(bytes, start)) + Number(hasTownAfter(desk, end));
  // "2026 EN 2027" has the form too; a year needs more than one clue.
  const bare = clues > (isYear(bytes, start) ? 1 : 0) ? confidence.likely : confidence.weak;
  submit(desk, { kind: "postcode", start, end, bare, labelled: confidence.strong });
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

function hasTownAfter(desk: Desk, end: number): boolean {
  const { bytes } = desk;
  if (at(bytes, end) !== COMMA && at(bytes, end) !== SPACE) return false;
  const first = at(bytes, end + 1) === SPACE ? end + 2 : end + 1;
  if (!is(bytes, first, UPPER | LETTER) && at(bytes, first) !== APOSTROPHE) return false;
  return townAfter.test(read(desk, end, end + 20));
}
