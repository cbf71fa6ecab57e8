import { type Cursor, hasMatchers, runMatchers } from "../cursor.ts";
import { forgetLabels } from "../labels/near-label.ts";
import { classesAt, DIGIT, is, NAMES, UPPER } from "../text/char-class.ts";
import { forgetGroups } from "../text/groups.ts";
import { REACH } from "../text/window.ts";
import { CAPITALS, digits, LEAD, SIGN, TEXT } from "../trigger.ts";
import { endOfOrdinary } from "./end-of-ordinary.ts";
import { matchNumber } from "./match-number.ts";

/** A trigger may be met this far behind the start of its match. */
const OVERHANG = 72;
/** Fewer digits in one piece are no number of a person by themselves; some kinds have fewer beside a label. */
const SHORTEST = 8;
const SHORT = [4, 5, 6, 7] as const;

/** Moves the cursor over the window and matches every candidate. `emit` drops those that start outside the window. */
export function sweepText(cursor: Cursor): void {
  const { window } = cursor;
  const limit = Math.min(window.to + OVERHANG, window.textAt + window.text.length);
  forgetLabels();
  cursor.isGlued = false;
  forgetGroups();
  sweepNumbers(cursor, limit);
  cursor.meets.text?.(cursor, limit);
  runMatchers(cursor, TEXT, REACH - LEAD, limit);
}

/** Of four bytes, the high bits of those that are neither digits nor one of `:;<=`, which follow on 9; the rest of the bits says nothing. */
function nonDigits(word: number): number {
  const distance = word ^ 0x30303030;
  return ((distance & 0x7f7f7f7f) + 0x72727272) | distance;
}

/** True when all high bits are set: none of the four bytes is a digit or a sign. */
function hasNoDigit(bits: number): boolean {
  return (bits & 0x80808080) === -0x7f7f7f80;
}

/** True when the lower three of four bytes may all be capitals. */
function mayBeCapitals(word: number): boolean {
  return (word & 0x606060) === 0x404040;
}

/** Index of the next word from `from` on that has a digit or a sign, or may be capitals; `last` or more when there is none. */
function nextWord(words: Int32Array, from: number, last: number): number {
  let word = from;
  // Two at a time: the digits of both are tested at once. There are zeros behind the last.
  for (; word < last; word += 2) {
    const one = words[word] as number;
    const two = words[word + 1] as number;
    if (!hasNoDigit(nonDigits(one) & nonDigits(two))) break;
    if (mayBeCapitals(one) || mayBeCapitals(two)) break;
  }
  const one = words[word] as number;
  return mayBeCapitals(one) || !hasNoDigit(nonDigits(one)) ? word : word + 1;
}

/** Reads words of four bytes up to a possible trigger; then byte by byte. */
function sweepNumbers(cursor: Cursor, limit: number): void {
  const { bytes } = cursor;
  const { words } = cursor.window;
  const lastWord = (limit + 3) >> 2;
  const signs = hasMatchers(cursor, SIGN) ? NAMES : 0;
  const shortest = SHORT.some((length) => hasMatchers(cursor, digits(length)))
    ? SHORT[0]
    : SHORTEST;
  // What stands right before the window may name what starts in it.
  let index = REACH - LEAD;
  while (is(bytes, index, DIGIT) && is(bytes, index - 1, DIGIT)) index += 1;
  while (index < limit) {
    if ((index & 3) === 0) {
      const word = nextWord(words, index >> 2, lastWord);
      index = word << 2;
      if (index >= limit) return;
      if (mayBeCapitals(words[word] as number) && is(bytes, index, UPPER)) {
        index = matchCapitals(cursor, index);
        continue;
      }
    }
    const found = classesAt(bytes, index);
    if ((found & DIGIT) !== 0) {
      // Most numbers leave here, without a call.
      const end = endOfOrdinary(bytes, index, shortest);
      index = end > 0 ? end : matchNumber(cursor, index);
    } else {
      if ((found & signs) !== 0 && !is(bytes, index - 1, DIGIT))
        runMatchers(cursor, SIGN, index, index + 1);
      index += 1;
    }
  }
}

/** Runs the matchers of the capitals around `index`. @returns One past the last of them. */
function matchCapitals(cursor: Cursor, index: number): number {
  let end = index + 1;
  while (is(cursor.bytes, end, UPPER)) end += 1;
  runMatchers(cursor, CAPITALS, index, end);
  return end;
}
