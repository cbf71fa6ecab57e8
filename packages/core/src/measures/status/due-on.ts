import { shiftMonths } from "../../calendar/shift-months.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { MeasureEvidence } from "../measure/evidence.ts";
import { type Measure, measure } from "../measure/measure.ts";
import { effectiveDay, twelveMonthsFrom } from "./evidence-standing.ts";

/** Beyond the last day that a record may have. */
const END_OF_TIME = "2999-12-31";

/**
 * Last day on which the next step of a measure is in time: of a review its day plus the months of the cadence, of something
 * done several times a year the last day on which the trailing twelve months still hold enough, of a plan its day.
 *
 * @param asOf - What happened later is left out; default: everything counts.
 * @returns `YYYY-MM-DD`; `undefined` when nothing recurs and nothing is planned, or when a review never took place.
 * @throws InvalidInputError when the measure or the day is malformed.
 *
 * @example
 * ```ts
 * import { dueOn, presets } from "@bijsluiter/core/measures";
 *
 * const [first] = presets.exampleEducation;
 * dueOn({ ...first, implementation: "implemented", cadence: { everyMonths: 12 }, reviewedOn: "2026-02-28" }); // => "2027-02-28"
 * ```
 */
export function dueOn(one: Measure, asOf: Day = END_OF_TIME): Day | undefined {
  const { evidence } = parseInput(measure, one);
  const until = parseInput(day, asOf);
  return stepDue(
    parseInput(measure, one),
    evidence.filter(({ collectedOn }) => collectedOn <= until),
    until,
  );
}

/** {@link dueOn} of a parsed measure, by the evidence that counts. */
export function stepDue(
  { cadence, plannedFor, implementation, reviewedOn }: Measure,
  counting: readonly MeasureEvidence[],
  asOf: Day,
): Day | undefined {
  if (implementation !== "implemented") return plannedFor;
  if (cadence === undefined) return undefined;
  if ("timesPerYear" in cadence) {
    const turn = occasions(counting)[cadence.timesPerYear - 1];
    return turn === undefined ? undefined : twelveMonthsFrom(turn);
  }
  const last = lastReview(reviewedOn, counting, asOf);
  return last === undefined ? undefined : shiftMonths(last, cadence.everyMonths);
}

/** Days on which something was done, the latest first; two records of one day are one occasion. */
export const occasions = (counting: readonly MeasureEvidence[]): readonly Day[] =>
  [...new Set(counting.map(effectiveDay))].sort().reverse();

/** The last review on record: the day that was noted, or that of evidence of a review. */
function lastReview(
  reviewedOn: Day | undefined,
  counting: readonly MeasureEvidence[],
  asOf: Day,
): Day | undefined {
  const days = counting.filter(({ kind }) => kind === "review").map(effectiveDay);
  if (reviewedOn !== undefined && reviewedOn <= asOf) days.push(reviewedOn);
  return days.sort().at(-1);
}
