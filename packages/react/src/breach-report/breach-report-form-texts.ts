import type { FactField } from "@bijsluiter/core/breaches";
import type { AskedField } from "./answers/questions.ts";
import type { BreachReportStep } from "./state/steps.ts";

/** Codes of what can be wrong with an answer, beyond what the advice for the field says. */
type FormErrorCode =
  | "too-short"
  | "too-long"
  | "no-such-hour"
  | "which-hour"
  | "in-the-future"
  | "ends-before-it-begins"
  | "discovered-before-it-began"
  | "aware-before-discovered"
  | "known-and-not-known-yet"
  | "nothing-new"
  | "files-not-stored"
  | "file-too-large"
  | "file-type"
  | "upload-failed";

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

/** Words of the form with which a breach is reported; names of facts and answers come from core. */
export interface BreachReportFormTexts {
  /** Heading of each page, as a question. */
  readonly questions: Readonly<Record<Exclude<BreachReportStep, "receipt">, string>>;
  /** Help under a heading or a label. */
  readonly hints: Readonly<Partial<Record<FactField | BreachReportStep | "news.note", string>>>;
  /** Labels of the controls inside a field. */
  readonly parts: Readonly<Record<PartName, string>>;
  /** Ways to have taken place. */
  readonly occurrences: Readonly<
    Record<"moment" | "period" | "ongoing" | "cannot-be-determined", string>
  >;
  /** The moment was guessed. */
  readonly estimated: string;
  /** Ways to count. */
  readonly counts: Readonly<
    Record<"exact" | "approximate" | "range" | "cannot-be-determined", string>
  >;
  /** On the box that makes the reporter the one to ask. */
  readonly sameContact: string;
  /** One of several boards. */
  readonly board: (row: number) => string;
  readonly addBoard: string;
  /** What to do when the answer is missing or cannot be used; `report` where no field is known. */
  readonly fix: Readonly<
    Record<
      | AskedField
      | PartName
      | "day"
      | "time"
      | "news.note"
      | "news.groups"
      | "attachments"
      | "report",
      string
    >
  >;
  /** What to do about anything else. */
  readonly errors: Readonly<
    Record<FormErrorCode, (params: Readonly<Record<string, unknown>>) => string>
  >;
  /** What a follow-up tells. */
  readonly news: { readonly note: string; readonly groups: string; readonly open: string };
  readonly draft: {
    /** The draft was saved, at this time of day. */
    readonly saved: (time: string) => string;
    /** An earlier draft is back, saved at this moment. */
    readonly restored: (moment: string) => string;
    readonly clear: string;
  };
  readonly files: { readonly choose: string; readonly stored: string };
  readonly submit: string;
  readonly submitting: string;
  /** It is not known whether the report arrived. */
  readonly failed: string;
  readonly receipt: {
    readonly heading: string;
    readonly reference: string;
    readonly receivedAt: string;
    readonly clocks: string;
    readonly waiting: string;
    readonly print: string;
    readonly download: string;
    readonly followUp: string;
  };
}
