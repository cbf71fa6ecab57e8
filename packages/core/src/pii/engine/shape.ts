import type { Matcher } from "./cursor.ts";
import { TEXT } from "./trigger.ts";

/** One way in which a kind is written: what triggers its matcher. */
export interface Shape {
  /** See `trigger.ts`. */
  readonly triggers: readonly number[];
  readonly match: Matcher;
  /** True when it wins from a match with the same start, end and confidence. */
  readonly winsTies: boolean;
  /** With the trigger `TEXT`: what calls the matcher. Flag `g`; short, and read on from its end. */
  readonly pattern?: RegExp;
}

/** A shape with its triggers. */
export function shapeOf(triggers: readonly number[], match: Matcher): Shape {
  return { triggers, match, winsTies: false };
}

/** A shape that is called for what a pattern finds in the text. It costs a pass over the text, which other shapes do not. */
export function textShape(pattern: RegExp, match: Matcher): Shape {
  return { triggers: [TEXT], match, winsTies: false, pattern };
}

/** The shape, which wins from a match with the same start, end and confidence. */
export function winningTies(shape: Shape): Shape {
  return { ...shape, winsTies: true };
}
