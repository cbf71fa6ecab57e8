import { ALPHA, at, DIGIT, is, LOWER, SEPARATOR, UPPER, WORD } from "./char-class.ts";

const HASH = 0x23;
const PERCENT = 0x25;
const STAR = 0x2a;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;

/** How a number hangs on to what stands before it. */
export type Joint = "free" | "glued" | "stuck";

/**
 * How the number at `start` hangs on to what stands before it.
 *
 * `stuck`: it goes on from another number (`1.2`, `10:30`), or its head was masked. `glued`: letters or a sign go before
 * (`ORD-123`, `#123`, `BSN123`), so that only a label makes it count.
 */
export function jointBefore(bytes: Uint8Array, start: number): Joint {
  const before = at(bytes, start - 1);
  if (is(bytes, start - 1, WORD)) return is(bytes, start - 1, DIGIT) ? "stuck" : "glued";
  if (before === STAR || before === PLUS) return "stuck";
  if (before === HASH) return "glued";
  if (before !== HYPHEN && before !== DOT && before !== SLASH && before !== COLON) return "free";
  if (is(bytes, start - 2, DIGIT)) return "stuck";
  return before === HYPHEN && is(bytes, start - 2, ALPHA) ? "glued" : "free";
}

/** True when a number may end before `end`: nothing that goes on from it follows. */
export function endsNumber(bytes: Uint8Array, end: number): boolean {
  if (is(bytes, end, WORD)) return false;
  const after = at(bytes, end);
  if (after === STAR || after === PERCENT) return false;
  const joins = after === HYPHEN || after === DOT || after === SLASH || after === COLON;
  return !joins || !is(bytes, end + 1, DIGIT);
}

/**
 * Where `count` letters or digits from `start` on end, with at most one separator between any two and never two
 * different ones; 0 when there are not so many, or when more follow.
 */
export function gather(bytes: Uint8Array, start: number, count: number): number {
  let index = start;
  let separator = 0;
  for (let seen = 0; seen < count; seen += 1) {
    if (seen > 0 && !is(bytes, index, WORD)) {
      const code = blankAsSpace(at(bytes, index));
      if (separator === 0 && seen !== 2 && (code === 0x20 || code === HYPHEN || code === DOT))
        separator = code;
      // After the country any sign may stand: `NL 0024.55.799.B11`.
      const free = seen === 2 && code === 0x20;
      if (!free && (code !== separator || separator === 0)) return 0;
      index += 1;
    }
    if (!is(bytes, index, WORD) || is(bytes, index, 8)) return 0;
    index += 1;
  }
  return is(bytes, index, WORD) ? 0 : index;
}

/** A no-break space counts as a space. */
export function blankAsSpace(code: number): number {
  return code === 0xa0 ? 0x20 : code;
}

/** True when what follows `from`, signs aside, has the classes n (digit), a (letter) or c (any): cheap, and mostly false. */
export function begins(bytes: Uint8Array, from: number, head: string): boolean {
  let index = from;
  for (let turn = 0; turn < head.length; turn += 1) {
    const kind = head[turn];
    if (is(bytes, index, SEPARATOR)) index += 1;
    if (kind === "c") return true;
    if (!is(bytes, index, kind === "n" ? DIGIT : UPPER | LOWER)) return false;
    index += 1;
  }
  return true;
}
