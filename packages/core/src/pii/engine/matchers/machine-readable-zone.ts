import { confidence } from "../../confidence.ts";
import { LONGEST_ZONE, zoneLength } from "../../validators/is-machine-readable-zone.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, DIGIT, is, PHRASE_END, UPPER } from "../text/char-class.ts";
import { readBetween } from "../words/read-between.ts";

const sure = grade(confidence.sure, unlabelled);

const FILLER = 0x3c;
const SPACE = 0x20;
/** Longest line. */
const LINE = 44;
/** What the documents begin with: passports, and cards. */
const FIRST = "PIAC";

/** Matches the lines of which the second has the long word from `first` on, with the number or the dates, as a machine-readable zone. */
export function matchZone(cursor: Cursor, place: number, first: number): void {
  const { bytes } = cursor;
  const second = startOfLine(bytes, first);
  let end = second;
  while (end > second - 2 && is(bytes, end - 1, PHRASE_END) && at(bytes, end - 1) < SPACE) end -= 1;
  const start = startOfLine(bytes, end);
  if (end === second || !FIRST.includes(String.fromCharCode(at(bytes, start)))) return;
  const length = zoneLength(readBetween(cursor, start, start + LONGEST_ZONE + 1));
  if (length > 0) emit(cursor, place, sure, start, start + length);
}

/** Index of the first character of a zone in the line that goes on at `index`. */
function startOfLine(bytes: Uint8Array, index: number): number {
  let start = index;
  while (start > index - LINE && isZone(bytes, start - 1)) start -= 1;
  return start;
}

function isZone(bytes: Uint8Array, index: number): boolean {
  return is(bytes, index, UPPER | DIGIT) || at(bytes, index) === FILLER;
}
