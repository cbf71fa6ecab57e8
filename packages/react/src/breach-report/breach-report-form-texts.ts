import type { FactField } from "@bijsluiter/core/breaches";
import type { AskedField } from "./answers/questions.ts";
import type { ErrorSentence, FormErrorCode, ReportWords } from "./report-words.ts";
import type { WholeStep } from "./state/steps.ts";

/** Controls inside a field. */
type PartName =
  | "name"
  | "role"
  | "email"
  | "phone"
  | "value"
  | "minimum"
  | "maximum"
  | "at"
  | "from"
  | "to";

/** Fields with options that are worded differently in the question and in the report. */
type ChosenField =
  | "incident.securityAspect"
  | "cause.origin"
  | "consequences.impacts"
  | "effect.unintelligible";

/** Words of the whole form with which a breach is reported. */
export interface BreachReportFormTexts extends ReportWords {
  readonly questions: Readonly<Record<Exclude<WholeStep, "receipt">, string>>;
  readonly hints: Readonly<Partial<Record<FactField | WholeStep | "news.note", string>>>;
  /** Question for each fact; its label in the report comes from core. */
  readonly asks: Readonly<Record<AskedField, string>>;
  /** Answers whose text in the form is plainer than in the report; other texts come from core. */
  readonly choices: Readonly<Partial<Record<ChosenField, Readonly<Record<string, string>>>>>;
  /** Labels of the controls inside a field. */
  readonly parts: Readonly<Record<PartName, string>>;
  /** Texts for the ways in which the breach took place. */
  readonly occurrences: Readonly<
    Record<"moment" | "period" | "ongoing" | "cannot-be-determined", string>
  >;
  /** Mark for an estimated time. */
  readonly estimated: string;
  /** Ways to count. */
  readonly counts: Readonly<
    Record<"exact" | "approximate" | "range" | "cannot-be-determined", string>
  >;
  /** Label of the box that makes the reporter the contact. */
  readonly sameContact: string;
  /** One of several boards. */
  readonly board: (row: number) => string;
  readonly addBoard: string;
  readonly fix: Readonly<
    Record<
      | AskedField
      | PartName
      | "day"
      | "hour"
      | "news.note"
      | "news.groups"
      | "attachments"
      | "report",
      string
    >
  >;
  readonly errors: Readonly<Record<FormErrorCode, ErrorSentence>>;
  /** Description of what a follow-up adds. */
  readonly news: { readonly note: string; readonly groups: string; readonly open: string };
  readonly files: { readonly choose: string; readonly stored: string };
  readonly receipt: ReportWords["receipt"] & {
    /** Text while a message to the board waits to be mailed. */
    readonly mailWaiting: string;
    readonly download: string;
  };
}
