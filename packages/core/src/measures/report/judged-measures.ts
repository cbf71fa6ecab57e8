import type { Day } from "../../shared/dates/day.ts";
import { isRequired } from "../classification/required-measures.ts";
import type { MeasureSet } from "../measure/measure-set.ts";
import { statusOf } from "../status/measure-status.ts";
import type { MeasureStatus } from "../status/measure-status-code.ts";
import type { ProofDesk } from "../status/proof-desk.ts";
import type { GapSide, JudgedMeasure } from "./gap.ts";

/** The measures that the levels ask for, each with its standing on a day. */
export function judgedMeasures(
  { measures, levels }: MeasureSet,
  asOf: Day,
  desk: ProofDesk,
): readonly JudgedMeasure[] {
  const judged: JudgedMeasure[] = [];
  for (const [index, measure] of measures.entries()) {
    if (!isRequired(measure, levels)) continue;
    const status = statusOf(measure, asOf, desk);
    judged.push({ measure, index, status, side: sideOf(status) });
  }
  return judged;
}

function sideOf({ status, holds }: MeasureStatus): GapSide {
  if (holds === "yes") return "met";
  if (status === "explained") return "explained";
  return status === "not-applicable" ? "notApplicable" : "gaps";
}
