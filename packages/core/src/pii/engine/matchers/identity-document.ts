import {
  dutchPassport,
  isPassport,
  residenceDocument,
} from "../../validators/is-dutch-passport.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { at, is, WORD } from "../text/char-class.ts";
import { matchWhole } from "../text/match-form.ts";

const needsLabel = grade(0);
const CAPITAL_V = 0x56;

/** Matches nine characters from `start` as a passport or identity card, or, when a V begins them, a residence document. */
export function matchIdentityDocument(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  if (!is(bytes, start + 8, WORD)) return;
  const form = at(bytes, start) === CAPITAL_V ? residenceDocument : dutchPassport;
  const end = matchWhole(bytes, start, form);
  if (end > 0 && isPassport()) emit(cursor, place, needsLabel, start, end);
}
