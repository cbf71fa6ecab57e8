import type { AffectedBoard } from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";
import { boardKey } from "../answers/answer-parts.ts";
import type { DraftFacts } from "../answers/answers-to-facts.ts";
import { factsToAnswers } from "../answers/facts-to-answers.ts";
import type { BreachReceipt, BreachReportOptions } from "../breach-report-options.ts";
import type { IssuePlace, ServerIssue } from "../issues/place-of-issue.ts";
import type { BreachReportStep } from "./steps.ts";

/** Error and where it is shown; texts are added last, so that they follow the language. */
export interface PlacedIssue extends IssuePlace {
  readonly issue: ServerIssue;
}

/** State of a report that is being filled in. */
export interface FormState {
  readonly step: BreachReportStep;
  readonly answers: Answers;
  readonly issues: readonly PlacedIssue[];
  /** Whether the page to check the answers was reached, so that a changed page leads back to it. */
  readonly checked: boolean;
  /** Goes up when the answers were replaced from outside, so that the controls start again. */
  readonly revision: number;
  /** Increases when the reporter was moved to a page, so that the focus follows. */
  readonly moves: number;
  /** Answers that a file gave, as it gave them; not kept in the draft. */
  readonly found?: Answers;
  /** Once the report arrived. */
  readonly receipt?: BreachReceipt;
}

/** What a report is made of, whatever it is sent with. */
type Known = Pick<BreachReportOptions, "defaultFacts" | "followUp" | "boards">;

/** What is known beforehand; in a follow-up, with what is open already chosen. */
export function firstAnswers(options: Known): Answers {
  const { defaultFacts, followUp, boards } = options;
  const facts = { ...defaultFacts, ...followUp?.report } as DraftFacts;
  const reporter = defaultFacts?.contact?.reporter ?? followUp?.report.contact.reporter;
  const groups = openFields(options).map((field) => field.split(".")[0]);
  const news = followUp && { reporter, groups: [...new Set(groups)] };
  return factsToAnswers({ ...facts, ...(news && { news }) }, boards && { boards });
}

/** Facts that the earlier report left open. */
export function openFields(options: {
  readonly followUp?: BreachReportOptions["followUp"];
}): readonly string[] {
  const { followUp } = options;
  return followUp?.report.kind === "incomplete" ? followUp.report.notKnownYet : [];
}

/** Boards that can be ticked, then those that a default or an earlier report holds. */
export function knownBoards(options: Known): readonly AffectedBoard[] {
  const { boards = [], defaultFacts, followUp } = options;
  const named = [defaultFacts, followUp?.report].flatMap((facts) => facts?.boards?.affected ?? []);
  const keys = boards.map(boardKey);
  // A board without an address cannot be told: what cannot be sent is not offered.
  return [
    ...boards.filter(({ email }) => email),
    ...named.filter((board) => !keys.includes(boardKey(board))),
  ];
}
