import { cast, isDue, pupilId } from "../platform/boards.ts";
import type { BoardSize } from "../platform/seed-boards.ts";
import type { Confirmed } from "../trouble/write-beside.ts";

/** Pupils of a board whom a hold keeps: the one of the start, and those whose hold was confirmed while the workers worked. */
export const heldOf = (board: string, confirmed: Confirmed): ReadonlySet<number> =>
  new Set([pupilId(board, cast.held), ...(confirmed.held.get(board) ?? [])]);

/** How many pupils of a board must be gone. */
export function goneOf(board: string, { pupils }: BoardSize, confirmed: Confirmed): number {
  const due = Array.from({ length: pupils }, (_, index) => index + 1).filter(isDue);
  return due.length - heldOf(board, confirmed).size;
}
