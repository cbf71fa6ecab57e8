import { type FactField, type FactGroup, factGroups, factsInOrder } from "./breach-facts.ts";
import type { FirstReport, FollowUpReport } from "./breach-report.ts";
import type { ReportMessages } from "./breach-report-texts.ts";
import { factText } from "./fact-text.ts";
import type { NotKnownYetField } from "./not-known-yet.ts";

/** One fact as text. */
export interface ReportRow {
  /** Name of the fact: `group.field`. */
  readonly field: FactField | "attachments";
  /** Name of the fact as text. */
  readonly label: string;
  /** Answer; several values when the fact is a list. Text of the reporter is not escaped. */
  readonly values: readonly string[];
  /** True when the reporter stated that it is not known yet. */
  readonly open: boolean;
}

/** A group of facts as text. */
export interface ReportSection {
  /** Group of the fact. */
  readonly group: FactGroup | "attachments";
  /** Its heading. */
  readonly heading: string;
  /** Facts of the group, in the order of the report form; never empty. */
  readonly rows: readonly ReportRow[];
}

/**
 * Report as structured text, for a notice, a receipt or a page to review answers. Groups and facts that are absent from
 * the report are omitted; open facts are marked as open. The report is not validated, so that a form can show
 * incomplete answers. Parse input from elsewhere with `breachReport` first.
 *
 * @param report - As `breachReport` accepts it.
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 */
export function describeReport(
  report: FirstReport | FollowUpReport,
  messages: ReportMessages,
): readonly ReportSection[] {
  const open: readonly string[] = report.kind === "incomplete" ? report.notKnownYet : [];
  const sections: ReportSection[] = factGroups.map((group) => ({
    group,
    heading: messages.breachReport.groups[group],
    rows: factsInOrder(group).flatMap((field) => row(field, report, open, messages)),
  }));
  if (report.attachments?.length) {
    const heading = messages.breachReport.groups.attachments;
    const values = report.attachments.map(({ name }) => name);
    const rows = [{ field: "attachments" as const, label: heading, values, open: false }];
    sections.push({ group: "attachments", heading, rows });
  }
  return sections.filter(({ rows }) => rows.length > 0);
}

function row(
  field: FactField,
  report: object,
  open: readonly string[],
  messages: ReportMessages,
): readonly ReportRow[] {
  const { fields, phrases } = messages.breachReport;
  const label = fields[field];
  if (open.includes(field satisfies FactField | NotKnownYetField))
    return [{ field, label, values: [phrases.notKnownYet], open: true }];
  const [group, name] = field.split(".") as [string, string];
  const facts = (report as Record<string, Record<string, unknown> | undefined>)[group];
  const value = facts?.[name];
  if (value === undefined) return [];
  return [{ field, label, values: factText(field, value, messages), open: false }];
}
