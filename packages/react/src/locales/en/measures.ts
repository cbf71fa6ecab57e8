import { measures as words } from "@bijsluiter/core/messages/en";
import type { MeasuresTexts } from "../../measures/measures-texts.ts";

/** Texts on measures, certificates and responsibility. */
export const measures: MeasuresTexts = {
  measures: words,
  headings: {
    report: "Measures",
    byTheme: "By theme",
    byOwner: "By owner",
    gaps: "What is open",
    certificates: "Certificates",
    responsibility: "Who does what",
  },
  columns: {
    theme: "Theme",
    owner: "Owner",
    required: "Required",
    measure: "Measure",
    status: "Status",
    why: "Why",
    level: "Level",
    dueOn: "No later than",
    certificate: "Certificate",
    holds: "Counts",
    lastDay: "Up to and including",
    findings: "Remarks",
  },
  summary: ({ met, required, day }) =>
    `Of the ${required} required measures, ${met} can be shown to hold on ${day}.`,
  noGaps: "Nothing is open.",
  noParts: "Nothing",
  openSetting: "A setting is open",
  noLastDay: "Not known",
  line: (from, to) => `${from} up to and including ${to}`,
  today: "Now:",
};
