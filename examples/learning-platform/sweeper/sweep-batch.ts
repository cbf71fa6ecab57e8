import {
  compilePolicy,
  type Decision,
  type Hold,
  type RetentionAction,
  type RetentionPolicy,
} from "@bijsluiter/core/retention";
import { lockRecords } from "./lock-records.ts";
import { inTransaction, type SqlClient, type SqlPool } from "./sql-client.ts";
import { quoted, type SweepSource } from "./sweep-source.ts";

/** One batch of a sweep. */
export interface BatchJob {
  readonly sweepId: string;
  readonly number: number;
}

/** What became of a batch. */
export interface BatchResult {
  readonly destroyed: number;
  readonly held: number;
  readonly skipped: number;
}

/**
 * Destroys what is due in one batch, in one transaction: lock the rows, read the holds again, decide again, carry out,
 * log, mark the batch. Killed anywhere, nothing of it has happened; run again after it was done, nothing happens.
 */
export async function sweepBatch(
  pool: SqlPool,
  source: SweepSource,
  { sweepId, number, now }: BatchJob & { readonly now: string },
): Promise<BatchResult> {
  return inTransaction(pool, async (client) => {
    const batch = await claimBatch(client, sweepId, number);
    if (batch.result) return batch.result;
    const records = await lockRecords(client, source, batch);
    const decisions = [...compilePolicy(batch.policy).decideMany(records, { asOf: batch.asOf })];
    let destroyed = 0;
    for (const [action, group] of byAction(decisions)) {
      const done = new Set(await carryOut(client, source, { action, ids: group.map(idOf) }));
      const carriedOut = group.filter((decision) => done.has(idOf(decision)));
      await log(client, { sweepId, now, source: source.table, decisions: carriedOut });
      destroyed += carriedOut.length;
    }
    const held = records.filter(({ holds }) => holds?.some(covers(batch.asOf))).length;
    const result = { destroyed, held, skipped: Math.max(0, batch.planned - destroyed - held) };
    await client.query(
      `update retention_batch set done_at = $3, failed_at = null, destroyed = $4, held = $5, skipped = $6
        where sweep_id = $1 and number = $2`,
      [sweepId, number, now, result.destroyed, result.held, result.skipped],
    );
    return result;
  });
}

interface Batch {
  readonly policy: RetentionPolicy;
  readonly asOf: string;
  readonly fromId: string;
  readonly toId: string;
  readonly planned: number;
  readonly result: BatchResult | undefined;
}

/** The lock lets one worker at a time into a batch; the next one finds it done. */
async function claimBatch(client: SqlClient, sweepId: string, number: number): Promise<Batch> {
  const { rows } = await client.query(
    `select batch.*, sweep.policy, sweep.as_of::text from retention_batch as batch
      join retention_sweep as sweep on sweep.id = batch.sweep_id
      where sweep_id = $1 and number = $2 for update of batch`,
    [sweepId, number],
  );
  const [row] = rows;
  if (!row) throw new Error("No such batch.");
  const { destroyed, held, skipped } = row;
  return {
    policy: row["policy"] as RetentionPolicy,
    asOf: String(row["as_of"]),
    fromId: String(row["from_id"]),
    toId: String(row["to_id"]),
    planned: Number(row["planned"]),
    result:
      row["done_at"] === null
        ? undefined
        : { destroyed: Number(destroyed), held: Number(held), skipped: Number(skipped) },
  };
}

const covers =
  (asOf: string) =>
  ({ from, until }: Hold) =>
    from <= asOf && (until === null || until >= asOf);

function byAction(decisions: readonly Decision[]): ReadonlyMap<RetentionAction, Decision[]> {
  const groups = new Map<RetentionAction, Decision[]>();
  for (const decision of decisions) {
    const action = decision.action as RetentionAction;
    groups.set(action, [...(groups.get(action) ?? []), decision]);
  }
  return groups;
}

const idOf = ({ record }: Decision) => String(record.id);

async function carryOut(
  client: SqlClient,
  source: SweepSource,
  { action, ids }: { readonly action: RetentionAction; readonly ids: readonly string[] },
): Promise<readonly string[]> {
  if (source.apply) return source.apply(client, action, ids);
  if (action !== "erase") return [];
  const { rows } = await client.query(
    `delete from ${quoted(source.table)} where ${quoted(source.id)} = any($1)
      returning ${quoted(source.id)}::text as id`,
    [ids],
  );
  return rows.map(({ id }) => String(id));
}

async function log(
  client: SqlClient,
  {
    sweepId,
    now,
    source,
    decisions,
  }: {
    readonly sweepId: string;
    readonly now: string;
    readonly source: string;
    readonly decisions: readonly Decision[];
  },
): Promise<void> {
  const lines = decisions.map(({ record, action, because }) => {
    const decided = because.find(({ ruleId, trace }) => ruleId && trace?.[0]?.op === "trigger");
    const [start] = decided?.trace ?? [];
    return {
      record_id: record.id,
      category: record.category ?? null,
      action,
      rule_id: decided?.ruleId,
      trigger_day: start?.op === "trigger" ? start.date : null,
    };
  });
  await client.query(
    `insert into retention_destroyed (source, sweep_id, at, record_id, category, action, rule_id, trigger_day)
      select $1, $2, $3, line.* from json_to_recordset($4)
        as line (record_id bigint, category text, action text, rule_id text, trigger_day date)`,
    [source, sweepId, now, JSON.stringify(lines)],
  );
}
