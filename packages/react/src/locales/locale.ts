import type { BreachClockTexts, ReportMessages } from "@bijsluiter/core/breaches";
import type { BreachReportFormTexts } from "../breach-report/breach-report-form-texts.ts";
import type { FormTexts } from "../forms/form-texts.ts";

/** Every word of the widgets in one language. A text that is missing does not compile. */
export interface Locale {
  /** Words of core: names of groups, facts, answers and clocks. */
  readonly messages: ReportMessages & { readonly breachClocks: BreachClockTexts };
  /** Words that every form needs. */
  readonly forms: FormTexts;
  /** Words of the breach report. */
  readonly breachReport: BreachReportFormTexts;
}
