import { ALPHA, at, classesAt, DIGIT, is, JOINER, MARK, WORD } from "./char-class.ts";

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
  const found = classesAt(bytes, start - 1);
  if ((found & (WORD | JOINER | MARK)) === 0) return "free";
  if ((found & WORD) !== 0) return (found & DIGIT) !== 0 ? "stuck" : "glued";
  const before = at(bytes, start - 1);
  if (before === STAR || before === PLUS) return "stuck";
  if (before === HASH) return "glued";
  if (before !== HYPHEN && before !== DOT && before !== SLASH && before !== COLON) return "free";
  if (is(bytes, start - 2, DIGIT)) return "stuck";
  return before === HYPHEN && is(bytes, start - 2, ALPHA) ? "glued" : "free";
}

/** True when a number may end before `end`: nothing that goes on from it follows. */
export function endsNumber(bytes: Uint8Array, end: number): boolean {
  const found = classesAt(bytes, end);
  if ((found & (WORD | JOINER | MARK)) === 0) return true;
  if ((found & WORD) !== 0) return false;
  const after = at(bytes, end);
  if (after === STAR || after === PERCENT) return false;
  const joins = after === HYPHEN || after === DOT || after === SLASH || after === COLON;
  return !joins || !is(bytes, end + 1, DIGIT);
}

/** A no-break space counts as a space. */
export function blankAsSpace(code: number): number {
  return code === 0xa0 ? 0x20 : code;
}
