import {
  type DestructionStatement,
  destructionStatement,
  type StatementParties,
} from "@bijsluiter/core/retention";
import { and, eq, isNotNull, sum } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import { readLog } from "./batches/destroyed-log.ts";
import { sweepProgress } from "./sweep-progress.ts";
import { retentionBatches, retentionSweeps } from "./tables.ts";

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
export function finishSweep(
  database: Database,
  sweepId: string,
  { parties, hashKey, now, acceptFailures = false }: FinishOptions,
): Promise<DestructionStatement | undefined> {
  return database.transaction(async (transaction) => {
    const isSweep = eq(retentionSweeps.id, sweepId);
    const [sweep] = await transaction.select().from(retentionSweeps).where(isSweep).for("update");
    if (!sweep) throw new Error("No such sweep.");
    if (sweep.statement) return sweep.statement;
    const progress = await sweepProgress(transaction, sweepId);
    const closed = acceptFailures ? progress.done + progress.failed : progress.done;
    if (closed < progress.batches) return undefined;
    const statement = destructionStatement({
      ...parties,
      policy: sweep.policy,
      startedAt: sweep.plannedAt.toISOString(),
      endedAt: now,
      destroyed: await readLog(transaction, sweepId),
      exceptions: {
        held: progress.held,
        skipped: progress.skipped,
        failed: await failedRecords(transaction, sweepId),
      },
      hashKey,
    });
    await transaction
      .update(retentionSweeps)
      .set({ endedAt: new Date(now), statement })
      .where(isSweep);
    return statement;
  });
}

async function failedRecords(database: Database, sweepId: string): Promise<number> {
  const [row] = await database
    .select({ number: sum(retentionBatches.planned) })
    .from(retentionBatches)
    .where(and(eq(retentionBatches.sweepId, sweepId), isNotNull(retentionBatches.failedAt)));
  return Number(row?.number ?? 0);
}
