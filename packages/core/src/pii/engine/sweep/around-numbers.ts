import { type Cursor, runMatchers } from "../cursor.ts";
import { at, is, JOINER } from "../text/char-class.ts";
import {
  DIALLED,
  HEX_DIGITS,
  HYPHENED,
  LONG_WORD,
  MOST_LETTERS,
  PATH,
  TWELVE,
} from "../trigger.ts";
import type { Meets } from "./meets.ts";

const PLUS = 0x2b;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;

/** Meets what the word of a number and the signs around it tell: long words, paths, groups of hexadecimal digits, dialled numbers. */
export const aroundNumbers: Meets = { word: meetWord };

function meetWord(cursor: Cursor, first: number, start: number, end: number): void {
  const { bytes, wordEnd } = cursor;
  const length = wordEnd - first;
  if (length >= MOST_LETTERS) runMatchers(cursor, LONG_WORD, first, wordEnd);
  else if (length === 12) runMatchers(cursor, TWELVE, first, wordEnd);
  if (at(bytes, first - 1) === SLASH) runMatchers(cursor, PATH, first, end);
  if (length < 5 && (is(bytes, wordEnd, JOINER) || is(bytes, first - 1, JOINER)))
    runMatchers(cursor, HEX_DIGITS, start, end);
  const before = at(bytes, start - 1);
  if (end - start < 4 && (before === HYPHEN || at(bytes, end) === HYPHEN))
    runMatchers(cursor, HYPHENED, start, end);
  if (at(bytes, start) === ZERO || before === PLUS) runMatchers(cursor, DIALLED, start, end);
}
