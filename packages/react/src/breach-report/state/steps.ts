import type { FactGroup } from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";
import { chosenGroups } from "../answers/answers-to-report.ts";
import { askedGroups } from "../answers/questions.ts";

/** A page of the whole form; `news` only in a follow-up, `attachments` only where files can be stored. */
export type WholeStep = "news" | FactGroup | "attachments" | "check" | "receipt";

/** Page of the form. */
export type BreachReportStep = WholeStep | "discovery" | "contact-point";

/** What decides which pages there are. */
export interface StepRoute {
  readonly isFollowUp: boolean;
  readonly takesFiles: boolean;
}

/** The pages of the whole form that these answers lead along; the receipt comes after them. */
export function stepsOf(
  answers: Answers,
  { isFollowUp, takesFiles }: StepRoute,
): readonly BreachReportStep[] {
  return [
    ...(isFollowUp ? (["news", ...chosenGroups(answers)] as const) : askedGroups),
    ...(takesFiles ? (["attachments"] as const) : []),
    "check",
  ];
}

/** What decides where a page leads. */
export interface StepFacts {
  readonly steps: readonly BreachReportStep[];
  readonly step: BreachReportStep;
  /** The page to check the answers was reached before. */
  readonly checked: boolean;
  readonly isWrong: (step: BreachReportStep) => boolean;
}

/** Where a page leads: it stays while it is wrong; once all was checked, it leads to what is wrong elsewhere, or back. */
export function stepAfter({ steps, step, checked, isWrong }: StepFacts): BreachReportStep {
  if (isWrong(step)) return step;
  // What a follow-up is about decides which pages come, so those are walked along again.
  if (!checked || step === "news") return steps[steps.indexOf(step) + 1] ?? "check";
  return steps.find((one) => one !== "check" && isWrong(one)) ?? "check";
}
