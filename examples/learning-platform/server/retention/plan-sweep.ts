import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import type { SweepSource } from "./sweep-source.ts";
import { retentionBatches, retentionSweeps } from "./tables.ts";
import { type DueOn, whereDueByDate } from "./where-due.ts";

/** A sweep to be. */
export interface SweepPlan extends DueOn {
  /** Now, RFC 3339. */
  readonly now: string;
  /** Records in a batch, which is one transaction. 1000 when left out. */
  readonly batchSize?: number;
}

/**
 * Writes down a sweep: the policy as it is and the ranges of keys that hold due records. Nothing is destroyed.
 *
 * @returns The id of the sweep.
 */
export async function planSweep(
  database: Database,
  source: SweepSource,
  { policy, asOf, now, batchSize = 1000 }: SweepPlan,
): Promise<string> {
  const sweepId = randomUUID();
  const id = sql.identifier(source.id);
  // Held records are planned too: each batch reads the holds as they are by then.
  const where = whereDueByDate(source, { policy, asOf });
  await database.transaction(async (transaction) => {
    await transaction
      .insert(retentionSweeps)
      .values({ id: sweepId, source: source.table, policy, asOf, plannedAt: new Date(now) });
    await transaction.execute(
      sql`insert into ${retentionBatches} (sweep_id, number, from_id, to_id, planned)
        select ${sweepId}::uuid, number, min(id), max(id), count(*)
        from (
          select ${id} as id, (row_number() over (order by ${id}) - 1) / ${batchSize}::integer as number
          from ${sql.identifier(source.table)} where ${where}
        ) as due group by number`,
    );
  });
  return sweepId;
}
