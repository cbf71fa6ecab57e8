import type { SpokenSign } from "./spoken-signs.ts";

const PLUS = 0x2b;
const EQUALS = 0x3d;
const AT = 0x40;
const LONGEST_NAME = 32;
const LONGEST_VALUE = 128;
const inName = /[\w.[\]%-]/;
const endsValue = /[\s&"'<>=]/;
const inWord = /[\w%)]/;

/**
 * The plus signs that stand for a blank in the values of a form: `tel=06+12345678&klas=3`. One after an equals sign is that of a
 * telephone number, and one before an `@` that of an address: both are written so by hand.
 *
 * @see WHATWG URL Standard, application/x-www-form-urlencoded
 */
export function formBlanks(text: string): readonly SpokenSign[] {
  const found: SpokenSign[] = [];
  let done = 0;
  for (let sign = text.indexOf("&"); sign >= 0; sign = text.indexOf("&", sign + 1)) {
    const value = startOfValue(text, sign + 1);
    if (value < 0) continue;
    if (done !== sign) addBlanks(text, valueBefore(text, sign), sign, found);
    done = endOfValue(text, value);
    addBlanks(text, value, done, found);
  }
  return found;
}

/** Index behind the name and equals sign from `start` on; -1 when there are none. */
function startOfValue(text: string, start: number): number {
  let index = start;
  while (index < start + LONGEST_NAME && inName.test(text.charAt(index))) index += 1;
  return index > start && text.charCodeAt(index) === EQUALS ? index + 1 : -1;
}

/** Where the first value of a form begins that ends before `end`; `end` when none does. */
function valueBefore(text: string, end: number): number {
  let index = end - 1;
  while (index > end - LONGEST_VALUE && index > 0 && !endsValue.test(text.charAt(index)))
    index -= 1;
  return text.charCodeAt(index) === EQUALS ? index + 1 : end;
}

function endOfValue(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST_VALUE);
  let index = start;
  while (index < most && !endsValue.test(text.charAt(index))) index += 1;
  return index;
}

function addBlanks(text: string, start: number, end: number, found: SpokenSign[]): void {
  let isAddress = false;
  const blanks: SpokenSign[] = [];
  for (let index = end - 1; index > start; index -= 1) {
    const code = text.charCodeAt(index);
    if (code === AT) isAddress = true;
    if (code !== PLUS) continue;
    const isBetween = inWord.test(text.charAt(index - 1)) && /[\w(%]/.test(text.charAt(index + 1));
    if (isBetween && !isAddress) blanks.push({ from: index, to: index + 1, sign: " " });
  }
  found.push(...blanks.reverse());
}

/** True when a text may hold a form with a plus sign in it. */
export const mayHoldForm = (text: string): boolean =>
  text.includes("&") && text.includes("=") && text.includes("+");
