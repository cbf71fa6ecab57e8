import type { Matcher, Meets } from "./cursor.ts";

/** One way in which a kind is written: what triggers its matcher. */
export interface Shape {
  /** See `trigger.ts`. */
  readonly triggers: readonly number[];
  readonly match: Matcher;
  /** True when it wins from a match with the same start, end and confidence. */
  readonly winsTies: boolean;
  /** What meets its triggers, where the sweep alone does not. */
  readonly meets?: Meets;
}

/** A shape with triggers that the sweep meets by itself. */
export function shapeOf(triggers: readonly number[], match: Matcher): Shape {
  return { triggers, match, winsTies: false };
}

/** The shape, which wins from a match with the same start, end and confidence. */
export function winningTies(shape: Shape): Shape {
  return { ...shape, winsTies: true };
}

/** The shape, whose triggers are met by `meets`. */
export function metBy(meets: Meets, shape: Shape): Shape {
  return { ...shape, meets };
}
