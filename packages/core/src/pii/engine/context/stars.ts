import { at, is, WORD } from "../text/char-class.ts";

const STAR = 0x2a;
/** Emphasis in Markdown takes one to three. */
const MOST = 3;

/** True when the stars before `start` make bold; more of them, or stars inside a word, mask a part of the value. */
export function isBoldBefore(bytes: Uint8Array, start: number): boolean {
  let index = start - 1;
  while (index >= start - 1 - MOST && at(bytes, index) === STAR) index -= 1;
  return index >= start - 1 - MOST && !is(bytes, index, WORD);
}

/** True when the stars from `end` on make bold. */
export function isBoldAfter(bytes: Uint8Array, end: number): boolean {
  let index = end;
  while (index <= end + MOST && at(bytes, index) === STAR) index += 1;
  return index <= end + MOST && !is(bytes, index, WORD);
}
