import { type Cursor, type Meets, runMatchers } from "../cursor.ts";
import { at, DIGIT, is, JOINER } from "../text/char-class.ts";
import { endOfTimestamp, endOfUuid } from "../text/end-of-timestamp.ts";
import {
  DIALLED,
  HEX_DIGITS,
  HYPHENED,
  LONG_WORD,
  MOST_LETTERS,
  PATH,
  SAID,
  TWELVE,
} from "../trigger.ts";
import { maySayCode } from "./end-of-ordinary.ts";

const SPACE = 0x20;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const SMALL_D = 0x64;
const SMALL_S = 0x73;
const SMALL_W = 0x77;
/** Signs and letters before the first digit of what is said to be something. */
const FARTHEST = 8;

/** More letters and digits are no code of digits. */
const LONGEST_CODE = 9;
/** Letters of the options behind whose blank a password stands. */
const OPTIONS = "aPw";

/** Meets what the word of a number and the signs around it tell: long words, paths, groups of hexadecimal digits, dialled numbers. */
export const aroundNumbers: Meets = { code: endOfCode, word: meetWord };

/** Where the UUID or the time stamp ends that a number stands in: most logs are full of them. */
function endOfCode(bytes: Uint8Array, first: number, start: number, end: number): number {
  return endOfUuid(bytes, first) || (first === start ? endOfTimestamp(bytes, start, end) : 0);
}

function meetWord(cursor: Cursor, first: number, start: number, end: number): void {
  const { bytes, wordEnd } = cursor;
  const length = wordEnd - first;
  if (length >= MOST_LETTERS) runMatchers(cursor, LONG_WORD, first, wordEnd);
  else if (length === 12) runMatchers(cursor, TWELVE, first, wordEnd);
  if (first < start) meetSaid(cursor, first);
  else if (length < LONGEST_CODE && at(bytes, first - 1) === SPACE) meetSaid(cursor, first);
  if (at(bytes, first - 1) === SLASH) runMatchers(cursor, PATH, first, end);
  if (length < 5 && (is(bytes, wordEnd, JOINER) || is(bytes, first - 1, JOINER)))
    runMatchers(cursor, HEX_DIGITS, start, end);
  const before = at(bytes, start - 1);
  if (end - start < 4 && (before === HYPHEN || at(bytes, end) === HYPHEN))
    runMatchers(cursor, HYPHENED, start, end);
  if (at(bytes, start) === ZERO || before === PLUS) runMatchers(cursor, DIALLED, start, end);
}

/** Meets a word with a digit behind what may say that it is a password: `is Zomer2026!`, `pincode 4821`, `-a Geheim12`. */
function meetSaid(cursor: Cursor, first: number): void {
  const { bytes } = cursor;
  let index = first - 1;
  while (index > first - FARTHEST && at(bytes, index) > SPACE) index -= 1;
  if (at(bytes, index) === SPACE && maySay(bytes, index - 1, is(bytes, first, DIGIT)))
    runMatchers(cursor, SAID, index + 1, cursor.wordEnd);
}

/** True for a last letter of `is`, `was`, `wachtwoord`, `password` and `ww`, of `pin` and `code` before digits, and of an option. */
function maySay(bytes: Uint8Array, index: number, isCode: boolean): boolean {
  const last = at(bytes, index);
  if (at(bytes, index - 1) === HYPHEN) return OPTIONS.includes(String.fromCharCode(last));
  if (isCode) return maySayCode(bytes, index);
  return last === SMALL_S || last === SMALL_D || last === SMALL_W;
}
