import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { labelStart } from "../labels/near-label.ts";
import { at } from "../text/char-class.ts";
import { readBetween } from "../words/read-between.ts";

/** Without a word such as "geboren" beside it, a date is nobody's birthday. */
const birthDate = grade(0);

/** How far before a date its sentence is read. */
const BEFORE = 72;
/** What is born without being a person. */
const idea =
  /\b(?:idee|plan|project|initiatief|concept|merk|bedrijf|traditie|stichting|vereniging|gedachte|droom|beweging|idea|company|brand|movement|tradition)\b/i;
const sentenceEnd = /[.!?\n]/;

const SMALL_D = 0x64;
const SMALL_S = 0x73;

/** True when what stands before the label may be "werd", "is" or "was": read first, because few labels have it. */
function isVerbBefore({ bytes }: Cursor): boolean {
  const last = at(bytes, labelStart() - 2);
  return last === SMALL_D || last === SMALL_S;
}

/** Adds a date of birth, unless the sentence says that something else than a person was born. */
export function emitBirth(cursor: Cursor, place: number, start: number, end: number): void {
  const { found } = cursor;
  const count = found.length;
  emit(cursor, place, birthDate, start, end);
  if (found.length === count || !isVerbBefore(cursor)) return;
  const sentence =
    readBetween(cursor, start - BEFORE, start)
      .split(sentenceEnd)
      .at(-1) ?? "";
  if (idea.test(sentence)) found.pop();
}
