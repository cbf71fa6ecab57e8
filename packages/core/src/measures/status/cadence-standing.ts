import type { Day } from "../../shared/dates/day.ts";
import type { MeasureEvidence } from "../measure/evidence.ts";
import type { Measure } from "../measure/measure.ts";
import { occasions } from "./due-on.ts";
import { type EvidenceStanding, effectiveDay, twelveMonthsFrom } from "./evidence-standing.ts";
import type { MeasureStatus } from "./measure-status-code.ts";

/** What there is to count by. */
export interface CadenceFacts {
  readonly counting: readonly MeasureEvidence[];
  /** Standing of each piece of evidence of the measure, in its order. */
  readonly standings: readonly EvidenceStanding[];
  readonly asOf: Day;
  /** Last day on which the next step is in time. */
  readonly due: Day | undefined;
}

/** Why a measure that recurs was not done in time; undefined when it was, or when it does not recur. */
export function cadenceStanding(
  one: Measure,
  { counting, standings, asOf, due }: CadenceFacts,
): Pick<MeasureStatus, "holds" | "reasons"> | undefined {
  const { cadence, evidence } = one;
  if (cadence === undefined) return undefined;
  if ("everyMonths" in cadence) {
    if (due === undefined) return { holds: "no", reasons: ["never-reviewed"] };
    return due < asOf ? { holds: "no", reasons: ["review-overdue"] } : undefined;
  }
  const done = occasionsInYear(counting, asOf);
  if (done >= cadence.timesPerYear) return undefined;
  // What cannot be reached may tell of an occasion.
  const perhaps = evidence.filter(
    (_, index) => standings[index] === "current" || standings[index] === "unreachable",
  );
  return {
    holds: occasionsInYear(perhaps, asOf) >= cadence.timesPerYear ? "unknown" : "no",
    reasons: ["too-few-times"],
  };
}

/** Occasions in the twelve months that end on a day. */
const occasionsInYear = (evidence: readonly MeasureEvidence[], asOf: Day): number =>
  occasions(evidence.filter((piece) => twelveMonthsFrom(effectiveDay(piece)) >= asOf)).length;
