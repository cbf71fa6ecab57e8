import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";

/** A word alone says nothing of whose health it is. */
const fair = grade(confidence.fair, unlabelled);

/** Matches the word from `start` to `end` as one of health or care. */
export function matchHealthWord(cursor: Cursor, place: number, start: number, end: number): void {
  emit(cursor, place, fair, start, end);
}
