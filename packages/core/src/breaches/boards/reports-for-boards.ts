import { parseInput } from "../../shared/parse-input.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";

/**
 * Report of a breach at many boards for each of them, in the order of the report: as `reportForBoard`, in one pass.
 *
 * @returns An empty list where no board is known yet.
 * @throws InvalidInputError when the report is malformed.
 */
export function reportsForBoards(report: FirstReport): readonly FirstReport[] {
  const known = parseInput(firstReport, report);
  return (known.boards?.affected ?? []).map((own) => ({ ...known, boards: { affected: [own] } }));
}
