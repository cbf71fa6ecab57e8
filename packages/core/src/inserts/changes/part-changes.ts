import { sameJson } from "../../shared/changes/same-json.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import type { ChangeFound, InsertChangeCode } from "./insert-change.ts";

/** Fields that are one thing, not a list, with the code of a change in them. */
const parts: readonly (readonly [field: keyof PrivacyInsert, code: InsertChangeCode])[] = [
  ["processor", "processor-changed"],
  ["seat", "processor-changed"],
  ["automation", "automation-changed"],
  ["research", "research-changed"],
  ["subprocessorList", "subprocessor-list-changed"],
  ["contact", "contact-changed"],
  ["dataProtectionOfficer", "officer-changed"],
  ["security", "security-changed"],
  ["version", "document-changed"],
  ["lastModified", "document-changed"],
  ["modelVersion", "document-changed"],
  ["template", "document-changed"],
  ["covenant", "document-changed"],
  ["reviewEveryMonths", "document-changed"],
  ["changeNoticeDays", "notice-changed"],
  ["objectionDays", "notice-changed"],
  ["url", "document-changed"],
  ["annexes", "document-changed"],
  ["printedAt", "document-changed"],
];

/** What changed in the fields of an insert that are no list of rows. */
export function partChanges(before: PrivacyInsert, after: PrivacyInsert): readonly ChangeFound[] {
  return parts
    .filter(([field]) => !sameJson(before[field], after[field]))
    .map(([field, code]) => ({ code, where: [field] }));
}
