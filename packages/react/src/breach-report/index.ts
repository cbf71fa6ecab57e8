"use client";

// It shares its code with the form: from a room of its own the form would be larger.
export { ErrorSummary } from "../look/error-summary.tsx";
export type { ErrorSummaryProps } from "../look/use-error-summary.tsx";
export type { FollowUp } from "./answers/answers-to-report.ts";
export {
  type FirstField,
  type FirstQuestion,
  type FirstStep,
  firstQuestions,
} from "./answers/questions.ts";
export { readSubmitAnswer } from "./answers-from-server/read-submit-answer.ts";
export type {
  SubmitAnswer,
  SubmitIssues,
  SubmitReceipt,
  SubmitRefusal,
} from "./answers-from-server/submit-answer.ts";
export type { SubmitProblem, SubmitProblemCode } from "./answers-from-server/submit-problem.ts";
export {
  type FileRefusal,
  readUploadAnswer,
  type UploadAnswer,
} from "./answers-from-server/upload-answer.ts";
export { BreachReport } from "./breach-report.ts";
export type { BreachReportController, ReportController } from "./breach-report-controller.ts";
export { BreachReportForm, type BreachReportFormProps } from "./breach-report-form.tsx";
export type { BreachReportFormTexts } from "./breach-report-form-texts.ts";
export type {
  BreachReceipt,
  BreachReportOptions,
  SubmitReport,
} from "./breach-report-options.ts";
export type { BreachReportTexts, WholeReportTexts } from "./breach-report-texts.ts";
export type { FirstReportTexts, FirstReportWords } from "./first/first-report-texts.ts";
export type {
  AskFileOptions,
  FillAnswers,
  FilledAnswers,
  LeakedFile,
  LeakedFileProblem,
  PiiReader,
  ReadFileOptions,
} from "./first/pii-reader.ts";
export type { ReportFrameProps } from "./parts/frame/report-frame.ts";
export type { ReportTexts, ReportWords } from "./report-words.ts";
export { useBreachReport } from "./use-breach-report.ts";
export { WholeReportForm } from "./whole/index.ts";
export type { WholeReportFormProps } from "./whole/whole-report-form.tsx";
