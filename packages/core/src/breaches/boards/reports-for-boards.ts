import { parseInput } from "../../shared/parse-input.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";

/**
 * Reports of a breach that affects many boards, one per board, in the order of the report. Same result as
 * `reportForBoard`.
 *
 * @returns An empty list if no board is known yet.
 * @throws InvalidInputError when the report is malformed.
 */
export function reportsForBoards(report: FirstReport): readonly FirstReport[] {
  const known = parseInput(firstReport, report);
  return (known.boards?.affected ?? []).map((own) => ({ ...known, boards: { affected: [own] } }));
}
