import { confidence } from "../confidence.ts";
import { jointAfter } from "./context/edges.ts";
import { isAmount } from "./context/is-amount.ts";
import { isInCode } from "./context/is-in-code.ts";
import { isInFileName } from "./context/is-in-file-name.ts";
import type { Cursor } from "./cursor.ts";
import { type Grade, unlabelled } from "./grade.ts";
import { nearLabel } from "./labels/near-label.ts";
import { REACH } from "./text/window.ts";

/** True for a number of code, and for an amount. */
function isNoPerson(cursor: Cursor, start: number, end: number): boolean {
  return isInCode(cursor.bytes, start, end) || isAmount(cursor, start, end);
}

/** Adds a match of the kind at `place` from `start` to `end`, when it starts in this window and is sure enough. */
export function emit(
  cursor: Cursor,
  place: number,
  { alone, labelled, keepsId = false }: Grade,
  start: number,
  end: number,
): void {
  if (start < REACH || start >= cursor.window.to) return;
  let score = alone;
  if (labelled !== unlabelled && alone > 0 && alone < confidence.sure) {
    const { bytes } = cursor;
    const isGlued = cursor.isGlued || jointAfter(bytes, end) === "glued";
    if (isGlued ? !isInFileName(bytes, start, end) : isNoPerson(cursor, start, end)) score = 0;
  }
  if (labelled !== unlabelled && labelled >= cursor.least) {
    const near = nearLabel(cursor, place, start, end);
    if (near === "own") score = Math.max(score, labelled);
    else if (near === "other" || (near === "id" && !keepsId))
      score = Math.min(score, confidence.contrary);
  }
  if (score <= 0 || score < cursor.least) return;
  const { base } = cursor;
  cursor.found.push({
    kind: cursor.kinds[place] as string,
    start: start + base,
    end: end + base,
    confidence: score,
  });
}
