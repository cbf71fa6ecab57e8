import { type FirstQuestion, firstQuestions } from "../../../breach-report/answers/questions.ts";
import type { Answers } from "../../../forms/form-scope.tsx";
import type { ReportValues } from "../report-values.ts";
import { draftKeyOf } from "./page-draft.ts";

/** What the first page shows, where it can stand there before the form. */
export interface FirstPageFacts {
  /** How many questions there are. */
  readonly of: number;
  /** Answers that the page gives beforehand. */
  readonly answers: Answers;
}

/** What the first page asks, wherever it is shown before the form. */
const asked = "incident.kind incident.summary";

/**
 * The first page of the six questions; `undefined` where the form does not begin with it: another length, other questions, or a
 * draft that waits.
 */
export function firstPageOf(values: ReportValues, hasDraft: boolean): FirstPageFacts | undefined {
  const { length = "first", followUp, questions = firstQuestions, defaultFacts } = values;
  const [first] = questions;
  const isUsual = first?.id === "incident" && first.asks.join(" ") === asked;
  if (length !== "first" || followUp || hasDraft || !isUsual) return undefined;
  const { kind, summary } = defaultFacts?.incident ?? {};
  const isAsked = ({ unlessGiven, asks }: FirstQuestion) =>
    !unlessGiven || !asks.every((field) => isGiven(defaultFacts, field));
  return {
    of: questions.filter(isAsked).length,
    answers: {
      ...(kind && { "incident.kind": [kind] }),
      ...(summary && { "incident.summary": [summary] }),
    },
  };
}

/** Whether the facts hold an answer; whoever reports is of the school, unless they say otherwise. */
function isGiven(facts: ReportValues["defaultFacts"], field: string): boolean {
  if (field === "timeline.discovery") return true;
  const [group, name = ""] = field.split(".");
  const value = (facts?.[group as "contact"] as Readonly<Record<string, unknown>>)?.[name];
  return value !== undefined && JSON.stringify(value) !== "{}";
}

/** Whether a draft waits in this tab, so that the first page is not where it goes on. */
export function draftWaits(values: ReportValues): boolean {
  try {
    return sessionStorage.getItem(draftKeyOf(values)) !== null;
  } catch {
    return false;
  }
}
