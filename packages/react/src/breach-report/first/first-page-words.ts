import type { FirstReportWords } from "./first-report-texts.ts";

/** What the first page of the six questions says: of {@link FirstReportWords} the part that is loaded first. */
export interface FirstPageWords
  extends Pick<FirstReportWords, "progress" | "notKnownYet" | "kinds"> {
  readonly questions: Pick<FirstReportWords["questions"], "incident">;
  readonly hints: FirstReportWords["hints"];
  readonly labels: Pick<FirstReportWords["labels"], "summary">;
}
