import { confidence } from "../confidence.ts";
import { hasPlateShape, isLicencePlate } from "../validators/is-licence-plate.ts";
import { at, DIGIT, is, UPPER, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { submit } from "./submit.ts";

const HYPHEN = 0x2d;
const STAR = 0x2a;
/** Six characters and two dashes. */
const LENGTH = 8;

/** Looks at a dashed licence plate whose first digits are from `start` to `end`. */
export function lookAtPlate(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  let first = start;
  if (at(bytes, start - 1) === HYPHEN || is(bytes, start - 1, UPPER)) {
    const floor = start - LENGTH;
    while (first > floor && (at(bytes, first - 1) === HYPHEN || is(bytes, first - 1, UPPER)))
      first -= 1;
  } else if (at(bytes, end) !== HYPHEN) return;
  const stop = first + LENGTH;
  const before = at(bytes, first - 1);
  if (is(bytes, first - 1, WORD) || before === HYPHEN || before === STAR) return;
  if (is(bytes, stop, WORD) || at(bytes, stop) === HYPHEN || !is(bytes, stop - 1, DIGIT | UPPER))
    return;
  if (!hasPlateShape(LENGTH, (index) => at(bytes, first + index))) return;
  const text = read(desk, first, stop);
  if (!isLicencePlate(text)) return;
  const { fair, weak, strong } = confidence;
  // Vowels are on old plates only, and in the codes of many other things.
  const bare = /[AEIOU]/.test(text) ? weak : fair;
  submit(desk, { kind: "licence-plate", start: first, end: stop, bare, labelled: strong });
}
