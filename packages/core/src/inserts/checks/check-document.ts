import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";

/** The covenant asks for a review each year. */
const MOST_MONTHS = 12;

/** The document itself: version, date, review, supplier, contact, notice, and where its sections stand. */
export function checkDocument(insert: PrivacyInsert, asOf: Day): readonly Found[] {
  const { version, contact, processor, seat } = insert;
  return [
    ...when(version === undefined, { code: "version-missing", where: ["version"] }),
    ...checkReview(insert, asOf),
    ...when(processor.kvk === undefined, {
      code: "processor-number-missing",
      where: ["processor", "kvk"],
    }),
    ...when(processor.address === undefined && seat === undefined, {
      code: "processor-address-missing",
      where: ["seat"],
    }),
    ...when(contact === undefined, { code: "contact-missing", where: ["contact"] }),
    ...checkNotice(insert),
    ...Object.keys(insert.printedAt ?? {}).map(
      (section): Found => ({ code: "section-elsewhere", where: ["printedAt", section] }),
    ),
  ];
}

function checkReview(
  { lastModified, reviewEveryMonths }: PrivacyInsert,
  asOf: Day,
): readonly Found[] {
  const months = { years: 0, months: reviewEveryMonths ?? MOST_MONTHS, weeks: 0, days: 0 };
  return [
    ...when(lastModified === undefined, { code: "date-missing", where: ["lastModified"] }),
    ...when(lastModified !== undefined && lastModified > asOf, {
      code: "date-in-future",
      where: ["lastModified"],
    }),
    ...when(lastModified !== undefined && addPeriod(lastModified, months) < asOf, {
      code: "review-overdue",
      where: ["lastModified"],
    }),
    ...when(reviewEveryMonths === undefined, {
      code: "review-term-missing",
      where: ["reviewEveryMonths"],
    }),
    ...when(reviewEveryMonths !== undefined && reviewEveryMonths > MOST_MONTHS, {
      code: "review-term-long",
      where: ["reviewEveryMonths"],
    }),
  ];
}

function checkNotice({ changeNoticeDays, objectionDays }: PrivacyInsert): readonly Found[] {
  return [
    ...when(changeNoticeDays === undefined, {
      code: "notice-days-unknown",
      where: ["changeNoticeDays"],
    }),
    ...when(changeNoticeDays === 0, { code: "notice-days-zero", where: ["changeNoticeDays"] }),
    ...when(
      changeNoticeDays !== undefined &&
        objectionDays !== undefined &&
        objectionDays > changeNoticeDays,
      { code: "objection-after-change", where: ["objectionDays"] },
    ),
  ];
}
