import type { FirstReportWords } from "../../breach-report/first/first-report-texts.ts";

// Words of the first page, which is there before the rest is loaded. Each by itself.

export const progress: FirstReportWords["progress"] = (question, of) =>
  `Question ${question} of ${of}`;

export const incident = "What happened?";

export const kindHint = "Choose what fits best.";

export const summaryHint =
  "For example: ‘I mailed the test results of year 7 to the wrong parent.’ Name no pupils.";

export const notKnownYet = "Not known yet";

export const summary = "Tell us in a few sentences";

export const kinds: FirstReportWords["kinds"] = {
  "sent-by-mistake": "A mail or message went to the wrong person",
  "device-lost-or-stolen": "A laptop, phone or USB stick is missing",
  "paper-lost-or-stolen": "Paper with data is missing",
  "wrong-person-shown": "Someone saw data of another person",
  "hacking-or-malware": "A fake mail, virus or hack",
  "deleted-or-destroyed": "Data was deleted",
  other: "Something else",
};
