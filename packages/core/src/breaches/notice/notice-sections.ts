import type { DocumentFact, DocumentSection } from "../../documents/outline/document-outline.ts";
import type { FirstReport } from "../breach-report.ts";
import type { ReportMessages } from "../breach-report-texts.ts";
import { describeReport, type ReportRow } from "../describe-report.ts";
import { contactParts } from "./contact-parts.ts";
import type { NoticeContact } from "./people/notice-contact.ts";

/** Sections with the known facts, without the list of boards: boards must not learn of each other. */
export function noticeSections(
  report: FirstReport,
  messages: ReportMessages,
  questions?: NoticeContact,
): readonly DocumentSection[] {
  // An instruction that was announced takes the place of every contact.
  const left = questions?.kind === "instruction" ? ["boards", "contact"] : ["boards"];
  return describeReport(report, messages)
    .filter(({ group }) => !left.includes(group))
    .map(({ heading, rows }) => ({
      heading,
      facts: rows.filter(({ open }) => !open).map((row) => factOf(row, report)),
    }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ heading, facts }) => ({ heading, blocks: [{ kind: "facts", facts }] }));
}

function factOf({ field, label, values }: ReportRow, { contact }: FirstReport): DocumentFact {
  switch (field) {
    case "contact.reporter":
      return { label, values: [{ parts: contactParts(contact.reporter) }] };
    case "contact.contactPoint":
      return { label, values: [{ parts: contactParts(contact.contactPoint) }] };
    default:
      return { label, values: [values.join("; ")] };
  }
}
