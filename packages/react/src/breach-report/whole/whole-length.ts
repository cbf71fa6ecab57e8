import { parseInput } from "@bijsluiter/core";
import { breachReport } from "@bijsluiter/core/breaches";
import { answersText } from "../answers/answers-text.ts";
import { answersToReport } from "../answers/answers-to-report.ts";
import type { WholeReportTexts } from "../breach-report-texts.ts";
import { issuesOfStep } from "../issues/issues-of-step.ts";
import { placeOfIssue } from "../issues/place-of-issue.ts";
import type { ReportLength } from "../state/report-length.ts";
import { stepsOf } from "../state/steps.ts";
import { useAttachments } from "../state/use-attachments.ts";

/** Every fact of the schema, a page for each group. */
export const wholeLength = (texts: WholeReportTexts): ReportLength => ({
  stepsOf,
  namesOn: (step) => [step],
  settle: (fresh) => fresh,
  reportOf: answersToReport,
  parse: (report) => parseInput(breachReport, report),
  issuesOf: issuesOfStep,
  placeOf: placeOfIssue,
  textOf: (answers) => answersText(answers, texts),
  shows: () => true,
  useFiles: useAttachments,
});
