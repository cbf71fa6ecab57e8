import type { Cursor, Found } from "../cursor.ts";
import { createCursor, type FinderOptions } from "../finder.ts";
import { sweepText } from "../sweep/sweep-text.ts";
import { fold } from "../text/fold.ts";
import { createWindow, markMoved, REACH, SIZE, type Window } from "../text/window.ts";
import { withoutOverlap } from "../without-overlap.ts";
import { AT, signOf } from "./piece-signs.ts";

/** Zeros between pieces: farther than any matcher reads for what stands beside a candidate. */
const APART = 73;
/** Where the last piece and the zeros behind it must end. */
const MOST = REACH + SIZE - APART;

/** Takes a match of a piece: indices are those of the piece. */
type TakePiece = (piece: number, match: Found, start: number, end: number) => void;

/** Finds what is in many short texts at once, each as if it stood alone. No string is made of them. */
export interface PieceFinder {
  /**
   * Writes the code units from `start` to `end`, with `head` before them, behind the pieces so far.
   *
   * @returns The signs in them, as bits of `piece-signs.ts`; -1 when they do not fit: run first.
   */
  readonly write: (head: Uint8Array, codes: Uint16Array, start: number, end: number) => number;
  /** Makes what was written last a piece. What is not kept is written over. Not for unusual signs. */
  readonly keep: () => void;
  /** Finds what is in the pieces so far, which are counted from 0, and starts anew. */
  readonly run: (take: TakePiece) => void;
  /** Forgets the pieces so far. */
  readonly reset: () => void;
}

/** A finder of pieces for the kinds of `options`; detectors of the caller's own are left out. */
export function createPieceFinder(options: Omit<FinderOptions, "detectors">): PieceFinder {
  // Its own: values of the caller may scan while pieces are collected.
  const window = createWindow(undefined);
  const cursor = createCursor(window, options);
  const { bytes } = cursor;
  /** Where each piece begins, its head left out. */
  let starts: number[] = [];
  let to = REACH;
  let next = REACH;
  let start = REACH;
  /** End of what was written and not kept. */
  let written = REACH;
  const reset = () => {
    starts = [];
    to = REACH;
    written = REACH;
  };
  return {
    reset,
    write(head, codes, from, end) {
      if (starts.length === 0) clear(window);
      if (to + head.length + end - from > MOST) return -1;
      start = to;
      for (let index = 0; index < head.length; index += 1) bytes[start++] = head[index] as number;
      next = start + end - from;
      const signs = writeCodes(bytes, start, { codes, from, end });
      if ((signs & AT) !== 0) window.hasAt = true;
      written = Math.max(written, next);
      return signs;
    },
    keep() {
      starts.push(start);
      to = next + APART;
      if (written > next) bytes.fill(0, next, Math.max(to, written));
      written = next;
    },
    run(take) {
      if (starts.length === 0) return;
      bytes.fill(0, to, Math.max(to, written));
      takeByPiece(sweepTo(cursor, to), starts, take);
      reset();
    },
  };
}

/** Matches of the window up to `to`. */
function sweepTo(cursor: Cursor, to: number): readonly Found[] {
  const { window } = cursor;
  window.textAt = to;
  window.to = to;
  cursor.found = [];
  sweepText(cursor);
  return withoutOverlap(cursor.found, { free: 0 });
}

/** Code units from `from` to `end`. */
interface Stretch {
  readonly codes: Uint16Array;
  readonly from: number;
  readonly end: number;
}

/** Writes code units as bytes from `to` on. @returns Their signs. */
function writeCodes(bytes: Uint8Array, to: number, { codes, from, end }: Stretch): number {
  let signs = 0;
  for (let index = from; index < end; index += 1) {
    const code = codes[index] as number;
    signs |= signOf(code);
    bytes[to + index - from] = code < 0x100 ? code : fold(code);
  }
  return signs;
}

/** Makes the window one of pieces, of which only the bytes are read. */
function clear(window: Window): void {
  window.bytes.fill(0);
  window.text = "";
  window.folded = true;
  window.hasAt = false;
  markMoved(window);
}

/** Hands out the matches that lie in a piece; those that begin in its head are none. */
function takeByPiece(matches: readonly Found[], starts: readonly number[], take: TakePiece): void {
  let piece = 0;
  for (const match of matches) {
    while ((starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= match.start) piece += 1;
    const from = starts[piece] as number;
    if (match.start >= from) take(piece, match, match.start - from, match.end - from);
  }
}
