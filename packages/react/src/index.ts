export type { FollowUp } from "./breach-report/answers-to-report.ts";
export { BreachReport } from "./breach-report/breach-report.ts";
export type { BreachReportController } from "./breach-report/breach-report-controller.ts";
export {
  BreachReportForm,
  type BreachReportFormProps,
} from "./breach-report/breach-report-form.tsx";
export type { BreachReportFormTexts } from "./breach-report/breach-report-form-texts.ts";
export type {
  BreachReceipt,
  BreachReportOptions,
  SubmitAnswer,
  SubmitReport,
} from "./breach-report/breach-report-options.ts";
export { useBreachReport } from "./breach-report/use-breach-report.ts";
export type { Locale } from "./locales/locale.ts";
export type { Adapters, DraftStore, UploadFile } from "./provider/adapters.ts";
export {
  BijsluiterProvider,
  type BijsluiterProviderProps,
  useBijsluiter,
} from "./provider/bijsluiter-provider.tsx";
