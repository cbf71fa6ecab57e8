import type { LabelTable } from "./labels/label-table.ts";
import type { Window } from "./text/window.ts";

/** A match of any kind; indices are those of the text. */
export interface Found {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * Tests one candidate and emits it when it is of the kind at `place`. The meaning of `start` and `end` depends on the
 * trigger.
 *
 * Three numbers and no object: allocating one costs more than the test.
 */
export type Matcher = (cursor: Cursor, place: number, start: number, end: number) => void;

/** A matcher, and the place of the kind that it emits. */
export interface PlacedMatcher {
  readonly match: Matcher;
  readonly place: number;
}

/**
 * Code that meets triggers which few kinds have. Shapes bring it as a value, so that a bundler drops what no kind of a scanner needs;
 * what several shapes bring runs once.
 */
export interface Meets {
  /** Where the code ends, such as a UUID, in which a number with digits from `start` to `end` stands, in a word from `first` on; 0 for any other number. */
  readonly code?: (bytes: Uint8Array, first: number, start: number, end: number) => number;
  /**
   * Called for each number that is not an ordinary one: its first digits, from `start` to `end`, stand in a word from `first` to
   * `cursor.wordEnd`.
   */
  readonly word?: (cursor: Cursor, first: number, start: number, end: number) => void;
  /** Called for digits from `start` to `end` that go on from no other number. */
  readonly digits?: (cursor: Cursor, start: number, end: number) => void;
  /** Called once for each window, of which the text ends at `limit`. */
  readonly text?: (cursor: Cursor, limit: number) => void;
}

/** State of one scanner while it reads a window. Indices are those of the bytes, unless said otherwise. */
export interface Cursor {
  readonly window: Window;
  readonly bytes: Uint8Array;
  /** Code of the kind at each place. */
  readonly kinds: readonly string[];
  /** Matchers by trigger. */
  readonly matchers: readonly (readonly PlacedMatcher[])[];
  /** What meets triggers that the sweep does not meet by itself. */
  readonly meets: Meets;
  readonly least: number;
  readonly labels: LabelTable;
  /** Matches so far, in no order. */
  found: Found[];
  /** Added to an index of the bytes, makes it an index of the text. */
  base: number;
  /** The whole text, for values longer than the window. */
  source: string;
  /** True when more of the text is to come. */
  isPart: boolean;
  /** First index of the text that is not decided yet: what starts there goes on in the text that is to come. */
  openFrom: number;
  /** Up to where the text was read for a long secret. */
  readTo: number;
  /** The candidate is glued to letters, as in `ORD-111222333`: only a label makes it count. */
  isGlued: boolean;
  /** End of the word that the number is in which is matched. */
  wordEnd: number;
}

/** Runs the matchers of a trigger. */
export function runMatchers(cursor: Cursor, which: number, start: number, end: number): void {
  const matchers = cursor.matchers[which] as readonly PlacedMatcher[];
  for (let index = 0; index < matchers.length; index += 1) {
    const { match, place } = matchers[index] as PlacedMatcher;
    match(cursor, place, start, end);
  }
}

/** False when no kind that is asked for has this trigger. */
export function hasMatchers(cursor: Cursor, which: number): boolean {
  return (cursor.matchers[which] as readonly PlacedMatcher[]).length > 0;
}
