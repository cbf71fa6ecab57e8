import type { Cursor } from "../cursor.ts";

/** Codes that are made a text at a time. */
const CHUNK = 4096;

/** The characters from `start` to `end` as they were written, or, where only the bytes are known, folded to Latin-1; a line ends where the text does. */
export function readBetween({ window, bytes }: Cursor, start: number, end: number): string {
  if (window.text !== "")
    return window.text.slice(Math.max(0, start - window.textAt), Math.max(0, end - window.textAt));
  let text = "";
  for (let from = Math.max(0, start); from < end; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, Math.min(from + CHUNK, end)));
  return text.replaceAll("\0", "\n");
}
