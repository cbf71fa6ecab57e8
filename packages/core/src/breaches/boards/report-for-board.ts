import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";
import { prose } from "../report/answers/prose.ts";

/**
 * Report of a breach that affects many boards, limited to one board. Numbers are those of the whole breach, unless the
 * supplier states numbers per board.
 *
 * @param board - Name of the board, as the report has it.
 * @throws InvalidInputError when the report is malformed, or does not name the board: `not-an-option`.
 */
export function reportForBoard(report: FirstReport, board: string): FirstReport {
  const name = parseInput(prose(1), board);
  const known = parseInput(firstReport, report);
  const own = known.boards?.affected?.find((affected) => affected.name === name);
  if (own) return { ...known, boards: { affected: [own] } };
  throw new InvalidInputError([{ code: "not-an-option", path: ["board"], params: {} }]);
}
