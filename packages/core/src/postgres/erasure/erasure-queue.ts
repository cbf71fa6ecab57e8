import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { isBoss } from "../queue/is-boss.ts";
import { jobFields, pollingFields } from "../queue/queue-fields.ts";
import { runSql, sql } from "../sql/sql.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import type { SweepBoss } from "../sweeper/queue/sweep-queue.ts";
import { erasureProgress } from "./erasure-progress.ts";
import { type ErasureWorkOptions, erasureWorkFields, runErasure } from "./run-erasure.ts";

/** Queue job that carries out the remainder of a plan. */
export interface ErasureJob {
  readonly name: string;
  readonly data: { readonly planHash: string };
  readonly expireInSeconds: number;
  readonly retryLimit: number;
  readonly retryDelay: number;
}

/** Part of pg-boss 10 that is used. */
export interface ErasureBoss extends Omit<SweepBoss, "insert"> {
  /** Puts jobs in the queue, in one statement. */
  insert(jobs: ErasureJob[]): Promise<unknown>;
}

/** Plan to queue, and its retries. */
export interface ErasureQueueOptions {
  readonly planHash: string;
  /** Seconds after which a job of an unresponsive worker is reassigned. Default 300. */
  readonly expireInSeconds?: number;
  /** Number of retries, and the seconds between them. */
  readonly retryLimit?: number;
  readonly retryDelay?: number;
}

const erasureBoss: z.ZodMiniType<ErasureBoss> = z.custom<ErasureBoss>(isBoss);

const QUEUE = "bijsluiter-erasure";

const queueOptions: z.ZodMiniType<ErasureQueueOptions> = z.strictObject({
  planHash: hashText,
  ...jobFields,
  retryDelay: z.exactOptional(z.int().check(z.gte(0), z.lte(86_400))),
} satisfies Shape<ErasureQueueOptions>);

/**
 * Puts a job on a queue of pg-boss for each batch that is left.
 *
 * @returns The number of jobs.
 * @throws InvalidInputError with `unknown-plan`.
 */
export async function queueErasure(
  client: SqlClient,
  boss: ErasureBoss,
  options: ErasureQueueOptions,
): Promise<number> {
  const database = parseInput(sqlClient, client);
  const queue = parseInput(erasureBoss, boss);
  const {
    planHash,
    expireInSeconds = 300,
    retryLimit = 150,
    retryDelay = 60,
  } = parseInput(queueOptions, options);
  await erasureProgress(database, planHash);
  const { rows } = await runSql<{ number: number }>(
    database,
    sql`select number from bijsluiter.erasure_batch where plan_hash = ${planHash} and state <> 'done'`,
  );
  await queue.createQueue(QUEUE);
  const job = { name: QUEUE, data: { planHash }, expireInSeconds, retryLimit, retryDelay };
  await queue.insert(rows.map(() => job));
  return rows.length;
}

/** Options of a worker that takes jobs. */
export interface ErasureWorkerOptions extends ErasureWorkOptions {
  readonly boss: ErasureBoss;
  /** 2 when absent. */
  readonly pollingIntervalSeconds?: number;
}

const workerOptions: z.ZodMiniType<ErasureWorkerOptions> = z.strictObject({
  ...erasureWorkFields,
  boss: erasureBoss,
  ...pollingFields,
} satisfies Shape<ErasureWorkerOptions>);

const jobData = z.strictObject({ planHash: hashText });

/** Processes jobs of the queue one by one, concurrently with other workers. Failed jobs return to the queue. */
export async function workOnErasures(
  client: SqlClient,
  options: ErasureWorkerOptions,
): Promise<void> {
  const database = parseInput(sqlClient, client);
  const { boss, pollingIntervalSeconds = 2, ...work } = parseInput(workerOptions, options);
  await boss.createQueue(QUEUE);
  await boss.work(QUEUE, { batchSize: 1, pollingIntervalSeconds }, async (jobs) => {
    for (const { data } of jobs) {
      const { planHash } = parseInput(jobData, data as { planHash: string });
      const { failed } = await runErasure(database, { ...work, planHash });
      if (failed > 0) throw new Error("Some records could not be erased yet.");
    }
  });
}
