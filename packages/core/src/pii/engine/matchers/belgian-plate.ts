import { confidence } from "../../confidence.ts";
import { endsNumber, jointBefore } from "../context/edges.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { ALPHA, at, DIGIT, is, UPPER } from "../text/char-class.ts";

/** Plates that are given out begin with 1 or 2; other digits are those of dealers, taxis and the like. */
const usual = grade(confidence.fair);
const special = grade(0);

const HYPHEN = 0x2d;
const TWO = 0x32;
/** `1-ABC-234` */
const LENGTH = 9;

/** Matches one digit at `start`, three letters and three digits as a Belgian licence plate. */
export function matchBelgianPlate(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  if (at(bytes, start + 1) !== HYPHEN || at(bytes, start + 5) !== HYPHEN) return;
  for (let index = start + 2; index < start + 5; index += 1) if (!is(bytes, index, UPPER)) return;
  const end = start + LENGTH;
  for (let index = start + 6; index < end; index += 1) if (!is(bytes, index, DIGIT)) return;
  const joint = jointBefore(bytes, start);
  if (joint === "stuck" || is(bytes, start - 1, ALPHA) || !endsNumber(bytes, end)) return;
  cursor.isGlued = joint === "glued";
  emit(cursor, place, at(bytes, start) > TWO ? special : usual, start, end);
}
