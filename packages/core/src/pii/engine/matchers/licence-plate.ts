import { confidence } from "../../confidence.ts";
import { isIssued, readPlate } from "../../validators/is-licence-plate.ts";
import { endsNumber, jointBefore } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { at, DIGIT, is, UPPER, WORD } from "../text/char-class.ts";

const HYPHEN = 0x2d;
/** Six characters and two dashes. */
const LENGTH = 8;
/** A, E, I, O and U, as bits by their place in the alphabet. */
const VOWELS = 0x208222;
/** Six characters. */
const PLAIN = 6;

const hyphened = grade(confidence.fair);
/** Vowels are on old plates only, and in the codes of many other things. */
const vowelled = grade(confidence.weak);
const plain = grade(0);

/** Matches the word around the digits from `start` as a licence plate; a hyphen stands before or after them. */
export function matchHyphenedPlate(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  let first = start;
  if (at(bytes, start - 1) === HYPHEN) {
    const floor = start - LENGTH;
    while (first > floor && (at(bytes, first - 1) === HYPHEN || is(bytes, first - 1, UPPER)))
      first -= 1;
  }
  if (at(bytes, first) === HYPHEN) first += 1;
  const stop = first + LENGTH;
  if (is(bytes, first - 1, WORD) || jointBefore(bytes, first) === "stuck") return;
  if (at(bytes, first - 1) === HYPHEN && is(bytes, first - 2, WORD)) return;
  if (!endsNumber(bytes, stop) || (at(bytes, stop) === HYPHEN && is(bytes, stop + 1, WORD))) return;
  if (!is(bytes, stop - 1, DIGIT | UPPER)) return;
  if (!readPlate(bytes, first, LENGTH) || !isIssued()) return;
  cursor.isGlued = at(bytes, first - 1) === HYPHEN;
  emit(cursor, place, hasVowel(bytes, first, stop) ? vowelled : hyphened, first, stop);
}

/** Matches the six characters from `start` as a licence plate without hyphens. */
export function matchPlainPlate(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  const end = start + PLAIN;
  if (!is(bytes, end - 1, WORD) || is(bytes, end, WORD)) return;
  if (readPlate(bytes, start, PLAIN) && isIssued()) emit(cursor, place, plain, start, end);
}

function hasVowel(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (is(bytes, index, UPPER) && ((VOWELS >> (at(bytes, index) & 31)) & 1) === 1) return true;
  }
  return false;
}
