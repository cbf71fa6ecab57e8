import { useEffect } from "react";
import type { BreachReportController } from "../breach-report-controller.ts";

/** Has the title of the document follow the pages, errors first; gives the old one back afterwards. */
export function useDocumentTitle(
  {
    step,
    errors,
    problem,
    texts,
  }: Pick<BreachReportController, "step" | "errors" | "problem" | "texts">,
  title: string | undefined,
): void {
  const { forms, breachReport } = texts;
  const page = step === "receipt" ? breachReport.receipt.heading : breachReport.questions[step];
  const prefix = errors.length > 0 || problem ? `${forms.error}: ` : "";
  useEffect(() => {
    if (title === undefined) return;
    const before = document.title;
    document.title = `${prefix}${page} – ${title}`;
    return () => {
      document.title = before;
    };
  }, [prefix, page, title]);
}
