import type { InsertOutlineTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words that every reader of a privacy insert gets. */
export const insertOutline: InsertOutlineTexts = deepFreeze({
  language: "en",
  contents: "Contents",
  page: { before: "Page", between: "of" },
  and: "and",
  units: {
    Y: ["year", "years"],
    M: ["month", "months"],
    W: ["week", "weeks"],
    D: ["day", "days"],
  },
  snaps: {
    "school-year-end": "the end of the school year",
    "calendar-year-end": "the end of the year",
    "month-end": "the end of the month",
    "week-end": "the end of the week",
  },
  next: (day) => `the first ${day}`,
  locations: { storage: "Storage", processing: "Use", "support-access": "Remote support" },
});
