import { namedSigns } from "../../data/named-signs.ts";

const PERCENT = 0x25;
const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const HASH = 0x23;
const SEMICOLON = 0x3b;
/** Longest name or number between `&` and `;`. */
const LONGEST_NAME = 8;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

/** What an escape stands for, and how long it is; length 0 when there is none. */
export interface Escape {
  length: number;
  sign: string;
}

/** One object for all escapes: hostile text has hundreds of thousands. */
const current: Escape = { length: 0, sign: "" };

function found(length: number, sign: string): Escape {
  current.length = length;
  current.sign = sign;
  return current;
}

const hexOf = (code: number) =>
  code < 0x3a
    ? code > 0x2f
      ? code - 0x30
      : -1
    : (code | 0x20) > 0x60 && (code | 0x20) < 0x67
      ? (code | 0x20) - 0x57
      : -1;

/** Value of `count` hexadecimal digits from `start`; -1 when one is none. */
function hexAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const digit = hexOf(text.charCodeAt(index));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

const isPrintable = (code: number) =>
  (code > 0x1f && code < 0x7f) || code === 0xa0 || code === 10 || code === 13 || code === 9;

const isWordAt = (text: string, index: number) => /[\w+(@]/.test(text.charAt(index));

/** The escape at `index`: `%40`, `&nbsp;`, `\n`, `\u0040`, `=40` or a soft line break. The object is overwritten by the next call. */
export function escapeAt(text: string, index: number): Escape {
  const code = text.charCodeAt(index);
  if (code === PERCENT) return percentAt(text, index);
  if (code === BACKSLASH) return backslashAt(text, index);
  if (code === AMPERSAND) return entityAt(text, index);
  return code === EQUALS ? quotedAt(text, index) : found(0, "");
}

function signOf(code: number, length: number): Escape {
  return isPrintable(code) ? found(length, String.fromCharCode(code)) : found(0, "");
}

/** Letters and digits are never written so: in `%4111` the sign stands for itself. RFC 3986, section 2.3. */
function percentAt(text: string, index: number): Escape {
  const value = hexAt(text, index + 1, 2);
  return value > 0 && /\w/.test(String.fromCharCode(value)) ? found(0, "") : signOf(value, 3);
}

function backslashAt(text: string, index: number): Escape {
  const next = text.charAt(index + 1);
  if (next === "u") return signOf(hexAt(text, index + 2, 4), 6);
  if (next === "x") return signOf(hexAt(text, index + 2, 2), 4);
  const sign = CONTROLS[next];
  return sign !== undefined && isWordAt(text, index + 2) ? found(2, sign) : found(0, "");
}

function entityAt(text: string, index: number): Escape {
  let end = index + 1;
  while (end <= index + LONGEST_NAME && text.charCodeAt(end) !== SEMICOLON) end += 1;
  if (end > index + LONGEST_NAME || end >= text.length) return found(0, "");
  const length = end + 1 - index;
  if (text.charCodeAt(index + 1) !== HASH) {
    const sign = namedSigns.get(text.slice(index + 1, end));
    return sign === undefined ? found(0, "") : found(length, sign);
  }
  const isHex = (text.charCodeAt(index + 2) | 0x20) === 0x78;
  const digits = text.slice(index + (isHex ? 3 : 2), end);
  if (!(isHex ? /^[\da-f]{1,4}$/i : /^\d{1,4}$/).test(digits)) return found(0, "");
  return signOf(Number.parseInt(digits, isHex ? 16 : 10), length);
}

/** Quoted-printable: a soft line break, and `=40` between a name and a domain, since `=40` alone is a value. RFC 2045, section 6.7. */
function quotedAt(text: string, index: number): Escape {
  const next = text.charCodeAt(index + 1);
  if (next === 10 && isWordAt(text, index + 2) && isWordAt(text, index - 1)) return found(2, "");
  if (next === 13 && text.charCodeAt(index + 2) === 10 && isWordAt(text, index + 3))
    return found(3, "");
  if (
    next !== 0x34 ||
    text.charCodeAt(index + 2) !== 0x30 ||
    !/[a-z]/i.test(text.charAt(index + 3))
  )
    return found(0, "");
  const isMail =
    /\w$/.test(text.charAt(index - 1)) &&
    /^[\w-]{1,63}\.[a-z]{2}/i.test(text.slice(index + 3, index + 70));
  return isMail ? found(3, "@") : found(0, "");
}
