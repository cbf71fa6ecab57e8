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

/** Abbreviations of schools without a vowel, which number rooms, courses and lessons. */
const ABBREVIATIONS = "BHV BPV SLB CKV LVS MVT KGT KWT";
/** More than two letters, of five bits each. */
const THREE = 0x400;

const hyphened = grade(confidence.fair);
/** Vowels are on old plates only, and in the codes of many other things; so are abbreviations. */
const coded = grade(confidence.weak);
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
  emit(cursor, place, isCode(bytes, first, stop) ? coded : hyphened, first, stop);
}

/** Matches the six characters from `start` as a licence plate without hyphens. */
export function matchPlainPlate(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  const end = start + PLAIN;
  if (!is(bytes, end - 1, WORD) || is(bytes, end, WORD)) return;
  if (readPlate(bytes, start, PLAIN) && isIssued()) emit(cursor, place, plain, start, end);
}

let abbreviations: readonly number[] | undefined;

const readAbbreviations = () =>
  ABBREVIATIONS.split(" ").map((letters) =>
    [...letters].reduce((code, letter) => code * 32 + (letter.charCodeAt(0) & 31), 0),
  );

/** True when the letters may as well be those of a code. */
function isCode(bytes: Uint8Array, start: number, end: number): boolean {
  abbreviations ??= readAbbreviations();
  let letters = 0;
  for (let index = start; index < end; index += 1) {
    const letter = is(bytes, index, UPPER) ? at(bytes, index) & 31 : 0;
    if (((VOWELS >> letter) & 1) === 1) return true;
    letters = letter === 0 ? 0 : letters * 32 + letter;
    if (letters >= THREE && abbreviations.includes(letters)) return true;
  }
  return false;
}
