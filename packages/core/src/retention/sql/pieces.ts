import type { SqlPiece } from "./sql-fragment.ts";

/** A condition in pieces. */
export type Pieces = readonly SqlPiece[];

/** The condition that holds for no row. */
export const NEVER: Pieces = ["1 = 0"];

/** Whether one of the conditions holds. */
export const anyOf = (parts: readonly Pieces[]): Pieces =>
  parts.length === 0 ? NEVER : joined(parts, " or ");

/** Whether all of the conditions hold; at least one. */
export const allOf = (parts: readonly Pieces[]): Pieces => joined(parts, " and ");

/** True where the condition does not hold or is unknown. */
export const notKnown = (part: Pieces): Pieces => ["not coalesce(", ...part, ", false)"];

/** Parts in a row, with a word between them. */
export const listed = (parts: readonly Pieces[], word: string): Pieces =>
  parts.flatMap((part, index) => (index === 0 ? part : [word, ...part]));

function joined(parts: readonly Pieces[], word: string): Pieces {
  const list = listed(parts, word);
  return parts.length === 1 ? list : ["(", ...list, ")"];
}
