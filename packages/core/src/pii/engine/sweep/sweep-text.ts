import { type Cursor, forgetLabels, hasMatchers, runMatchers } from "../cursor.ts";
import { at, DIGIT, is, LOCAL, UPPER, WORD } from "../text/char-class.ts";
import { forgetGroups } from "../text/groups.ts";
import { REACH } from "../text/window.ts";
import { AT_SIGN, CAPITALS } from "../trigger.ts";
import { endOfOrdinary } from "./end-of-ordinary.ts";
import { matchNumber } from "./match-number.ts";

/** A trigger may be met this far behind the start of its match. */
const OVERHANG = 72;
const AT = 0x40;
const NEAR = 16;

/** Moves the cursor over the window and matches every candidate. `emit` drops those that start outside the window. */
export function sweepText(cursor: Cursor): void {
  const { window } = cursor;
  const limit = Math.min(window.to + OVERHANG, window.textAt + window.text.length);
  forgetLabels(cursor);
  cursor.heads.length = 0;
  cursor.headsTo = 0;
  forgetGroups();
  sweepNumbers(cursor, limit);
  if (hasMatchers(cursor, AT_SIGN)) sweepAtSigns(cursor, limit);
}

/** True when one of four bytes is a digit, or the lower three may all be capitals. */
function mayTrigger(word: number): boolean {
  const distance = word ^ 0x30303030;
  const noDigit = (((distance & 0x7f7f7f7f) + 0x76767676) | distance) & 0x80808080;
  return noDigit !== -0x7f7f7f80 || (word & 0x606060) === 0x404040;
}

/** Reads four bytes at a time up to a possible trigger; then one by one. */
function sweepNumbers(cursor: Cursor, limit: number): void {
  const { bytes } = cursor;
  const { words } = cursor.window;
  const lastWord = (limit + 3) >> 2;
  let index = REACH;
  while (is(bytes, index, DIGIT) && is(bytes, index - 1, DIGIT)) index += 1;
  while (index < limit) {
    if ((index & 3) === 0) {
      let word = index >> 2;
      while (word < lastWord && !mayTrigger(words[word] as number)) word += 1;
      index = word << 2;
      if (index >= limit) return;
      if (((words[word] as number) & 0x606060) === 0x404040 && is(bytes, index, UPPER)) {
        index = matchCapitals(cursor, index);
        continue;
      }
    }
    if (is(bytes, index, DIGIT)) {
      // Most numbers leave here, without a call.
      const end = endOfOrdinary(bytes, index);
      index = end > 0 ? end : matchNumber(cursor, index);
    } else index += 1;
  }
}

/** Runs the matchers of the capitals around `index`. @returns One past the last of them. */
function matchCapitals(cursor: Cursor, index: number): number {
  let end = index + 1;
  while (is(cursor.bytes, end, UPPER)) end += 1;
  runMatchers(cursor, CAPITALS, index, end);
  return end;
}

/** Runs the matchers of every `@` of the window, which the host finds faster than any loop. */
function sweepAtSigns(cursor: Cursor, limit: number): void {
  const { bytes } = cursor;
  for (let index = nextAt(cursor, REACH); index < limit; ) {
    if (is(bytes, index + 1, WORD) && is(bytes, index - 1, WORD | LOCAL))
      runMatchers(cursor, AT_SIGN, index, index + 1);
    // Close ones are found by hand, because each native search has its price.
    const near = index + NEAR;
    index += 1;
    while (index < near && at(bytes, index) !== AT) index += 1;
    if (index === near) index = nextAt(cursor, index);
  }
}

/** Index of the next `@` from `from` on; beyond the window when there is none. */
function nextAt({ bytes, window }: Cursor, from: number): number {
  // Searching the text is faster, but it may write the sign in full width.
  const index = window.folded
    ? bytes.indexOf(AT, from)
    : window.text.indexOf("@", from - window.textAt) + window.textAt;
  return index < from ? bytes.length : index;
}
