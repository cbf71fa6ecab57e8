import * as z from "zod/mini";
import { parseInput } from "../../../shared/parse-input.ts";
import type { Shape } from "../../../shared/shape.ts";
import { isBoss } from "../../queue/is-boss.ts";
import { jobFields, pollingFields } from "../../queue/queue-fields.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";
import { runSweep, type SweepRunOptions, workFields } from "../run/run-sweep.ts";
import { sweepProgress } from "../run/sweep-progress.ts";

/** Part of pg-boss 10 that is used. */
export interface SweepBoss {
  /** Creates a queue if it does not exist. */
  createQueue(name: string): Promise<void>;
  /** Adds jobs. */
  insert(jobs: SweepJob[]): Promise<unknown>;
  /** Hands jobs to a worker. */
  work(
    name: string,
    options: { readonly batchSize: number; readonly pollingIntervalSeconds: number },
    handler: (jobs: { readonly data: unknown }[]) => Promise<void>,
  ): Promise<string>;
}

/** Queue job that carries out the next batch. */
export interface SweepJob {
  readonly name: string;
  readonly data: { readonly sweepId: string };
  readonly expireInSeconds: number;
  readonly retryLimit: number;
  readonly retryDelay: number;
}

/** The name of the queue. */
const QUEUE = "bijsluiter-sweep";

/** Sweep to queue, and its retries. */
export interface SweepQueueOptions {
  readonly sweepId: string;
  /** Seconds after which a job of an unresponsive worker is reassigned. Default 300. */
  readonly expireInSeconds?: number;
  /** Maximum number of retries of a job. Default 5. */
  readonly retryLimit?: number;
}

const queueOptions: z.ZodMiniType<SweepQueueOptions> = z.strictObject({
  sweepId: sweepIdText,
  ...jobFields,
} satisfies Shape<SweepQueueOptions>);

const sweepBoss: z.ZodMiniType<SweepBoss> = z.custom<SweepBoss>(isBoss);

/**
 * Puts a job on a queue of pg-boss for each batch that is left. May be called again after a crash: an extra job finds
 * nothing to do.
 *
 * @returns The number of jobs.
 * @throws InvalidInputError with `unknown-sweep`.
 */
export async function queueSweep(
  client: SqlClient,
  boss: SweepBoss,
  options: SweepQueueOptions,
): Promise<number> {
  const queue = parseInput(sweepBoss, boss);
  const { sweepId, expireInSeconds = 300, retryLimit = 5 } = parseInput(queueOptions, options);
  const { batches, done } = await sweepProgress(client, sweepId);
  await queue.createQueue(QUEUE);
  const job = { name: QUEUE, data: { sweepId }, expireInSeconds, retryLimit, retryDelay: 0 };
  const jobs = Array.from({ length: batches - done }, () => job);
  await queue.insert(jobs);
  return jobs.length;
}

/** Options of a worker that takes jobs. */
export interface SweepWorkerOptions
  extends Pick<SweepRunOptions, "now" | "lockTimeout" | "onBatch"> {
  readonly boss: SweepBoss;
  /** 2 when absent. */
  readonly pollingIntervalSeconds?: number;
}

const workerOptions: z.ZodMiniType<SweepWorkerOptions> = z.strictObject({
  ...workFields,
  boss: sweepBoss,
  ...pollingFields,
} satisfies Shape<SweepWorkerOptions>);

/** Processes jobs of the pg-boss queue one by one, concurrently with other workers. */
export async function workOnSweeps(client: SqlClient, options: SweepWorkerOptions): Promise<void> {
  const database = parseInput(sqlClient, client);
  const { boss: queue, pollingIntervalSeconds = 2, ...work } = parseInput(workerOptions, options);
  await queue.createQueue(QUEUE);
  await queue.work(QUEUE, { batchSize: 1, pollingIntervalSeconds }, async (jobs) => {
    for (const { data } of jobs) {
      const { sweepId } = parseInput(sweepJobData, data);
      await runSweep(database, { ...work, sweepId, limit: 1 });
    }
  });
}

const sweepJobData: z.ZodMiniType<SweepJob["data"]> = z.strictObject({
  sweepId: sweepIdText,
} satisfies Shape<SweepJob["data"]>);
