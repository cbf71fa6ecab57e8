import type { Form } from "../../candidate/form.ts";
import { symbols } from "../../candidate/symbols.ts";
import { blankAsSpace } from "../context/edges.ts";
import { at, classesAt, is, WORD } from "./char-class.ts";

const LINE_END = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const DOT = 0x2e;
/** As long as the shortest IBAN. */
const LONG = 15;
/** Letters of the country that many numbers begin with. */
const COUNTRY = 2;

/**
 * Where the letters and digits from `start` on that have `form` end; they become the candidate. 0 when they have not,
 * which mostly shows at the first or second.
 *
 * At most one sign may stand between any two and never two different ones, but for a blank after the country.
 */
export function matchForm(bytes: Uint8Array, start: number, form: Form): number {
  let index = start;
  let sign = 0;
  for (let seen = 0; seen < form.length; seen += 1) {
    let found = classesAt(bytes, index);
    if ((found & WORD) === 0 && seen > 0) {
      let code = blankAsSpace(at(bytes, index));
      // A long number may go on in the next line, between two groups.
      if (sign === SPACE && form.length >= LONG) {
        if (code === RETURN && at(bytes, index + 1) === LINE_END) index += 1;
        if (code === RETURN || code === LINE_END) code = SPACE;
      }
      if (seen !== COUNTRY || code !== SPACE) {
        if (sign === 0 && seen !== COUNTRY && (code === SPACE || code === HYPHEN || code === DOT))
          sign = code;
        else if (code !== sign || sign === 0) return 0;
      }
      index += 1;
      found = classesAt(bytes, index);
    }
    if ((found & (form[seen] as number)) === 0) return 0;
    const code = at(bytes, index);
    symbols[seen] = code < 0x3a ? code - 0x30 : (code & 0x1f) + 9;
    index += 1;
  }
  return is(bytes, index, WORD) ? 0 : index;
}

/** As {@link matchForm}, for what is written in one piece only. */
export function matchWhole(bytes: Uint8Array, start: number, form: Form): number {
  const end = start + form.length;
  for (let index = start; index < end; index += 1) if (!is(bytes, index, WORD)) return 0;
  return matchForm(bytes, start, form);
}

/** Makes the digits between `start` and `end` the candidate. */
export function readDigits(bytes: Uint8Array, start: number, end: number): void {
  let count = 0;
  for (let index = start; index < end; index += 1) {
    const digit = at(bytes, index) - 0x30;
    if (digit >= 0 && digit < 10) {
      symbols[count] = digit;
      count += 1;
    }
  }
}
