import type { ReportMessages } from "@bijsluiter/core/breaches";
import type { FormTexts } from "../forms/form-texts.ts";
import type { BreachReportFormTexts } from "./breach-report-form-texts.ts";
import type { FirstReportTexts } from "./first/first-report-texts.ts";

/** Every word of the whole breach report in one language. A text that is missing does not compile. */
export interface WholeReportTexts {
  /** Words of core: names of groups, facts and answers. */
  readonly messages: ReportMessages;
  /** Texts that every form needs. */
  readonly forms: FormTexts;
  /** Words of the breach report itself. */
  readonly breachReport: BreachReportFormTexts;
}

/** Every word of both lengths of the breach report. */
export type BreachReportTexts = WholeReportTexts & FirstReportTexts;
