import { useEffect } from "react";
import type { ReportController } from "../../breach-report-controller.ts";

/** Has the title of the document follow the pages, errors first; gives the old one back afterwards. */
export function useDocumentTitle(
  {
    step,
    errors,
    problem,
    forms,
    words,
  }: Pick<ReportController, "step" | "errors" | "problem" | "forms" | "words">,
  title: string | undefined,
): void {
  const page = step === "receipt" ? words.receipt.heading : words.questions[step];
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
