import { checkText } from "../../shared/text/check-text.ts";
import type { ReadText } from "../engine/escapes/read-text.ts";
import type { Find, Progress } from "../engine/finder.ts";
import { REACH } from "../engine/text/window.ts";
import type { PiiKind } from "../pii-kind.ts";
import type { PiiMatch } from "../pii-match.ts";

/** A stretch of text that is final, and the matches in it; their offsets count from the start of the stream. */
export interface ScannedPiece<Kind extends string = PiiKind> {
  /** Index of the first character in the stream. */
  readonly start: number;
  readonly text: string;
  readonly matches: readonly PiiMatch<Kind>[];
}

/** Takes a text in chunks and returns it in pieces, once later characters cannot change their matches. */
export interface IncrementalScan<Kind extends string = PiiKind> {
  /**
   * Adds a chunk. The returned piece ends some 768 characters before the end of the input so far.
   *
   * @throws InvalidInputError when the chunk is not a string.
   */
  readonly push: (chunk: string) => ScannedPiece<Kind>;
  /** Ends the input. */
  readonly finish: () => ScannedPiece<Kind>;
}

/** An address that is written out is read as a whole: what stands this close to the end may mean something else later. */
const AHEAD = REACH + 256;
/** Reading less than this at a time would read the text around it over and over. */
const LEAST = 2 * REACH;

/** Reads a text that comes in chunks; keeps no more of it than a chunk and about 2000 characters. */
export function createIncremental(find: Find, readText: ReadText): IncrementalScan<string> {
  let pending = "";
  // Indices in the stream: first pending character, how far was read, how far was given back, end of the last match.
  let base = 0;
  let read = 0;
  let given = 0;
  let free = 0;
  let resume: number[] = [];

  function advance(isLast: boolean): ScannedPiece<string> {
    const plain = readText(pending);
    const here = (index: number) => Math.max(0, plain.fromOriginal(index - base));
    const there = (index: number) => plain.toOriginal(index) + base;
    const progress: Progress = { from: here(read), free: here(free), resume: resume.map(here) };
    const { length } = plain.text;
    const to = isLast ? length : Math.max(progress.from, length - AHEAD);
    const matches = find(plain.text, to, progress).map((match) => ({
      ...match,
      start: there(match.start),
      end: plain.endInOriginal(match.end) + base,
    }));
    read = isLast ? base + pending.length : there(progress.from);
    free = Math.max(free, matches.at(-1)?.end ?? 0);
    resume = progress.resume.map(there);
    const piece = cut(matches);
    const keep = there(Math.max(0, progress.from - REACH)) - base;
    pending = pending.slice(keep);
    base += keep;
    return piece;
  }

  function cut(matches: readonly PiiMatch<string>[]): ScannedPiece<string> {
    const start = given;
    given = Math.max(given, read, free);
    return { start, text: pending.slice(start - base, given - base), matches };
  }

  return {
    push(chunk) {
      checkText(chunk);
      pending += chunk;
      const fresh = base + pending.length - read;
      return fresh < LEAST ? { start: given, text: "", matches: [] } : advance(false);
    },
    finish: () => advance(true),
  };
}
