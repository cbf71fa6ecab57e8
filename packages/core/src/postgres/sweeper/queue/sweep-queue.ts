import * as z from "zod/mini";
import { isObject } from "../../../shared/is-object.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";
import { runSweep, type SweepRunOptions, workFields } from "../run/run-sweep.ts";
import { sweepProgress } from "../run/sweep-progress.ts";

/** What is needed of a pg-boss 10. */
export interface SweepBoss {
  createQueue(name: string): Promise<void>;
  insert(jobs: SweepJob[]): Promise<unknown>;
  work(
    name: string,
    options: { readonly batchSize: number; readonly pollingIntervalSeconds: number },
    handler: (jobs: { readonly data: unknown }[]) => Promise<void>,
  ): Promise<string>;
}

/** A job of the queue: an order to carry out one batch, whichever is next. */
export interface SweepJob {
  readonly name: string;
  readonly data: { readonly sweepId: string };
  readonly expireInSeconds: number;
  readonly retryLimit: number;
  readonly retryDelay: number;
}

/** The name of the queue. */
const QUEUE = "bijsluiter-sweep";
/** Seconds after which a batch of a worker that was not heard of is given to another. */
const EXPIRE_IN_SECONDS = 300;
const RETRIES = 5;

const sweepBoss: z.ZodMiniType<SweepBoss> = z.custom<SweepBoss>(
  (value) =>
    isObject(value) &&
    ["createQueue", "insert", "work"].every((name) => typeof value[name] === "function"),
);

/**
 * Puts a job on a queue of pg-boss for each batch that is left. May be called again after a disaster: batches keep count by
 * themselves, so that a job too many finds nothing to do.
 *
 * @returns The number of jobs.
 * @throws InvalidInputError with `unknown-sweep`.
 */
export async function queueSweep(
  client: SqlClient,
  boss: SweepBoss,
  sweepId: string,
): Promise<number> {
  const queue = parseInput(sweepBoss, boss);
  const id = parseInput(sweepIdText, sweepId);
  const { batches, done } = await sweepProgress(client, id);
  await queue.createQueue(QUEUE);
  const job = {
    name: QUEUE,
    expireInSeconds: EXPIRE_IN_SECONDS,
    retryLimit: RETRIES,
    retryDelay: 0,
  };
  const jobs = Array.from({ length: batches - done }, () => ({ ...job, data: { sweepId: id } }));
  await queue.insert(jobs);
  return jobs.length;
}

/** How a worker takes jobs. */
export interface SweepWorkerOptions
  extends Pick<SweepRunOptions, "now" | "lockTimeout" | "onBatch"> {
  readonly boss: SweepBoss;
  /** 2 when left out. */
  readonly pollingIntervalSeconds?: number;
}

const workerOptions: z.ZodMiniType<SweepWorkerOptions> = z.strictObject({
  ...workFields,
  boss: sweepBoss,
  pollingIntervalSeconds: z.exactOptional(z.number().check(z.gte(0.1), z.lte(86_400))),
} satisfies Shape<SweepWorkerOptions>);

/** Takes jobs off the queue of pg-boss, one after another, beside any number of other workers. */
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
