import type { FormTexts } from "../forms/form-texts.ts";
import type { SubmitProblemCode } from "./answers-from-server/submit-problem.ts";
import type { BreachReportStep } from "./state/steps.ts";

/** Codes of errors in an answer that need more than the advice for the field. */
export type FormErrorCode =
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

/** Text of an error, with its parameters. */
export type ErrorSentence = (params: Readonly<Record<string, unknown>>) => string;

/** Texts of both lengths of the form: pages, draft, progress of sending. */
export interface ReportWords {
  /** Heading of each page, as a question. */
  readonly questions: Readonly<Partial<Record<BreachReportStep, string>>>;
  /** Help under a heading or a label. */
  readonly hints: Readonly<Partial<Record<string, string>>>;
  /** Advice when the answer is missing or cannot be used; `report` where no field is known. */
  readonly fix: Readonly<Record<string, string>> & { readonly report: string };
  /** Advice on any other error. */
  readonly errors: Readonly<Partial<Record<FormErrorCode, ErrorSentence>>>;
  readonly draft: {
    /** The draft was saved, at this time of day. */
    readonly saved: (time: string) => string;
    /** Text for a restored draft, with the time at which it was saved. */
    readonly restored: (moment: string) => string;
    /** Storage is blocked or full. */
    readonly notKept: string;
    readonly clear: string;
    /** Question before a draft is deleted, and the two answers. */
    readonly ask: string;
    readonly keep: string;
    readonly clearNow: string;
  };
  /** The file that leaked, where the page can read one. */
  readonly file: {
    /** The question, and the help under it; default: those of the reader. */
    readonly label?: string;
    readonly hint?: string;
    /** Mark next to an answer from the file. */
    readonly mark: string;
  };
  readonly submit: string;
  readonly submitting: string;
  /** Advice for a missing receipt. */
  readonly problems: Readonly<
    Record<SubmitProblemCode, (params: { readonly retryAfterSeconds?: number }) => string>
  >;
  /** Around a sentence of the server. */
  readonly serverSays: (sentence: string) => string;
  /** Text on taking the answers along. */
  readonly keep: {
    /** Name of the answers. */
    readonly answers: string;
    readonly copy: string;
    readonly copied: string;
    /** The browser refuses to copy; the answers are selected. */
    readonly copyByHand: string;
    readonly download: string;
    /** Name of the file with the answers. */
    readonly fileName: string;
  };
  /** Text when the form cannot be shown. */
  readonly rescue: { readonly heading: string; readonly text: string; readonly again: string };
  /** No script runs. */
  readonly noScript: { readonly heading: string; readonly text: string };
  readonly receipt: {
    readonly heading: string;
    readonly reference: string;
    readonly receivedAt: string;
    readonly print: string;
    readonly followUp: string;
    /** Over what happens next. */
    readonly next: string;
    /** Next steps, a sentence or two each. */
    readonly steps: {
      readonly reads: string;
      /** Deadline for telling the board. */
      readonly tells: (day: string, time: string) => string;
      /** Text where the contract names no hours. */
      readonly tellsSoon: string;
      /** Text where it is not known whose data it is. */
      readonly finds: string;
      readonly decides: string;
    };
  };
}

/** Texts of the parts of both lengths. */
export interface ReportTexts {
  readonly language: string;
  readonly forms: FormTexts;
  readonly words: ReportWords;
}
