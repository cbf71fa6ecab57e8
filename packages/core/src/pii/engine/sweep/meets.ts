import type { Cursor } from "../cursor.ts";

/**
 * Code that meets triggers which few kinds have. Shapes bring it as a value, so that a bundler drops what no kind of a scanner needs;
 * what several shapes bring runs once.
 */
export interface Meets {
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
