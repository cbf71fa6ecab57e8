import { confidence } from "../../confidence.ts";
import { isBelgianNumber } from "../../validators/is-belgian-national-number.ts";
import { endsNumber } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, DIGIT, is } from "../text/char-class.ts";
import { endOf, groups } from "../text/groups.ts";
import { readDigits } from "../text/match-form.ts";

const sure = grade(confidence.sure, unlabelled);

const HYPHEN = 0x2d;
const DOT = 0x2e;

/** Matches three pairs with dots as the date that a Belgian national number begins with: `85.07.30-033.28`. */
export function matchBelgianNumber(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  if (groups.shape !== 0x222 || at(bytes, endOf(2)) !== HYPHEN) return;
  const end = start + 15;
  for (let index = start + 9; index < end; index += 1) {
    if (index === start + 12 ? at(bytes, index) !== DOT : !is(bytes, index, DIGIT)) return;
  }
  if (!endsNumber(bytes, end)) return;
  readDigits(bytes, start, end);
  if (isBelgianNumber()) emit(cursor, place, sure, start, end);
}
