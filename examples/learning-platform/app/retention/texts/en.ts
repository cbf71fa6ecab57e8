import { monthIn } from "./month-name.ts";
import type { RetentionTexts } from "./retention-texts.ts";

/** English. */
export const en: RetentionTexts = {
  title: "Retention",
  intro: "What may stay, what must go, and why. All pupils here are made up.",
  forecast: "What must go when?",
  forecastText: (overdue, later) =>
    `${overdue} records should have been gone already. ${later} follow after this time.`,
  chart: (total, busiest, count) =>
    `Bar chart: ${total} records in 24 months, most of them in ${busiest}: ${count}.`,
  table: "Show as a table",
  month: "Month",
  records: "Records",
  monthName: monthIn("en-GB"),
  monthLabel: monthIn("en-GB", "short"),
  overdue: "What is late?",
  overdueCount: (count) =>
    count === 1 ? "1 record is late." : `${count} records are late. The ten oldest:`,
  noneOverdue: "Nothing is late.",
  since: "Due on",
  daysLate: "Days late",
  record: "Record",
  category: "Kind",
  why: "Why is this still here?",
  chooseRecord: "Record",
  audience: "Explain to",
  audiences: {
    "school-administrator": "the school",
    "parent-or-pupil": "a parent or pupil",
    auditor: "an auditor",
  },
};
