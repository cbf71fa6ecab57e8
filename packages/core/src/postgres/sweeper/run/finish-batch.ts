import { runSql, sql } from "../../sql/sql.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import { logFailures } from "../batch/row-failure.ts";
import type { BatchOutcome } from "../batch/sweep-keys.ts";

/**
 * Marks a batch as done, in the transaction that carried it out, and names the rows that are still there.
 *
 * @param before - Keys of rows that failed before and may be solved now.
 */
export async function finishBatch(
  work: BatchWork,
  before: readonly string[],
  { destroyed, held, skipped, failures }: BatchOutcome,
): Promise<void> {
  const { client, sweepId, number, now } = work;
  await logFailures(work, before, failures);
  await runSql(
    client,
    sql`update bijsluiter.sweep_batch set done_at = ${now}::text::timestamptz, destroyed = ${destroyed}::int,
        held = ${held}::int, skipped = ${skipped}::int
      where sweep_id = ${sweepId}::text::uuid and number = ${number}::int`,
  );
}
