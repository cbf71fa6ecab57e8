import { notTopLevel } from "../../data/not-top-level.ts";
import { isCountry } from "../../validators/is-bic.ts";
import { ALPHA, at, DIGIT, is } from "../text/char-class.ts";

const HYPHEN = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const SMALL_N = 0x6e;
const SMALL_X = 0x78;
/** RFC 1035, section 2.3.4. */
const LONGEST_LABEL = 63;
/** Endings of files that are longer are not listed. */
const LONGEST_ENDING = 6;

/**
 * Labels of 1 to 63 without dashes at their ends, and a top-level domain of letters that is one: no ending of files, and with
 * two letters a country. RFC 1035, section 2.3.1.
 */
export function isMailDomain(bytes: Uint8Array, start: number, end: number): boolean {
  let label = start;
  let isName = true;
  for (let index = start; index < end; index += 1) {
    if (at(bytes, index) === DOT) {
      if (!isLabel(bytes, label, index)) return false;
      label = index + 1;
      isName = true;
    } else if (!is(bytes, index, ALPHA)) isName = false;
  }
  if (label === start || !isLabel(bytes, label, end)) return false;
  if (!isName) return isPunycode(bytes, label, end);
  return isTopLevel(bytes, label, end) && !isScale(bytes, start) && !isVersion(bytes, start);
}

function isLabel(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  return (
    length > 0 &&
    length <= LONGEST_LABEL &&
    at(bytes, start) !== HYPHEN &&
    at(bytes, start) !== UNDERSCORE &&
    at(bytes, end - 1) !== HYPHEN
  );
}

/** `xn--` and more. RFC 3492. */
function isPunycode(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    (at(bytes, start) | 0x20) === SMALL_X &&
    (at(bytes, start + 1) | 0x20) === SMALL_N &&
    at(bytes, start + 2) === HYPHEN &&
    at(bytes, start + 3) === HYPHEN &&
    end - start > 4
  );
}

/** Endings of files by five bits of each letter, so that no text is made of a domain. */
let endings: ReadonlySet<number> | undefined;

function readEndings(): ReadonlySet<number> {
  const codeOf = (name: string) =>
    [...name].reduce((code, letter) => (code << 5) | (letter.charCodeAt(0) & 31), 0);
  return new Set(notTopLevel.split(" ").map(codeOf));
}

/** Two letters are those of a country; more are not the ending of a file. */
function isTopLevel(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  const first = at(bytes, start) & 0xdf;
  const second = at(bytes, start + 1) & 0xdf;
  if (length < 2) return false;
  if (length === 2) return isCountry(first, second) || isOldCountry(first, second);
  if (length > LONGEST_ENDING) return true;
  let code = 0;
  for (let index = start; index < end; index += 1) code = (code << 5) | (at(bytes, index) & 31);
  endings ??= readEndings();
  return !endings.has(code);
}

/** EU, UK and SU are domains and no ISO codes. */
function isOldCountry(first: number, second: number): boolean {
  const isU = second === 0x55;
  return (isU && (first === 0x45 || first === 0x53)) || (first === 0x55 && second === 0x4b);
}

/** `logo@2x.png`, whatever the ending. */
function isScale(bytes: Uint8Array, start: number): boolean {
  return (
    is(bytes, start, DIGIT) && at(bytes, start + 1) === SMALL_X && at(bytes, start + 2) === DOT
  );
}

/** `package@2.0.0-beta.1.rc`: no host begins with two labels of which the first are digits. */
function isVersion(bytes: Uint8Array, start: number): boolean {
  let index = start;
  while (is(bytes, index, DIGIT)) index += 1;
  return index > start && at(bytes, index) === DOT && is(bytes, index + 1, DIGIT);
}
