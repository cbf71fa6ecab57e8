import { randomUUID } from "node:crypto";
import { compilePolicy, type RetentionPolicy } from "@bijsluiter/core/retention";
import { inTransaction, type SqlPool } from "./sql-client.ts";
import { quoted, type SweepSource, sqlOptionsOf } from "./sweep-source.ts";

/** A sweep to be: on which day, by which policy. */
export interface SweepPlan {
  readonly policy: RetentionPolicy;
  readonly asOf: string;
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
  pool: SqlPool,
  source: SweepSource,
  { policy, asOf, now, batchSize = 1000 }: SweepPlan,
): Promise<string> {
  const sweepId = randomUUID();
  // Held records are planned too: each batch reads the holds as they are by then.
  const options = { ...sqlOptionsOf(source, asOf), holds: "none" } as const;
  const { text, values } = compilePolicy(policy).toSql(options);
  const place = values.length;
  await inTransaction(pool, async (client) => {
    await client.query(
      "insert into retention_sweep (id, source, policy, as_of, planned_at) values ($1, $2, $3, $4, $5)",
      [sweepId, source.table, JSON.stringify(policy), asOf, now],
    );
    await client.query(
      `insert into retention_batch (sweep_id, number, from_id, to_id, planned)
        select $${place + 1}, number, min(id), max(id), count(*)
        from (
          select ${quoted(source.id)} as id,
            (row_number() over (order by ${quoted(source.id)}) - 1) / $${place + 2}::integer as number
          from ${quoted(source.table)} where ${text}
        ) as due group by number`,
      [...values, sweepId, batchSize],
    );
  });
  return sweepId;
}
