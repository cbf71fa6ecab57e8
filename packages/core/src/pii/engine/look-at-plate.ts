import { confidence } from "../confidence.ts";
import { isIssued, writesPlate } from "../validators/is-licence-plate.ts";
import { at, DIGIT, is, UPPER, WORD } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { offer } from "./offer.ts";
import { submit } from "./submit.ts";

const HYPHEN = 0x2d;
const STAR = 0x2a;
/** Six characters and two dashes. */
const LENGTH = 8;
/** A, E, I, O and U, as bits by their place in the alphabet. */
const VOWELS = 0x208222;
/** Six characters. */
const PLAIN = 6;

const dashed = /* @__PURE__ */ offer("licence-plate", confidence.fair);
/** Vowels are on old plates only, and in the codes of many other things. */
const vowelled = /* @__PURE__ */ offer("licence-plate", confidence.weak);
const plain = /* @__PURE__ */ offer("licence-plate", 0);

/** Looks at a dashed licence plate whose first digits are from `start` on; a dash stands before or after them. */
export function lookAtPlate(desk: Desk, start: number): void {
  const { bytes } = desk;
  let first = start;
  if (at(bytes, start - 1) === HYPHEN) {
    const floor = start - LENGTH;
    while (first > floor && (at(bytes, first - 1) === HYPHEN || is(bytes, first - 1, UPPER)))
      first -= 1;
  }
  const stop = first + LENGTH;
  const before = at(bytes, first - 1);
  if (is(bytes, first - 1, WORD) || before === HYPHEN || before === STAR) return;
  if (is(bytes, stop, WORD) || at(bytes, stop) === HYPHEN || !is(bytes, stop - 1, DIGIT | UPPER))
    return;
  if (!writesPlate(bytes, first, LENGTH) || !isIssued()) return;
  submit(desk, hasVowel(bytes, first, stop) ? vowelled : dashed, first, stop);
}

/** Looks at a plate without dashes from `start` on. */
export function lookAtPlainPlate(desk: Desk, start: number): void {
  const { bytes } = desk;
  const end = start + PLAIN;
  if (is(bytes, end, WORD)) return;
  if (writesPlate(bytes, start, PLAIN) && isIssued()) submit(desk, plain, start, end);
}

function hasVowel(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (is(bytes, index, UPPER) && ((VOWELS >> (at(bytes, index) & 31)) & 1) === 1) return true;
  }
  return false;
}
