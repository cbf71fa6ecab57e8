import { and, isNull, lt } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { attachments } from "../tables.ts";

const HOUR_MS = 3_600_000;
/** An hour less than the day that the privacy insert promises: {@link SWEEP_UNUSED_EVERY_MS} comes on top. */
const KEPT_MS = 23 * HOUR_MS;

/** How often unused files are removed. */
export const SWEEP_UNUSED_EVERY_MS = HOUR_MS / 2;

/** Removes files that were added to a form and not sent with a report; within a day they are gone. */
export async function sweepUnused(database: Database, now: string): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_MS);
  await database
    .delete(attachments)
    .where(and(isNull(attachments.usedBy), lt(attachments.createdAt, before)));
}
