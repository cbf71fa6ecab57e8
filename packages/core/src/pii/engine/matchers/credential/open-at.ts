import type { Cursor } from "../../cursor.ts";

/** Longest match that is waited for: a private RSA key of 8192 bits, or a token with many claims. */
const LONGEST = 8192;
/** Signs that end a match and are not all there yet. */
const TAIL = 48;

/** Leaves what starts at `from` of the text open, when the `length` characters that were read of it may go on in what is to come. */
export function openAt(cursor: Cursor, from: number, length: number): boolean {
  const isOpen =
    cursor.isPart && length > 0 && length < LONGEST && from + length + TAIL > cursor.source.length;
  if (isOpen) cursor.openFrom = Math.min(cursor.openFrom, from);
  return isOpen;
}
