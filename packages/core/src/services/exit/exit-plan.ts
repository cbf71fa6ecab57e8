import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { exitFindings } from "./exit-findings.ts";
import { type ExitInput, exitInput, exitSteps } from "./exit-input.ts";
import type { ExitPlan, PlannedPhase, PlannedStep } from "./exit-plan-result.ts";
import type { ExitStep } from "./exit-step.ts";
import type { ExitPhase } from "./exit-terms.ts";

/**
 * Exit of a customer from a service, by day: the last day to copy data, the phases that follow, the day on which all
 * data is deleted, and the tasks of the customer. Unknown facts give a finding, never a day. Days after the end are
 * counted from the day after it: 90 days after 31 July end on 29 October.
 *
 * @throws InvalidInputError when the input is malformed, or a day falls outside the years 0 to 9999.
 * @see GDPR art. 28(3)(g)
 *
 * @example
 * ```ts
 * import { exitChannels, exitPlan } from "@bijsluiter/core/services";
 *
 * const plan = exitPlan({
 *   customer: "Stichting De Wilgen",
 *   terms: exitChannels.direct,
 *   endsOn: "2026-07-31",
 *   agreement: { destructionWithinDays: 90 },
 *   asOf: "2026-05-01",
 * });
 * [plan.exportUntil, plan.goneBy]; // => ["2026-10-29", "2027-01-27"]
 * plan.findings.map(({ code }) => code); // => ["exit-gone-within-term"]
 * ```
 */
export function exitPlan(input: ExitInput): ExitPlan {
  const known = parseInput(exitInput, input);
  const { customer, terms, endsOn, agreement, asOf } = known;
  const after = (days: number | undefined) => days !== undefined && shiftDay(endsOn, days);
  const exportUntil = after(terms.exportDays);
  const goneBy = after(terms.goneWithinDays);
  const destroyBy = after(agreement.destructionWithinDays);
  const days = {
    ...(known.noticeOn !== undefined && { noticeOn: known.noticeOn }),
    ...(exportUntil && { exportUntil }),
    ...(goneBy && { goneBy }),
    ...(destroyBy && { destroyBy }),
  };
  const steps = (known.steps ?? exitSteps).map((step) =>
    plannedStep(step, { ...days, endsOn, asOf }),
  );
  const plan = {
    customer,
    provider: terms.name,
    endsOn,
    asOf,
    ...days,
    phases: phasesFrom(endsOn, terms.phases ?? [], goneBy || undefined),
    steps,
    basis: deepFreeze(terms.basis),
  };
  return { ...plan, findings: exitFindings(known, plan) };
}

function phasesFrom(
  endsOn: Day,
  phases: readonly ExitPhase[],
  goneBy: Day | undefined,
): readonly PlannedPhase[] {
  let last = endsOn;
  return phases.flatMap(({ days, ...phase }) => {
    const from = shiftDay(last, 1);
    const until = days === undefined ? goneBy : shiftDay(last, days);
    last = until ?? last;
    if (until !== undefined && until < from) return [];
    return [{ ...phase, from, ...(until !== undefined && { until }) }];
  });
}

interface Anchors {
  readonly noticeOn?: Day;
  readonly endsOn: Day;
  readonly exportUntil?: Day;
  readonly goneBy?: Day;
  readonly asOf: Day;
}

/** A step on its day; without one while nobody knows the day that it is counted from. */
function plannedStep({ days, from, ...step }: ExitStep, known: Anchors): PlannedStep {
  const anchor = {
    notice: known.noticeOn,
    end: known.endsOn,
    "export-ends": known.exportUntil,
    gone: known.goneBy,
  }[from];
  const due = anchor === undefined ? undefined : shiftDay(anchor, days);
  return {
    ...step,
    ...(due !== undefined && { due }),
    state: stateOf(step.doneOn, due, known.asOf),
  };
}

function stateOf(doneOn: Day | undefined, due: Day | undefined, asOf: Day): PlannedStep["state"] {
  if (doneOn !== undefined && doneOn <= asOf) return "done";
  if (due === undefined) return "unknown";
  return due < asOf ? "overdue" : "due";
}
