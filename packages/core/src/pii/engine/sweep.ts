import { at, DIGIT, is, LOCAL, UPPER, WORD } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { forgetGroups } from "./groups.ts";
import { lookAtCapitals } from "./look-at-capitals.ts";
import { lookAtEmail } from "./look-at-email.ts";
import { lookAtNumber } from "./look-at-number.ts";
import { endOfOrdinary } from "./ordinary.ts";
import { REACH } from "./page.ts";

/** What is looked at may stand this far behind the start of its match. */
const OVERHANG = 72;
const AT = 0x40;
const NEAR = 16;

/** Finds every candidate that starts on the page. What starts elsewhere is dropped when it is submitted. */
export function sweep(desk: Desk): void {
  const { page } = desk;
  const limit = Math.min(page.to + OVERHANG, page.textAt + page.text.length);
  desk.memoAt = 0;
  desk.memoLabelAt = 0;
  desk.silentTo = 0;
  desk.heads.length = 0;
  desk.headsTo = 0;
  forgetGroups();
  sweepNumbers(desk, limit);
  sweepEmails(desk, limit);
}

/** True when one of four bytes is a digit, or the lower three may all be capitals. */
function isWorthALook(word: number): boolean {
  const distance = word ^ 0x30303030;
  const noDigit = (((distance & 0x7f7f7f7f) + 0x76767676) | distance) & 0x80808080;
  return noDigit !== -0x7f7f7f80 || (word & 0x606060) === 0x404040;
}

/** Four bytes at a time up to something of interest; then one by one. */
function sweepNumbers(desk: Desk, limit: number): void {
  const { bytes } = desk;
  const { words } = desk.page;
  const lastWord = (limit + 3) >> 2;
  let index = REACH;
  while (is(bytes, index, DIGIT) && is(bytes, index - 1, DIGIT)) index += 1;
  while (index < limit) {
    if ((index & 3) === 0) {
      let word = index >> 2;
      while (word < lastWord && !isWorthALook(words[word] as number)) word += 1;
      index = word << 2;
      if (index >= limit) return;
      if (((words[word] as number) & 0x606060) === 0x404040 && is(bytes, index, UPPER)) {
        index = Math.max(lookAtCapitals(desk, index), index + 1);
        continue;
      }
    }
    if (is(bytes, index, DIGIT)) {
      // Most numbers leave here, without a call.
      const end = endOfOrdinary(bytes, index);
      index = end > 0 ? end : lookAtNumber(desk, index);
    } else index += 1;
  }
}

/** Looks at every `@` of the page, which the host finds faster than any loop. */
function sweepEmails(desk: Desk, limit: number): void {
  const { bytes } = desk;
  for (let index = nextAt(desk, REACH); index < limit; ) {
    if (is(bytes, index + 1, WORD) && is(bytes, index - 1, WORD | LOCAL)) lookAtEmail(desk, index);
    // Close ones are found by hand, because each native search has its price.
    const near = index + NEAR;
    index += 1;
    while (index < near && at(bytes, index) !== AT) index += 1;
    if (index === near) index = nextAt(desk, index);
  }
}

/** Index of the next `@` from `from` on; beyond the page when there is none. */
function nextAt({ bytes, page }: Desk, from: number): number {
  // Searching the text is faster, but it may write the sign in full width.
  const index = page.folded
    ? bytes.indexOf(AT, from)
    : page.text.indexOf("@", from - page.textAt) + page.textAt;
  return index < from ? bytes.length : index;
}
