import type { Issue } from "@bijsluiter/core";
import type { BreachReport } from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";
import type { ReportOptions } from "../answers/answers-to-report.ts";
import type { IssuePlace, ServerIssue } from "../issues/place-of-issue.ts";
import type { KeptFile } from "./draft/write-draft.ts";
import type { BreachReportStep, StepRoute } from "./steps.ts";
import type { Attachments, FileLimits } from "./use-attachments.ts";

/** How to judge answers. */
export interface StepOptions extends ReportOptions {
  /** A moment after it cannot have happened yet. */
  readonly now: string;
}

/** What one length of the form asks, page by page, and what it makes of the answers. */
export interface ReportLength {
  /** The pages that these answers lead along; the receipt comes after them. */
  readonly stepsOf: (answers: Answers, route: StepRoute) => readonly BreachReportStep[];
  /** What the names of the controls on a page begin with. */
  readonly namesOn: (step: BreachReportStep) => readonly string[];
  /** What was filled in on a page, with what it means at this moment: "just now" is a time. */
  readonly settle: (fresh: Answers, before: Answers, now: string) => Answers;
  /** What would be sent; not checked. */
  readonly reportOf: (
    answers: Answers,
    options: ReportOptions,
  ) => Readonly<Record<string, unknown>>;
  /** Checks what is sent. */
  readonly parse: (report: unknown) => BreachReport;
  /** What is wrong on a page; on the page to check the answers, with the report as a whole. */
  readonly issuesOf: (
    step: BreachReportStep,
    answers: Answers,
    options: StepOptions,
  ) => readonly Issue[];
  /** Where what is wrong is shown. */
  readonly placeOf: (issue: ServerIssue) => IssuePlace;
  /** Every answer in words. */
  readonly textOf: (answers: Answers) => string;
  /** Whether a draft with these answers and files can be shown in full. */
  readonly shows: (answers: Answers, files: readonly KeptFile[]) => boolean;
  /** The files that go along; a hook. */
  readonly useFiles: (limits?: FileLimits) => Attachments;
}
