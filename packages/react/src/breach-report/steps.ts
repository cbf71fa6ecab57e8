import type { FactGroup } from "@bijsluiter/core/breaches";
import type { Answers } from "../forms/form-scope.tsx";
import { chosenGroups } from "./answers-to-report.ts";
import { askedGroups } from "./questions.ts";

/** A page of the form; `news` only in a follow-up, `attachments` only where files can be stored. */
export type BreachReportStep = "news" | FactGroup | "attachments" | "check" | "receipt";

/** The pages that these answers lead along; the receipt comes after them. */
export function stepsOf(
  answers: Answers,
  { isFollowUp, takesFiles }: { readonly isFollowUp: boolean; readonly takesFiles: boolean },
): readonly BreachReportStep[] {
  return [
    ...(isFollowUp ? (["news", ...chosenGroups(answers)] as const) : askedGroups),
    ...(takesFiles ? (["attachments"] as const) : []),
    "check",
  ];
}
