import * as z from "zod/mini";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import type { Shape } from "../../../shared/shape.ts";
import { isCallable } from "../../is-callable.ts";
import { isBusy, sqlFault } from "../../sql/sql-fault.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { beginWork } from "../batch/begin-work.ts";
import type { BatchOutcome } from "../batch/sweep-keys.ts";
import { refusal } from "../plan/refusal.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";
import { carryOutBatch } from "./carry-out-batch.ts";
import { awaitBatch, type ClaimedBatch, claimBatch } from "./claim-batch.ts";
import { type OpenSweep, openSweep } from "./open-sweep.ts";
import { planAgain } from "./plan-again.ts";
import { type SweepProgress, sweepProgress } from "./sweep-progress.ts";

/** Options of a worker that runs a sweep. */
export interface SweepRunOptions {
  readonly sweepId: string;
  /** The clock, RFC 3339: read for each batch, so that holds are read as of that moment. */
  readonly now: () => Instant;
  /** Maximum number of batches for this call. Default: all. */
  readonly limit?: number;
  /** Retries rows that could not be deleted before. */
  readonly retry?: boolean;
  /** Milliseconds to wait for a lock. Default 2000. */
  readonly lockTimeout?: number;
  /** Called after each batch, with the outcome of its rows. */
  readonly onBatch?: (batch: number, outcome: Omit<BatchOutcome, "failures">) => void;
  /** Asked before each batch; `true` ends the call. */
  readonly isStopped?: () => boolean;
}

/** Fields that a worker of a queue has too. */
export const workFields = {
  now: z.custom<SweepRunOptions["now"]>(isCallable),
  lockTimeout: z.exactOptional(z.int().check(z.gte(1), z.lte(600_000))),
  onBatch: z.exactOptional(z.custom<NonNullable<SweepRunOptions["onBatch"]>>(isCallable)),
} satisfies Shape<Pick<SweepRunOptions, "now" | "lockTimeout" | "onBatch">>;

const sweepRunOptions: z.ZodMiniType<SweepRunOptions> = z.strictObject({
  ...workFields,
  sweepId: sweepIdText,
  limit: z.exactOptional(z.int().check(z.gte(1))),
  retry: z.exactOptional(z.boolean()),
  isStopped: z.exactOptional(z.custom<NonNullable<SweepRunOptions["isStopped"]>>(isCallable)),
} satisfies Shape<SweepRunOptions>);

/**
 * Carries out an approved sweep, batch after batch, each in one transaction. Run it in any number of processes; call it
 * again after a crash. A row that cannot be deleted is reported with its reason, and the rest continues.
 *
 * @returns Progress of the sweep; `awaiting-approval` when nothing may be destroyed yet.
 *
 * @throws InvalidInputError with `unknown-sweep`, or when a table, column or key does not exist. Errors of the
 * connection pass through.
 */
export async function runSweep(
  client: SqlClient,
  options: SweepRunOptions,
): Promise<SweepProgress> {
  const database = parseInput(sqlClient, client);
  const valid = parseInput(sweepRunOptions, options);
  const { sweepId, retry = false, limit = Number.POSITIVE_INFINITY, isStopped } = valid;
  const before = await sweepProgress(database, sweepId);
  if (before.state === "awaiting-approval" || before.state === "closed") return before;
  const worker: Worker = { ...valid, database, aside: [] };
  const sweep = await inWork(worker, (transaction) =>
    openSweep(transaction, { sweepId, now: nowOf(valid) }),
  );
  if (retry) await inWork(worker, (transaction) => planAgain(transaction, sweepId));
  for (let count = 0; count < limit && !isStopped?.(); count += 1)
    if (!(await nextBatch(worker, sweep))) break;
  return sweepProgress(database, sweepId);
}

interface Worker extends SweepRunOptions {
  readonly database: SqlClient;
  /** Batches that a lock kept from being carried out; they are open, for a later call. */
  readonly aside: number[];
}

function nowOf({ now }: SweepRunOptions): Instant {
  const time = eventInstant.safeParse(now());
  if (!time.success) throw refusal("wrong-format", "now");
  return time.data;
}

const inWork = <T>(
  { database, lockTimeout = 2000 }: Worker,
  work: (transaction: SqlClient) => Promise<T>,
): Promise<T> =>
  database.transaction(async (transaction) => {
    await beginWork(transaction, lockTimeout);
    return work(transaction);
  });

/** Carries out one batch; `false` when there is none left for this call. */
async function nextBatch(worker: Worker, sweep: OpenSweep): Promise<boolean> {
  const { sweepId, aside, onBatch } = worker;
  let claimed: ClaimedBatch | undefined;
  try {
    const outcome = await inWork(worker, async (transaction) => {
      claimed = await claimBatch(transaction, sweepId, aside);
      return claimed && carryOutBatch(transaction, sweep, { batch: claimed, now: nowOf(worker) });
    });
    if (claimed && outcome) {
      const { destroyed, held, skipped } = outcome;
      onBatch?.(claimed.number, { destroyed, held, skipped });
      return true;
    }
  } catch (error) {
    const fault = sqlFault(error);
    if (!fault || !isBusy(fault) || !claimed) throw error;
    aside.push(claimed.number);
    return true;
  }
  return othersAreAtWork(worker);
}

/** Waits for a worker that has what must be done first; `false` when nobody has anything. */
async function othersAreAtWork(worker: Worker): Promise<boolean> {
  const { batches, done } = await sweepProgress(worker.database, worker.sweepId);
  if (batches - done <= worker.aside.length) return false;
  try {
    await inWork(worker, (transaction) => awaitBatch(transaction, worker.sweepId, worker.aside));
  } catch (error) {
    const fault = sqlFault(error);
    if (!fault || !isBusy(fault)) throw error;
  }
  return true;
}
