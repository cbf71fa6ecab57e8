import { useTextsOf } from "../provider/use-texts-of.ts";
import type { BreachReportController } from "./breach-report-controller.ts";
import type { BreachReportOptions } from "./breach-report-options.ts";
import { useReport } from "./use-report.ts";
import { wholeLength } from "./whole/whole-length.ts";

/** Hook with all logic of the whole breach report: pages, answers, errors, draft, files and sending. */
export function useBreachReport(options: BreachReportOptions): BreachReportController {
  const texts = useTextsOf("breachReport", options.texts);
  const { forms, messages, breachReport: words } = texts;
  const { language } = messages.breachReport;
  const length = wholeLength(texts);
  return { ...useReport({ options, length, texts: { language, forms, words } }), texts };
}
