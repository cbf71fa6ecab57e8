import type { Cursor } from "./cursor.ts";

/**
 * Tests one candidate and emits it when it is of the kind at `place`. What `start` and `end` are depends on the trigger.
 *
 * Four numbers and no object: allocating one costs more than the test.
 */
export type Matcher = (cursor: Cursor, place: number, start: number, end: number) => void;

/** One way in which a kind is written: what triggers its matcher. */
export interface Shape {
  /** See `trigger.ts`. */
  readonly triggers: readonly number[];
  readonly match: Matcher;
  /** True when it wins from a match with the same start, end and confidence. */
  readonly winsTies: boolean;
}

/** A shape with its triggers. */
export function shapeOf(triggers: readonly number[], match: Matcher): Shape {
  return { triggers, match, winsTies: false };
}

/** The shape, which wins from a match with the same start, end and confidence. */
export function winningTies(shape: Shape): Shape {
  return { ...shape, winsTies: true };
}
