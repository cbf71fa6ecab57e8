import type { Cursor } from "../../cursor.ts";
import { readBetween } from "../../words/read-between.ts";

/** As much as is read of a long secret. */
const MOST = 8400;

/** The text from `start` on, as far as it is known: what is long goes on behind the window. */
export function readOn(cursor: Cursor, start: number): string {
  const from = start + cursor.base;
  return cursor.source === ""
    ? readBetween(cursor, start, Math.min(start + MOST, cursor.window.to))
    : cursor.source.slice(from, from + MOST);
}
