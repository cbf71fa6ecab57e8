import { ALPHA, at, DIGIT, is, LOWER, WORD } from "../text/char-class.ts";

const HYPHEN = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
/** Endings of documents by their first two letters: pdf, doc, jpg, jpeg, png, xls, csv, txt, odt, zip, eml. */
const ENDINGS = "pd do jp pn xl cs tx od zi em";

/** True for a number in the name of a document, where an underscore or a hyphen stands for a space: `leerling_111222333.pdf`. */
export function isInFileName(bytes: Uint8Array, start: number, end: number): boolean {
  const before = at(bytes, start - 1);
  if (before !== UNDERSCORE && before !== HYPHEN) return false;
  if (!is(bytes, start - 2, LOWER) || at(bytes, end) !== DOT) return false;
  if (is(bytes, end + 3, DIGIT) || !is(bytes, end + 3, ALPHA)) return false;
  const ending = String.fromCharCode(at(bytes, end + 1), at(bytes, end + 2)).toLowerCase();
  const length = is(bytes, end + 4, WORD) ? 4 : 3;
  return ENDINGS.includes(ending) && !is(bytes, end + 1 + length, WORD);
}
