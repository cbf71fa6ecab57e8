import type { Issue } from "@bijsluiter/core";
import type { BreachReport } from "@bijsluiter/core/breaches";
import { inArray } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { attachments } from "../tables.ts";

/** A report may name only files that were stored here, as they were stored. */
export async function missingAttachments(
  transaction: Database,
  report: BreachReport,
): Promise<readonly Issue[]> {
  const named = attachmentsOf(report);
  if (named.length === 0) return [];
  const stored = await transaction
    .select({ reference: attachments.reference, size: attachments.size })
    .from(attachments)
    .where(inArray(attachments.reference, referencesOf(report)));
  return named.flatMap(({ reference, bytes }, index) =>
    stored.some((file) => file.reference === reference && file.size === bytes)
      ? []
      : [{ code: "unknown-attachment", path: ["attachments", index, "reference"], params: {} }],
  );
}

/** Marks the files of a report as used by its breach, so that they are not swept. */
export async function claimAttachments(
  transaction: Database,
  report: BreachReport,
  usedBy: string,
): Promise<void> {
  const files = referencesOf(report);
  if (files.length === 0) return;
  await transaction
    .update(attachments)
    .set({ usedBy })
    .where(inArray(attachments.reference, files));
}

const attachmentsOf = (report: BreachReport) =>
  ("attachments" in report ? report.attachments : undefined) ?? [];

const referencesOf = (report: BreachReport) =>
  attachmentsOf(report).map(({ reference }) => reference);
