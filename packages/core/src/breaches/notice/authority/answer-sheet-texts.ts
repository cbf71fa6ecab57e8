import type { BreachRisk } from "../../assessment/breach-assessment.ts";
import type { ReportMessages } from "../../breach-report-texts.ts";
import type { AnswerQuestion } from "../../data/edpb/answer-questions.ts";
import type { AuthorityNotice } from "./authority-notice.ts";

/** Words for what a board tells the authority. */
export interface AnswerSheetTexts {
  /** Title; the reference follows it. */
  readonly title: string;
  /** That the questions were not compared with the form as it is now, and that the template is a concept. */
  readonly concept: string;
  readonly phases: Readonly<Record<AuthorityNotice["phase"], string>>;
  readonly questions: Readonly<Record<AnswerQuestion, string>>;
  readonly answers: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly risks: Readonly<Record<BreachRisk, string>>;
  readonly functions: Readonly<Record<AuthorityNotice["reporter"]["function"], string>>;
  /** Stands where a question has no answer yet. */
  readonly notAnswered: string;
  /** The field for what the authority gives back. */
  readonly authorityReference: string;
  /** People were told on. */
  readonly informedOn: string;
}

/** Texts for `toAnswerSheet` and `composeAuthorityNotice`, e.g. `@bijsluiter/core/messages/nl`. */
export interface AuthorityNoticeMessages extends ReportMessages {
  readonly answerSheet: AnswerSheetTexts;
}
