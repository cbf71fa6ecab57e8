import type { SqlPiece } from "./sql-fragment.ts";

/** A condition in pieces. */
export type Pieces = readonly SqlPiece[];

/** Condition that is false for every row. */
export const NEVER: Pieces = ["1 = 0"];

/** Condition that at least one of the conditions is true. */
export const anyOf = (parts: readonly Pieces[]): Pieces =>
  parts.length === 0 ? NEVER : joined(parts, " or ");

/** Condition that all conditions are true; at least one is required. */
export const allOf = (parts: readonly Pieces[]): Pieces => joined(parts, " and ");

/** Condition that is true where the given one is false or unknown. */
export const notKnown = (part: Pieces): Pieces => ["not coalesce(", ...part, ", false)"];

/** The parts with a separator between them. */
export const listed = (parts: readonly Pieces[], word: string): Pieces =>
  parts.flatMap((part, index) => (index === 0 ? part : [word, ...part]));

function joined(parts: readonly Pieces[], word: string): Pieces {
  const list = listed(parts, word);
  return parts.length === 1 ? list : ["(", ...list, ")"];
}
