import type { FactField } from "@bijsluiter/core/breaches";
import type { AskedField } from "./answers/questions.ts";
import type { SubmitProblemCode } from "./answers-from-server/submit-problem.ts";
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
  | "file-empty"
  | "file-too-large"
  | "file-type"
  | "file-refused"
  | "file-lost"
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
    /** Storage is blocked or full. */
    readonly notKept: string;
    readonly clear: string;
    /** Asked before it is thrown away, and the two answers. */
    readonly ask: string;
    readonly keep: string;
    readonly clearNow: string;
  };
  readonly files: { readonly choose: string; readonly stored: string };
  readonly submit: string;
  readonly submitting: string;
  /** What to do when there is no receipt. */
  readonly problems: Readonly<
    Record<SubmitProblemCode, (params: { readonly retryAfterSeconds?: number }) => string>
  >;
  /** Around a sentence of the server. */
  readonly serverSays: (sentence: string) => string;
  /** To take the answers along. */
  readonly keep: {
    /** Name of the answers. */
    readonly answers: string;
    readonly copy: string;
    readonly copied: string;
    /** The browser refuses to copy; the answers are selected. */
    readonly copyByHand: string;
    readonly download: string;
    /** Of the file with the answers. */
    readonly fileName: string;
  };
  /** The form cannot be shown. */
  readonly rescue: { readonly heading: string; readonly text: string; readonly again: string };
  /** No script runs. */
  readonly noScript: { readonly heading: string; readonly text: string };
  readonly receipt: {
    readonly heading: string;
    readonly reference: string;
    readonly receivedAt: string;
    /** A message to the board waits to be mailed. */
    readonly mailWaiting: string;
    readonly clocks: string;
    readonly waiting: string;
    readonly print: string;
    readonly download: string;
    readonly followUp: string;
  };
}
