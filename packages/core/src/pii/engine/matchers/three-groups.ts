import { isCitizenNumber } from "../../validators/is-bsn.ts";
import { endsNumber } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import type { Grade } from "../grade.ts";
import { type Shape, shapeOf } from "../shape.ts";
import { BLANK, DIGIT, is } from "../text/char-class.ts";
import { endOf, groups, headOf, passesElevenInThrees } from "../text/groups.ts";
import { readDigits } from "../text/match-form.ts";
import { DASH, DOT, groupsAfter, SPACE } from "../trigger.ts";

const BLANK_CODE = 0x20;
const separators = [SPACE, DOT, DASH];

/** How sure nine digits in groups are: with spaces, with dots or hyphens, and in a row of more groups. */
interface Grades {
  readonly spaced: Grade;
  readonly signed: Grade;
  readonly inRow: Grade;
  /** Tests the candidate; default: the eleven-test. */
  readonly passes?: () => boolean;
}

/** Shape of nine digits that pass a test, in groups: `111 222 333`, `1112.22.333`. */
export function threeGroups({ spaced, signed, inRow, passes }: Grades): Shape {
  const triggers = separators.flatMap((separator) => [
    groupsAfter(separator, 3),
    groupsAfter(separator, 4),
  ]);
  const isRight = passes === undefined ? passesEleven : testOf(passes);
  return shapeOf(triggers, (cursor, place, start) => {
    const { bytes } = cursor;
    const head = headOf(3);
    if (head !== 0x333 && head !== 0x423) return;
    const end = endOf(2);
    if (!endsNumber(bytes, end) || !isRight(cursor, start, end)) return;
    const isInRow =
      groups.count > 3 || (is(bytes, start - 1, BLANK) && is(bytes, start - 2, DIGIT));
    emit(cursor, place, isInRow ? inRow : groups.sign === BLANK_CODE ? spaced : signed, start, end);
  });
}

/** The eleven-test on the first three groups. */
function passesEleven({ bytes }: Cursor, start: number, end: number): boolean {
  if (headOf(3) === 0x333) return passesElevenInThrees(bytes);
  readDigits(bytes, start, end);
  return isCitizenNumber();
}

/** A test of the candidate as a test of three groups. */
const testOf = (passes: () => boolean) => (cursor: Cursor, start: number, end: number) => {
  readDigits(cursor.bytes, start, end);
  return passes();
};
