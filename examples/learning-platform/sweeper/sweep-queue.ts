import type PgBoss from "pg-boss";
import type { SqlPool } from "./sql-client.ts";
import { type BatchJob, type BatchResult, sweepBatch } from "./sweep-batch.ts";
import type { SweepSource } from "./sweep-source.ts";

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
  pool: SqlPool,
  { sweepId, expireInSeconds = 300, retryLimit = 5 }: QueueOptions & { readonly sweepId: string },
): Promise<number> {
  await boss.createQueue(QUEUE, { name: QUEUE, policy: "standard" });
  const client = await pool.connect();
  try {
    const { rows } = await client.query(
      "select number from retention_batch where sweep_id = $1 and done_at is null order by number",
      [sweepId],
    );
    const data = rows.map(({ number }) => ({ sweepId, number: Number(number) }));
    await boss.insert(
      data.map((job) => ({ name: QUEUE, data: job, expireInSeconds, retryLimit, retryDelay: 0 })),
    );
    return data.length;
  } finally {
    client.release();
  }
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
  pool: SqlPool,
  { source, now, onBatch, pollingIntervalSeconds = 2 }: WorkerOptions,
): Promise<void> {
  await boss.createQueue(QUEUE, { name: QUEUE, policy: "standard" });
  await boss.work<BatchJob>(QUEUE, { batchSize: 1, pollingIntervalSeconds }, async ([job]) => {
    if (!job) return;
    try {
      const result = await sweepBatch(pool, source, { ...job.data, now: now() });
      onBatch?.(job.data, result);
    } catch (error) {
      await markFailed(pool, { ...job.data, now: now() });
      throw error;
    }
  });
}

/** A batch that failed is still tried again by the queue; done clears the mark. */
async function markFailed(
  pool: SqlPool,
  { sweepId, number, now }: BatchJob & { readonly now: string },
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(
      "update retention_batch set failed_at = $3 where sweep_id = $1 and number = $2 and done_at is null",
      [sweepId, number, now],
    );
  } finally {
    client.release();
  }
}
