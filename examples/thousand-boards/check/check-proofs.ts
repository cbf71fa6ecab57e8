import { boardName } from "../platform/boards.ts";
import type { Expected } from "./expected.ts";
import { goneOf } from "./expected-rows.ts";
import { type Finding, findWrong } from "./finding.ts";
import { rowsByBoard } from "./rows-by-board.ts";

/**
 * One statement of destruction a board, to that board, over as many rows as are gone: one line in the log for each. The erasure
 * that was asked for is done, each record once.
 */
export async function checkProofs({ platform, confirmed }: Expected): Promise<readonly Finding[]> {
  const { directory, boards, size } = platform;
  const proofs = await rowsByBoard<{
    board: string;
    statements: number;
    controller: string;
    total: number;
    lines: number;
  }>(
    directory,
    `select board, count(closed_at)::int as statements, min(controller) as controller,
      sum(total)::int as total, sum(lines)::int as lines
    from board_proof group by board`,
  );
  const erased = await rowsByBoard<{ board: string; planned: number; done: number }>(
    directory,
    "select board, planned, done from board_erased",
  );
  return [
    ...findWrong("proof", boards, (board) => {
      const rows = goneOf(board, size, confirmed) * (1 + size.records);
      const found = proofs.get(board);
      return (
        found?.statements === 1 &&
        found.controller === boardName(board) &&
        found.total === rows &&
        found.lines === rows
      );
    }),
    ...findWrong("erasure", boards, (board) => {
      const found = erased.get(board);
      return found?.planned === 1 + size.records && found.done === found.planned;
    }),
  ];
}
