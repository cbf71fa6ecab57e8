import { and, eq, isNull } from "drizzle-orm";
import type PgBoss from "pg-boss";
import type { Database } from "../../database/open-database.ts";
import type { SweepSource } from "../sweep-source.ts";
import { retentionBatches } from "../tables.ts";
import { type BatchJob, type BatchResult, isBatch, sweepBatch } from "./sweep-batch.ts";

const QUEUE = "retention-sweep";

/** How hard the queue tries. */
export interface QueueOptions {
  /** After how many seconds a batch is taken from a worker that was not heard of. 300 when left out. */
  readonly expireInSeconds?: number;
  /** How often a batch is tried again. 5 when left out. */
  readonly retryLimit?: number;
}

/**
 * Puts every batch that is not done on the queue. To be called again after a disaster: a batch that is on the queue
 * twice is carried out once.
 */
export async function enqueueSweep(
  boss: PgBoss,
  database: Database,
  { sweepId, expireInSeconds = 300, retryLimit = 5 }: QueueOptions & { readonly sweepId: string },
): Promise<number> {
  await boss.createQueue(QUEUE, { name: QUEUE, policy: "standard" });
  const { sweepId: id, number, doneAt } = retentionBatches;
  const open = await database
    .select({ number })
    .from(retentionBatches)
    .where(and(eq(id, sweepId), isNull(doneAt)))
    .orderBy(number);
  await boss.insert(
    open.map((batch) => ({
      name: QUEUE,
      data: { sweepId, ...batch },
      expireInSeconds,
      retryLimit,
      retryDelay: 0,
    })),
  );
  return open.length;
}

/** What a worker needs. */
export interface WorkerOptions {
  readonly source: SweepSource;
  /** The clock, RFC 3339. */
  readonly now: () => string;
  readonly onBatch?: (job: BatchJob, result: BatchResult) => void;
  readonly pollingIntervalSeconds?: number;
}

/** Takes batches off the queue, one after another, beside any number of other workers. */
export async function startSweepWorker(
  boss: PgBoss,
  database: Database,
  { source, now, onBatch, pollingIntervalSeconds = 2 }: WorkerOptions,
): Promise<void> {
  await boss.createQueue(QUEUE, { name: QUEUE, policy: "standard" });
  await boss.work<BatchJob>(QUEUE, { batchSize: 1, pollingIntervalSeconds }, async ([job]) => {
    if (!job) return;
    try {
      const result = await sweepBatch(database, source, { ...job.data, now: now() });
      onBatch?.(job.data, result);
    } catch (error) {
      await markFailed(database, { ...job.data, now: now() });
      throw error;
    }
  });
}

/** A batch that failed is still tried again by the queue; done clears the mark. */
async function markFailed(
  database: Database,
  { now, ...job }: BatchJob & { readonly now: string },
): Promise<void> {
  await database
    .update(retentionBatches)
    .set({ failedAt: new Date(now) })
    .where(and(isBatch(job), isNull(retentionBatches.doneAt)));
}
