import type { BreachReportTexts } from "../../breach-report/breach-report-texts.ts";
import { texts } from "../texts/breach-report-nl.ts";
import { EmbeddedReport } from "./embedded-report.tsx";

/** What comes after the first page of a breach report is on screen: the form, and its words. */
export interface RestOfReport {
  readonly EmbeddedReport: typeof EmbeddedReport;
  readonly texts: BreachReportTexts;
}

/** The form in Dutch. */
export const inDutch: RestOfReport = { EmbeddedReport, texts: texts.widget };
