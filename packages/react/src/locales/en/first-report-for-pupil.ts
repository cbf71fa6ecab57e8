import type { FirstReportTexts } from "../../breach-report/first/first-report-texts.ts";
import { firstReport, firstWords } from "./first-report.ts";

/** English, for a pupil who reports a breach. */
export const firstReportForPupil: FirstReportTexts = /* @__PURE__ */ forPupil();

// A call, so that a page without pupils leaves all of it out.
function forPupil(): FirstReportTexts {
  const { hints, people, discovery } = firstWords;
  return {
    ...firstReport,
    firstReport: {
      ...firstWords,
      hints: {
        ...hints,
        "incident.summary": "For example: ‘I saw the marks of someone else.’ Name no pupils.",
        measures: "For example: told your tutor. Nothing done yet? That is no problem.",
      },
      file: {
        ...firstWords.file,
        label: "Do you still have the file?",
        hint: "Choose it here or drag it here. Your own computer reads what is in it. The file is not sent and not kept.",
      },
      people: { ...people, "other-staff": "Others who work at school" },
      discovery: {
        ...discovery,
        "controller-detected": "Someone who works at school",
        "data-subject": "You, a parent or someone else whose data it is",
      },
    },
  };
}
