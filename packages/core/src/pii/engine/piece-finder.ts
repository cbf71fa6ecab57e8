import type { Found } from "./cursor.ts";
import { createCursor, type FinderOptions, sharedWindow } from "./finder.ts";
import { sweepText } from "./sweep/sweep-text.ts";
import { fold } from "./text/fold.ts";
import { PADDING, REACH } from "./text/window.ts";
import { withoutOverlap } from "./without-overlap.ts";

/** Farther than any label, so that no piece is beside another. */
const APART = 73;

/** Takes a match of a piece: indices are those of the piece. */
export type TakePiece = (piece: number, match: Found, start: number, end: number) => void;

/** Finds what is in many short texts at once, each as if it stood alone. No string is made of them. */
export interface PieceFinder {
  /**
   * Adds the code units from `start` to `end` with the words of `head` before them. Not for escapes or characters that nobody
   * sees.
   *
   * @returns False when it does not fit any more: run first.
   */
  readonly add: (head: Uint16Array, codes: Uint16Array, start: number, end: number) => boolean;
  /** Finds what is in the pieces so far, which are counted from 0, and starts anew. Nothing else may be scanned in between. */
  readonly run: (take: TakePiece) => void;
}

/** A finder of pieces for the same kinds as a scanner; detectors of the caller's own are left out. */
export function createPieceFinder({
  detectors: _,
  ...options
}: Omit<FinderOptions, "detectors"> & { readonly detectors?: unknown }): PieceFinder {
  const window = sharedWindow();
  const cursor = createCursor(window, options);
  const { bytes } = cursor;
  const most = bytes.length - REACH - PADDING;
  /** Where each piece begins, its head left out. */
  let starts: number[] = [];
  let to = REACH;
  const write = (codes: Uint16Array, from: number, end: number) => {
    let at = to;
    for (let index = from; index < end; index += 1) {
      const code = codes[index] as number;
      bytes[at] = code < 0x100 ? code : fold(code);
      at += 1;
    }
    to = at;
  };
  return {
    add(head, codes, start, end) {
      if (to + head.length + end - start > most) return false;
      if (starts.length === 0) bytes.fill(0);
      write(head, 0, head.length);
      starts.push(to);
      write(codes, start, end);
      to += APART;
      return true;
    },
    run(take) {
      if (starts.length === 0) return;
      window.text = "";
      window.textAt = to;
      window.to = to;
      // What is asked for as a text is made of the bytes.
      window.folded = true;
      window.moves += 1;
      cursor.base = 0;
      cursor.found = [];
      sweepText(cursor);
      let piece = 0;
      for (const match of withoutOverlap(cursor.found, { free: 0 })) {
        while ((starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= match.start) piece += 1;
        const from = starts[piece] as number;
        // What begins in the head of the next piece lies behind this one; what begins in the own head is no match of the piece.
        if (match.start >= from) take(piece, match, match.start - from, match.end - from);
      }
      starts = [];
      to = REACH;
    },
  };
}
