import { writeDraft } from "../../../breach-report/state/draft/write-draft.ts";
import type { Answers } from "../../../forms/form-scope.tsx";
import type { ReportValues } from "../report-values.ts";

/** Where the form keeps its draft. */
export const draftKeyOf = ({ draftKey }: ReportValues): string =>
  draftKey ?? "bijsluiter:breach-report:new";

/**
 * Keeps the first page in the draft of the form, for who leaves before the form is there. Storage that fails costs the draft,
 * never the page.
 */
export function keepPage(values: ReportValues, answers: Answers): void {
  try {
    const content = { step: "incident", answers, checked: false, files: [] };
    sessionStorage.setItem(draftKeyOf(values), writeDraft(new Date().toISOString(), content));
  } catch {
    // Blocked or full.
  }
}

/** Leaves the draft to the form. */
export function dropPage(values: ReportValues): void {
  try {
    sessionStorage.removeItem(draftKeyOf(values));
  } catch {
    // Blocked.
  }
}
