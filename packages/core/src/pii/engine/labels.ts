import { piiKinds } from "../data/pii-kinds.ts";
import { ALPHA, at, classesAt, DIGIT, is, LOWER, PHRASE_END, UPPER } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { mix, OTHER, type Says, saysOf } from "./label-table.ts";

/** How far before a value its label may start. */
const BEFORE = 72;
/** How far before a value a word such as "order" still claims it. */
const CLAIM = 40;
/** How far after a value its label may end; short, because a stream waits for it. */
const AFTER = 32;

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const COLON = 0x3a;
const BIRTH = /* @__PURE__ */ piiKinds.indexOf("date-of-birth");
/** No label: says nothing of any kind. */
export const silence: Says = /* @__PURE__ */ new Uint8Array(OTHER + 1);

/**
 * What the words beside a value say it is: its own kind, something else, or nothing that helps.
 *
 * Before the value the nearest label counts, so "order 7, bsn 111222333" is read right; after it any label of the same
 * phrase. A word such as "order" claims a number only when no other number stands between them.
 */
export function nearLabel(
  desk: Desk,
  place: number,
  start: number,
  end: number,
): "own" | "other" | "silent" {
  const says = labelBefore(desk, start);
  // A birthday has its own label: in "geboren 1-2-2010, ingeschreven 1-9-2026" the second date is none.
  const owns = says[place] === 1;
  if (owns && (place !== BIRTH || isNextNumber(desk, start))) return "own";
  if (labelAfter(desk, end)[place] === 1) return "own";
  return says[OTHER] === 1 && claims(desk, start) ? "other" : "silent";
}

function claims(desk: Desk, start: number): boolean {
  return desk.memoLabelAt >= start - CLAIM && isNextNumber(desk, start);
}

/** True when no other number stands between the nearest label and `start`. */
function isNextNumber(desk: Desk, start: number): boolean {
  for (let index = desk.memoLabelAt; index < start; index += 1) {
    if (is(desk.bytes, index, DIGIT)) return false;
  }
  return true;
}

/** Kinds of the nearest label before `start`. Text that was read for an earlier value is not read again. */
function labelBefore(desk: Desk, start: number): Says {
  const known = desk.memoAt;
  const floor = start - BEFORE;
  const fresh = start < known;
  const from = wasRead(desk, start) ? desk.silentFrom : start;
  const says = walkBack(desk, from, fresh ? floor : Math.max(floor, known));
  if (says === silence && !fresh && desk.memoLabelAt >= floor) {
    desk.memoAt = start;
    return desk.memoSays;
  }
  desk.memoAt = start;
  desk.memoSays = says;
  if (says === silence) desk.memoLabelAt = 0;
  return says;
}

/** True when what stands before `start` has been read after another value, from the end of a word on. */
function wasRead({ bytes, silentFrom, silentTo }: Desk, start: number): boolean {
  if (start > silentTo || start < silentFrom) return false;
  return !isInWord(bytes, silentFrom) || !isInWord(bytes, silentFrom - 1);
}

/**
 * Kinds of a label in the phrase that follows `end`. A stretch where none was found is not read again for the next
 * value.
 */
function labelAfter(desk: Desk, end: number): Says {
  const { bytes } = desk;
  if (is(bytes, end, PHRASE_END)) return silence;
  const known = end >= desk.silentFrom && end <= desk.silentTo;
  let stop = known ? Math.min(desk.silentTo, end + AFTER) : end;
  while (stop < end + AFTER && !is(bytes, stop, PHRASE_END)) stop += 1;
  // A word that runs on is left out: its end is not known here.
  if (stop === end + AFTER) while (stop > end && is(bytes, stop - 1, ALPHA)) stop -= 1;
  if (known && stop <= desk.silentTo) return silence;
  const labelAt = desk.memoLabelAt;
  const says = walkBack(desk, stop, known ? desk.silentTo : end);
  desk.memoLabelAt = labelAt;
  if (says !== silence) return says;
  if (!known) desk.silentFrom = end;
  // Up to where the next word begins to matter: `burger-` goes on in `burger-service`.
  while (stop > desk.silentFrom && isInWord(bytes, stop - 1)) stop -= 1;
  desk.silentTo = stop;
  return silence;
}

function isInWord(bytes: Uint8Array, index: number): boolean {
  return is(bytes, index, ALPHA) || isDash(at(bytes, index));
}

/** Reads words from `from` down to `floor` and stops at the first label; notes where that stands. */
function walkBack(desk: Desk, from: number, floor: number): Says {
  const { bytes, labels } = desk;
  let whole = 0;
  let part = 0;
  let wordEnd = from;
  let here = classesAt(bytes, from - 1);
  for (let index = from - 1; index >= floor; index -= 1) {
    const found = here;
    here = classesAt(bytes, index - 1);
    if ((found & ALPHA) === 0) {
      wordEnd = index;
      continue;
    }
    const code = at(bytes, index) | 0x20;
    whole = mix(whole, code);
    part = mix(part, code);
    if ((here & ALPHA) !== 0 && ((found & UPPER) === 0 || !beginsPart(bytes, index))) continue;
    const says = saysOf(labels, part) ?? (part === whole ? undefined : saysOf(labels, whole));
    if (says && !isPlaceholder(bytes, index, wordEnd)) {
      desk.memoLabelAt = index;
      return says;
    }
    part = 0;
    if ((here & ALPHA) === 0 && !isDash(at(bytes, index - 1))) whole = 0;
  }
  return silence;
}

/** True for a capital that begins a part of a word, as in `leerlingBsn` and `BSNNummer`. */
function beginsPart(bytes: Uint8Array, index: number): boolean {
  return is(bytes, index - 1, LOWER) || is(bytes, index + 1, LOWER);
}

/** True for what stands between the parts of a word, as in `leerling_bsn`. */
function isDash(code: number): boolean {
  return code === HYPHEN || code === UNDERSCORE;
}

/** What redaction leaves behind, `[bsn]` or `[bsn:…]`, is not a label for the next number. */
function isPlaceholder(bytes: Uint8Array, start: number, end: number): boolean {
  if (at(bytes, start - 1) !== BRACKET_OPEN) return false;
  const after = at(bytes, end);
  return after === BRACKET_CLOSE || (after === COLON && is(bytes, end + 1, LOWER));
}
