import type { BreachRisk } from "../../assessment/breach-assessment.ts";
import type { ReportMessages } from "../../breach-report-texts.ts";
import type { AnswerQuestion } from "../../data/edpb/answer-questions.ts";
import type { AuthorityNotice } from "./authority-notice.ts";

/** Texts for the notice of a board to the authority. */
export interface AnswerSheetTexts {
  /** Title; the reference follows it. */
  readonly title: string;
  /** Statement that the questions were not compared with the current form, and that the template is a draft. */
  readonly concept: string;
  readonly phases: Readonly<Record<AuthorityNotice["phase"], string>>;
  readonly questions: Readonly<Record<AnswerQuestion, string>>;
  readonly answers: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly risks: Readonly<Record<BreachRisk, string>>;
  readonly functions: Readonly<Record<AuthorityNotice["reporter"]["function"], string>>;
  /** Text for a question without an answer yet. */
  readonly notAnswered: string;
  /** Label of the field for the reference of the authority. */
  readonly authorityReference: string;
  /** Label of the day on which people were informed. */
  readonly informedOn: string;
}

/** Texts for `toAnswerSheet` and `composeAuthorityNotice`, e.g. `@bijsluiter/core/messages/nl`. */
export interface AuthorityNoticeMessages extends ReportMessages {
  readonly answerSheet: AnswerSheetTexts;
}
