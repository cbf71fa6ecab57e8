import { count, eq, sum } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import { retentionBatches } from "./tables.ts";

/** How far a sweep is. */
export interface SweepProgress {
  readonly batches: number;
  readonly done: number;
  readonly failed: number;
  readonly planned: number;
  readonly destroyed: number;
  readonly held: number;
  readonly skipped: number;
}

/** How far a sweep is, for a screen or a line in a log. */
export async function sweepProgress(database: Database, sweepId: string): Promise<SweepProgress> {
  const [row] = await database
    .select({
      batches: count(),
      done: count(retentionBatches.doneAt),
      failed: count(retentionBatches.failedAt),
      planned: sum(retentionBatches.planned),
      destroyed: sum(retentionBatches.destroyed),
      held: sum(retentionBatches.held),
      skipped: sum(retentionBatches.skipped),
    })
    .from(retentionBatches)
    .where(eq(retentionBatches.sweepId, sweepId));
  const number = (name: keyof SweepProgress) => Number(row?.[name] ?? 0);
  return {
    batches: number("batches"),
    done: number("done"),
    failed: number("failed"),
    planned: number("planned"),
    destroyed: number("destroyed"),
    held: number("held"),
    skipped: number("skipped"),
  };
}
