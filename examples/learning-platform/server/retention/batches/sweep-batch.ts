import {
  compilePolicy,
  type Decision,
  type Hold,
  type RetentionAction,
} from "@bijsluiter/core/retention";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { rowsOf } from "../../database/rows-of.ts";
import type { SweepSource } from "../sweep-source.ts";
import { retentionBatches, retentionSweeps } from "../tables.ts";
import { logDestroyed } from "./destroyed-log.ts";
import { type LockRange, lockRecords } from "./lock-records.ts";

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
export function sweepBatch(
  database: Database,
  source: SweepSource,
  { sweepId, number, now }: BatchJob & { readonly now: string },
): Promise<BatchResult> {
  return database.transaction(async (transaction) => {
    const batch = await claimBatch(transaction, { sweepId, number });
    if (batch.result) return batch.result;
    const records = await lockRecords(transaction, source, batch);
    const decisions = [...compilePolicy(batch.policy).decideMany(records, { asOf: batch.asOf })];
    let destroyed = 0;
    for (const [action, group] of byAction(decisions)) {
      const done = new Set(await carryOut(transaction, source, { action, ids: group.map(idOf) }));
      const carriedOut = group.filter((decision) => done.has(idOf(decision)));
      await logDestroyed(transaction, {
        sweepId,
        now,
        source: source.table,
        decisions: carriedOut,
      });
      destroyed += carriedOut.length;
    }
    const held = records.filter(({ holds }) => holds?.some(covers(batch.asOf))).length;
    const result = { destroyed, held, skipped: Math.max(0, batch.planned - destroyed - held) };
    await transaction
      .update(retentionBatches)
      .set({ doneAt: new Date(now), failedAt: null, ...result })
      .where(isBatch({ sweepId, number }));
    return result;
  });
}

/** Condition on a row: it is this batch. */
export const isBatch = ({ sweepId, number }: BatchJob) =>
  and(eq(retentionBatches.sweepId, sweepId), eq(retentionBatches.number, number));

interface Batch extends LockRange {
  readonly planned: number;
  readonly result: BatchResult | undefined;
}

/** The lock lets one worker at a time into a batch; the next one finds it done. */
async function claimBatch(transaction: Database, job: BatchJob): Promise<Batch> {
  const [row] = await transaction
    .select({
      batch: retentionBatches,
      policy: retentionSweeps.policy,
      asOf: retentionSweeps.asOf,
    })
    .from(retentionBatches)
    .innerJoin(retentionSweeps, eq(retentionSweeps.id, retentionBatches.sweepId))
    .where(isBatch(job))
    .for("update", { of: retentionBatches });
  if (!row) throw new Error("No such batch.");
  const { policy, asOf, batch } = row;
  const { fromId, toId, planned, doneAt, destroyed, held, skipped } = batch;
  const result = { destroyed: destroyed ?? 0, held: held ?? 0, skipped: skipped ?? 0 };
  return { policy, asOf, fromId, toId, planned, result: doneAt === null ? undefined : result };
}

const covers =
  (asOf: string) =>
  ({ from, until }: Hold) =>
    (from === null || from <= asOf) && (until === null || until >= asOf);

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
  transaction: Database,
  source: SweepSource,
  { action, ids }: { readonly action: RetentionAction; readonly ids: readonly string[] },
): Promise<readonly string[]> {
  if (source.apply) return source.apply(transaction, action, ids);
  if (action !== "erase") return [];
  const id = sql.identifier(source.id);
  const rows = await rowsOf<{ id: string }>(
    transaction,
    sql`delete from ${sql.identifier(source.table)} where ${id} = any(${sql.param(ids)})
      returning ${id}::text as id`,
  );
  return rows.map((row) => row.id);
}
