import { escapeAt } from "./escape-at.ts";
import { formBlanks, mayHoldForm } from "./form-blanks.ts";
import { maySpell, type SpokenSign, spokenSigns } from "./spoken-signs.ts";
import { type Rewritten, startRewriting } from "./way-back.ts";

const SIGNS = ["%", "&", "\\", "="] as const;
const CODES: readonly number[] = SIGNS.map((sign) => sign.charCodeAt(0));
/** Signs that stand close together are found by hand, because each native search has its price. */
const NEAR = 24;
const PIECE = 1 << 15;
/** As long as the longest sign, so that none is cut. */
const OVERLAP = 8;

/**
 * Reads the escapes of the web, of mail and of code, and addresses that are written out (`jan [at] example.org`), so that
 * they hide nothing. Undefined when there is nothing to read.
 */
export function withoutEscapes(text: string): Rewritten | undefined {
  if (!mayHoldEscapes(text)) return undefined;
  const signs = SIGNS.filter((sign) => text.includes(sign));
  const spoken = withBlanks(text, spokenSigns(text));
  const rewriting = startRewriting(text);
  let next = 0;
  const sayBefore = (limit: number) => {
    for (let item = spoken[next]; item && item.from < limit; item = spoken[next]) {
      rewriting.replace(item.from, item.to, item.sign);
      next += 1;
    }
  };
  const nextSign = createSignSearch(text, signs);
  for (let index = nextSign(0); index < text.length; ) {
    const { length, sign } = escapeAt(text, index);
    if (length > 0) {
      sayBefore(index);
      rewriting.replace(index, index + length, sign);
    }
    index = nextSign(index + Math.max(length, 1));
  }
  sayBefore(text.length);
  return rewriting.finish();
}

/** The signs, and the blanks of forms among them, from left to right. */
function withBlanks(text: string, spoken: readonly SpokenSign[]): readonly SpokenSign[] {
  if (!mayHoldForm(text)) return spoken;
  return [...spoken, ...formBlanks(text)].sort((a, b) => a.from - b.from);
}

/** Piece by piece, so that each is in the cache when it is searched for the next sign. */
function mayHoldEscapes(text: string): boolean {
  for (let start = 0; start < text.length; start += PIECE) {
    const piece = text.slice(start, start + PIECE + OVERLAP);
    if (SIGNS.some((sign) => piece.includes(sign)) || maySpell(piece)) return true;
  }
  return false;
}

/** Index of the next sign from an index on that may begin an escape; the length of the text when there is none. */
function createSignSearch(text: string, signs: readonly string[]): (from: number) => number {
  /** Where each sign stands next, so that a rare one is searched for once. */
  const places = signs.map(() => -1);
  return (from) => {
    const near = Math.min(from + NEAR, text.length);
    for (let index = from; index < near; index += 1) {
      if (CODES.includes(text.charCodeAt(index))) return index;
    }
    let nearest = text.length;
    for (let place = 0; place < signs.length; place += 1) {
      if ((places[place] as number) < near) {
        const index = text.indexOf(signs[place] as string, near);
        places[place] = index < 0 ? text.length : index;
      }
      nearest = Math.min(nearest, places[place] as number);
    }
    return nearest;
  };
}
