import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/day.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";

/** The document itself: version, date, review, contact, and where its sections stand. */
export function checkDocument(insert: PrivacyInsert, asOf: Day): readonly Found[] {
  const { version, lastModified, reviewEveryMonths, contact, changeNoticeDays } = insert;
  const months = { years: 0, months: reviewEveryMonths, weeks: 0, days: 0 };
  return [
    ...when(version === undefined, { code: "version-missing", where: ["version"] }),
    ...when(lastModified === undefined, { code: "date-missing", where: ["lastModified"] }),
    ...when(lastModified !== undefined && lastModified > asOf, {
      code: "date-in-future",
      where: ["lastModified"],
    }),
    ...when(lastModified !== undefined && addPeriod(lastModified, months) < asOf, {
      code: "review-overdue",
      where: ["lastModified"],
    }),
    ...when(contact === undefined, { code: "contact-missing", where: ["contact"] }),
    ...when(changeNoticeDays === undefined, {
      code: "notice-days-unknown",
      where: ["changeNoticeDays"],
    }),
    ...Object.keys(insert.printedAt ?? {}).map(
      (section): Found => ({ code: "section-elsewhere", where: ["printedAt", section] }),
    ),
  ];
}
