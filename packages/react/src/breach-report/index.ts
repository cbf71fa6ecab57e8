"use client";

export type { FollowUp } from "./answers/answers-to-report.ts";
export { BreachReport } from "./breach-report.ts";
export type { BreachReportController } from "./breach-report-controller.ts";
export { BreachReportForm, type BreachReportFormProps } from "./breach-report-form.tsx";
export type { BreachReportFormTexts } from "./breach-report-form-texts.ts";
export type {
  BreachReceipt,
  BreachReportOptions,
  SubmitAnswer,
  SubmitReport,
} from "./breach-report-options.ts";
export type { BreachReportTexts } from "./breach-report-texts.ts";
export { useBreachReport } from "./use-breach-report.ts";
