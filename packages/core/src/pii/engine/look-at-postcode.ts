import { confidence } from "../confidence.ts";
import { at, is, UPPER, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { submit } from "./submit.ts";

const ZERO = 0x30;
/** Letter pairs that PostNL does not use. */
const unused = /^S[ADS]$/;
const houseAfter =
  /^(?:, ?| |-| - )?(?:nr\.? ?)?[1-9]\d{0,4}(?:[ -]?[A-Za-z]{1,2}|-\d{1,3})?(?![\wÀ-ÿ]|[-/.:]\d)/;
const houseBefore =
  /[A-Za-zÀ-ÿ.] ?[1-9]\d{0,4}(?:[ -]?[A-Za-z]{1,4}|-\d{1,4})?(?:, ?|\s{1,3}| - )$/;
const townAfter = /^(?:, ?| {1,2})(?:[A-ZÀ-Ý'][a-zà-ÿ'’-]{2,}|'s-|[A-Z]{4,})/;

/** Looks at four digits and two letters, the letters from `letter` on, and at the address around them. */
export function lookAtPostcode(desk: Desk, start: number, letter: number): void {
  const { bytes } = desk;
  if (at(bytes, start) === ZERO || !is(bytes, letter, UPPER) || !is(bytes, letter + 1, UPPER))
    return;
  const close = letter + 2;
  if (is(bytes, close, WORD) || unused.test(read(desk, letter, close))) return;
  const after = read(desk, close, close + 20);
  const house = houseAfter.exec(after)?.[0] ?? "";
  const clues = [
    house !== "",
    houseBefore.test(read(desk, start - 24, start)),
    townAfter.test(after.slice(house.length)),
  ].filter(Boolean).length;
  // "2026 EN 2027" has the form too; a year needs more than one clue.
  const year = /^(?:19|20)/.test(read(desk, start, start + 2));
  submit(desk, {
    kind: "postcode",
    start,
    end: close + house.length,
    bare: clues > (year ? 1 : 0) ? confidence.likely : confidence.weak,
    labelled: confidence.strong,
  });
}
