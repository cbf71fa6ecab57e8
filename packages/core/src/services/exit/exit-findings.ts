import { answerOf, type ServiceFinding, whenNot } from "../service-finding.ts";
import type { ExitInput } from "./exit-input.ts";
import type { ExitPlan, PlannedStep } from "./exit-plan-result.ts";
import type { ExitStepKind } from "./exit-step.ts";

/** Steps that need the customer's access to its data. */
const NEED_ACCESS: readonly ExitStepKind[] = ["list-data", "try-copy", "make-copy", "check-copy"];

/** What does not fit between the agreement, the provider and the steps, and what nobody knows. */
export function exitFindings(
  { terms, agreement }: ExitInput,
  plan: Omit<ExitPlan, "findings">,
): readonly ServiceFinding[] {
  const { exportDays, goneWithinDays } = terms;
  const { destructionWithinDays: destruction, handOverDays: handOver } = agreement;
  const known = (value: unknown) => (value === undefined ? "unknown" : "yes");
  return [
    ...whenNot("exit-export-known", known(exportDays), "terms", "exportDays"),
    ...whenNot("exit-gone-known", known(goneWithinDays), "terms", "goneWithinDays"),
    ...whenNot("exit-phases-known", known(terms.phases), "terms", "phases"),
    ...whenNot("exit-destruction-known", known(destruction), "agreement", "destructionWithinDays"),
    ...(destruction === undefined
      ? []
      : whenNot(
          "exit-gone-within-term",
          atMost(goneWithinDays, destruction),
          "terms",
          "goneWithinDays",
        )),
    ...(handOver === undefined
      ? []
      : whenNot(
          "exit-hand-over-possible",
          atMost(handOver, exportDays),
          "agreement",
          "handOverDays",
        )),
    ...plan.steps.flatMap((step, index) => stepFindings(step, plan, ["steps", index])),
  ];
}

const atMost = (days: number | undefined, most: number | undefined) =>
  answerOf(days === undefined || most === undefined ? undefined : days <= most);

function stepFindings(
  { kind, due, doneOn, state }: PlannedStep,
  { exportUntil }: Omit<ExitPlan, "findings">,
  where: ServiceFinding["where"],
): readonly ServiceFinding[] {
  const on = doneOn ?? due;
  const isLate = on !== undefined && exportUntil !== undefined ? on > exportUntil : undefined;
  return [
    ...(NEED_ACCESS.includes(kind) && (isLate === true || (state === "unknown" && exportUntil))
      ? whenNot("exit-step-in-time", answerOf(isLate === undefined ? undefined : !isLate), ...where)
      : []),
    ...(state === "overdue" ? whenNot("exit-step-done", "no", ...where) : []),
  ];
}
