import { and, isNull, lt } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { attachments } from "../tables.ts";

const KEPT_MS = 24 * 3_600_000;

/** Removes files that were added to a form a day ago or longer and never sent with a report. */
export async function sweepUnused(database: Database, now: string): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_MS);
  await database
    .delete(attachments)
    .where(and(isNull(attachments.usedBy), lt(attachments.createdAt, before)));
}
