import type { InsertOutlineTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { retentionFacts } from "../retention/retention-facts.ts";

/** English words that every reader of a privacy insert gets. */
export const insertOutline: InsertOutlineTexts = deepFreeze({
  language: "en",
  contents: "Contents",
  notStated: "Not stated",
  and: "and",
  units: {
    Y: ["year", "years"],
    M: ["month", "months"],
    W: ["week", "weeks"],
    D: ["day", "days"],
  },
  kept: ({ period, trigger, before, after }) =>
    `Kept until ${period && `${period} after `}${before ? `${before} of ` : ""}${trigger}${after ? `, then until ${after}` : ""}.`,
  actions: {
    erase: "Then erased.",
    anonymise: "Then made anonymous.",
    return: "Then returned.",
    transfer: "Then handed over.",
    restrict: "Then restricted.",
    review: "Then reviewed.",
  },
  snaps: {
    "school-year-end": "the end of the school year",
    "calendar-year-end": "the end of the year",
    "month-end": "the end of the month",
    "week-end": "the end of the week",
  },
  next: (day) => `the first ${day}`,
  triggers: retentionFacts,
  several: {
    latest: (facts) => `the last of ${facts}`,
    earliest: (facts) => `the first of ${facts}`,
  },
  locations: { storage: "Storage", processing: "Use", "support-access": "Remote support" },
});
