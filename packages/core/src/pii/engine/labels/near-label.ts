import type { Cursor } from "../cursor.ts";
import { ALPHA, at, classesAt, DIGIT, is, LOWER, PHRASE_END, UPPER } from "../text/char-class.ts";
import { ID, mix, OTHER, type Says, saysOf } from "./label-table.ts";

/** How far before a value its label may start. */
const BEFORE = 72;
/** How far before a value a word such as "order" still claims it. */
const CLAIM = 40;
/** How far after a value its label may end; short, because a stream waits for it. */
const AFTER = 32;

const HYPHEN = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const COLON = 0x3a;

// What was read around the last candidate. Scanners run one after the other, and each window forgets it.
/** Last label that was looked for: up to where, what it says and where it starts. */
let memoAt = 0;
let memoSays: Says = new Uint8Array();
let memoLabelAt = 0;
/** Candidate whose labels were read last, and what the one after it says; undefined before anybody asked. */
let besideStart = -1;
let besideEnd = 0;
let besideSays: Says | undefined;
/** A stretch without a label. */
let silentFrom = 0;
let silentTo = 0;

/** Forgets what was read around earlier candidates: the window has moved. */
export function forgetLabels(): void {
  memoAt = 0;
  memoLabelAt = 0;
  besideStart = -1;
  silentTo = 0;
}

/** Where the label starts that was found last. */
export function labelStart(): number {
  return memoLabelAt;
}

/**
 * What the words beside a value say it is: its own kind, something else, or nothing that helps.
 *
 * Before the value the nearest label counts, so "order 7, bsn 111222333" is read right; after it any label of the same
 * phrase. A word such as "order" claims a number only when no other number stands between them.
 */
export function nearLabel(
  cursor: Cursor,
  place: number,
  start: number,
  end: number,
): "own" | "other" | "id" | "silent" {
  // Several kinds ask the same of one candidate.
  if (besideStart !== start || besideEnd !== end) lookBeside(cursor, start, end);
  const says = memoSays;
  const { labels } = cursor;
  const owns = says[place] === 1;
  if (owns && (labels.nextOnly[place] === 0 || isNextNumber(cursor.bytes, start))) return "own";
  besideSays ??= labelAfter(cursor, end);
  if (besideSays[place] === 1) return "own";
  if (says[OTHER] !== 1 && says[ID] !== 1) return "silent";
  if (!claims(cursor, start)) return "silent";
  return says[OTHER] === 1 ? "other" : "id";
}

/** Reads the label before a candidate; the one after it is read when it is asked for. */
function lookBeside(cursor: Cursor, start: number, end: number): void {
  labelBefore(cursor, start);
  besideStart = start;
  besideEnd = end;
  besideSays = undefined;
}

function claims(cursor: Cursor, start: number): boolean {
  return memoLabelAt >= start - CLAIM && isNextNumber(cursor.bytes, start);
}

/** True when no other number stands between the nearest label and `start`. */
function isNextNumber(bytes: Uint8Array, start: number): boolean {
  for (let index = memoLabelAt; index < start; index += 1) {
    if (is(bytes, index, DIGIT)) return false;
  }
  return true;
}

/** Notes the kinds of the nearest label before `start`. Text that was read for an earlier value is not read again. */
function labelBefore(cursor: Cursor, start: number): void {
  const known = memoAt;
  const floor = start - BEFORE;
  const fresh = start < known;
  const from = wasRead(cursor, start) ? silentFrom : start;
  const says = walkBack(cursor, from, fresh ? floor : Math.max(floor, known));
  const { silence } = cursor.labels;
  if (says === silence && !fresh && memoLabelAt >= floor) {
    memoAt = start;
    return;
  }
  memoAt = start;
  memoSays = says;
  if (says === silence) memoLabelAt = 0;
}

/** True when what stands before `start` has been read after another value, from the end of a word on. */
function wasRead({ bytes }: Cursor, start: number): boolean {
  if (start > silentTo || start < silentFrom) return false;
  return !isInWord(bytes, silentFrom) || !isInWord(bytes, silentFrom - 1);
}

/**
 * Kinds of a label in the phrase that follows `end`. A stretch where none was found is not read again for the next
 * value.
 */
function labelAfter(cursor: Cursor, end: number): Says {
  const { bytes } = cursor;
  const { silence } = cursor.labels;
  if (is(bytes, end, PHRASE_END)) return silence;
  const known = end >= silentFrom && end <= silentTo;
  let stop = known ? Math.min(silentTo, end + AFTER) : end;
  while (stop < end + AFTER && !is(bytes, stop, PHRASE_END)) stop += 1;
  // A word that runs on is left out: its end is not known here.
  if (stop === end + AFTER) while (stop > end && is(bytes, stop - 1, ALPHA)) stop -= 1;
  if (known && stop <= silentTo) return silence;
  const labelAt = memoLabelAt;
  const says = walkBack(cursor, stop, known ? silentTo : end);
  memoLabelAt = labelAt;
  if (says !== silence) return says;
  if (!known) silentFrom = end;
  // Up to where the next word begins to matter: `burger-` goes on in `burger-service`.
  while (stop > silentFrom && isInWord(bytes, stop - 1)) stop -= 1;
  silentTo = stop;
  return silence;
}

function isInWord(bytes: Uint8Array, index: number): boolean {
  return is(bytes, index, ALPHA) || isDash(at(bytes, index));
}

/** Reads words from `from` down to `floor` and stops at the first label; notes where that stands. */
function walkBack(cursor: Cursor, from: number, floor: number): Says {
  const { bytes, labels } = cursor;
  let whole = 0;
  let part = 0;
  let wordEnd = from;
  let here = classesAt(bytes, from - 1);
  for (let index = from - 1; index >= floor; index -= 1) {
    const found = here;
    here = classesAt(bytes, index - 1);
    if ((found & ALPHA) === 0) {
      // Nothing stands before the text.
      if (at(bytes, index) === 0) break;
      wordEnd = index;
      continue;
    }
    const code = at(bytes, index) | 0x20;
    whole = mix(whole, code);
    part = mix(part, code);
    if ((here & ALPHA) !== 0 && ((found & UPPER) === 0 || !beginsPart(bytes, index))) continue;
    if (at(bytes, index - 1) === DOT && isSpelled(bytes, index)) continue;
    const says = saysOf(labels, part) ?? (part === whole ? undefined : saysOf(labels, whole));
    if (says && !isPlaceholder(bytes, index, wordEnd)) {
      memoLabelAt = index;
      return withDash(cursor, index, whole) ?? says;
    }
    part = 0;
    if ((here & ALPHA) === 0 && !isDash(at(bytes, index - 1))) whole = 0;
  }
  return labels.silence;
}

/** True for a letter of `B.S.N.` that is not its first: together they are one word. */
function isSpelled(bytes: Uint8Array, index: number): boolean {
  const isLetter = (place: number) => is(bytes, place, ALPHA);
  return isLetter(index - 2) && !isLetter(index - 3) && !isLetter(index + 1);
}

/** What a word says together with the one before it and a dash: "mac-adres" is no address. */
function withDash({ bytes, labels }: Cursor, start: number, whole: number): Says | undefined {
  if (!isDash(at(bytes, start - 1)) || !is(bytes, start - 2, ALPHA)) return undefined;
  let hash = whole;
  for (let index = start - 2; index > start - BEFORE && is(bytes, index, ALPHA); index -= 1)
    hash = mix(hash, at(bytes, index) | 0x20);
  return saysOf(labels, hash);
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
