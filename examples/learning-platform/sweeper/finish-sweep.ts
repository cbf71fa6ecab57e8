import {
  type DestroyedRecord,
  type DestructionStatement,
  destructionStatement,
  type RetentionAction,
  type RetentionPolicy,
  type StatementParties,
} from "@bijsluiter/core/retention";
import { inTransaction, type SqlClient, type SqlPool } from "./sql-client.ts";
import { sweepProgress } from "./sweep-progress.ts";

/** Who stands for the statement, and the secret by which its list of ids can be proved. */
export interface FinishOptions {
  readonly parties: StatementParties;
  readonly hashKey: string;
  /** Now, RFC 3339. */
  readonly now: string;
  /** Close although batches failed, and count their records as failed. They may be swept again later. */
  readonly acceptFailures?: boolean;
}

/**
 * Closes a sweep with its statement of destruction, once; a sweep that was closed gives the statement it has.
 *
 * @returns `undefined` while batches are still open.
 */
export async function finishSweep(
  pool: SqlPool,
  sweepId: string,
  { parties, hashKey, now, acceptFailures = false }: FinishOptions,
): Promise<DestructionStatement | undefined> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query("select * from retention_sweep where id = $1 for update", [
      sweepId,
    ]);
    const [sweep] = rows;
    if (!sweep) throw new Error("No such sweep.");
    if (sweep["statement"]) return sweep["statement"] as DestructionStatement;
    const progress = await sweepProgress(client, sweepId);
    const closed = acceptFailures ? progress.done + progress.failed : progress.done;
    if (closed < progress.batches) return undefined;
    const statement = destructionStatement({
      ...parties,
      policy: sweep["policy"] as RetentionPolicy,
      startedAt: (sweep["planned_at"] as Date).toISOString(),
      endedAt: now,
      destroyed: await readLog(client, sweepId),
      exceptions: {
        held: progress.held,
        skipped: progress.skipped,
        failed: await failedRecords(client, sweepId),
      },
      hashKey,
    });
    await client.query("update retention_sweep set ended_at = $2, statement = $3 where id = $1", [
      sweepId,
      now,
      JSON.stringify(statement),
    ]);
    return statement;
  });
}

/** The log of a sweep, as `destructionStatement` and `reapplyAfterRestore` read it. */
export async function readLog(
  client: SqlClient,
  sweepId: string,
): Promise<readonly DestroyedRecord[]> {
  const { rows } = await client.query(
    `select record_id, category, action, rule_id, trigger_day::text, at
      from retention_destroyed where sweep_id = $1 order by record_id`,
    [sweepId],
  );
  return rows.map((row) => ({
    id: String(row["record_id"]),
    ...(row["category"] !== null && { category: String(row["category"]) }),
    action: row["action"] as RetentionAction,
    ruleId: String(row["rule_id"]),
    triggerDay: String(row["trigger_day"]),
    at: (row["at"] as Date).toISOString(),
  }));
}

async function failedRecords(client: SqlClient, sweepId: string): Promise<number> {
  const { rows } = await client.query(
    "select coalesce(sum(planned), 0) as number from retention_batch where sweep_id = $1 and failed_at is not null",
    [sweepId],
  );
  return Number(rows[0]?.["number"]);
}
