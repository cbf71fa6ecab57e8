import * as z from "zod/mini";
import { type ErasureHold, type ErasurePlan, erasurePlan } from "../../rights/index.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { isCallable } from "../is-callable.ts";
import { runSql, sql } from "../sql/sql.ts";
import { sqlFault } from "../sql/sql-fault.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { beginWork } from "../sweeper/batch/begin-work.ts";
import { refusal } from "../sweeper/plan/refusal.ts";
import {
  type BatchResult,
  beginBatch,
  type LeftAlone,
  lockBatch,
  logBatch,
  type OwnBatch,
} from "./erasure-batch.ts";
import { type ErasureConnector, erasureConnectors } from "./erasure-connector.ts";
import { type ErasureProgress, erasureProgress } from "./erasure-progress.ts";
import { isHeld } from "./held-elements.ts";
import { type Ways, waysOf, wayTo } from "./way-to.ts";

/** Options of every way to run an erasure. */
export interface ErasureWorkOptions {
  /** One for each that the plan names. */
  readonly connectors: readonly ErasureConnector[];
  /**
   * Reads all present holds for the person whose request the plan carries out, again in the transaction of each batch. Lock
   * the rows that it reads (`for share`, or the table), so that a hold placed meanwhile waits.
   */
  readonly readHolds: (
    client: SqlClient,
    plan: Pick<ErasurePlan, "requestId" | "hash">,
  ) => Promise<readonly ErasureHold[]>;
  /** The clock, RFC 3339. */
  readonly now: () => Instant;
  /** Milliseconds to wait for a lock. Default 2000. */
  readonly lockTimeout?: number;
}

/** Options for carrying out a plan. */
export interface ErasureRunOptions extends ErasureWorkOptions {
  readonly planHash: string;
  /** Most batches that this call tries. Default All. */
  readonly limit?: number;
  /** Asked before each batch; `true` ends the call. */
  readonly isStopped?: () => boolean;
}

/** Fields that a dry run has too. */
export const previewFields = {
  connectors: erasureConnectors,
  readHolds: z.custom<ErasureWorkOptions["readHolds"]>(isCallable),
  now: z.custom<ErasureWorkOptions["now"]>(isCallable),
} satisfies Shape<Omit<ErasureWorkOptions, "lockTimeout">>;

/** Fields that a worker of a queue has too. */
export const erasureWorkFields = {
  ...previewFields,
  lockTimeout: z.exactOptional(z.int().check(z.gte(1), z.lte(600_000))),
} satisfies Shape<ErasureWorkOptions>;

const runOptions: z.ZodMiniType<ErasureRunOptions> = z.strictObject({
  ...erasureWorkFields,
  planHash: hashText,
  limit: z.exactOptional(z.int().check(z.gte(1))),
  isStopped: z.exactOptional(z.custom<NonNullable<ErasureRunOptions["isStopped"]>>(isCallable)),
} satisfies Shape<ErasureRunOptions>);

/**
 * Carries out a stored plan, batch after batch, each in one transaction with its log: holds are read again, finished work
 * is never repeated, and an error of a connector leaves its element for the next call while the others continue. Call it
 * again after a kill or a failure, in any number of processes.
 *
 * @returns Progress of the erasure.
 *
 * @throws InvalidInputError `unknown-plan`, or `unknown-connector` before any change. Errors of the connection and of
 * `readHolds` pass through, so that an unreadable hold prevents erasure.
 */
export async function runErasure(
  client: SqlClient,
  options: ErasureRunOptions,
): Promise<ErasureProgress> {
  const database = parseInput(sqlClient, client);
  const valid = parseInput(runOptions, options);
  const { planHash, limit = Number.POSITIVE_INFINITY, isStopped } = valid;
  const plan = await storedPlan(database, planHash);
  const ways = waysOf(plan, valid.connectors);
  const aside: LeftAlone = { numbers: [], elements: [] };
  for (let count = 0; count < limit && !isStopped?.(); count += 1) {
    const number = await beginBatch(database, planHash, { aside, now: nowOf(valid) });
    if (number === undefined) break;
    await carryOutBatch(database, valid, { number, aside, ways, requestId: plan.requestId });
  }
  return erasureProgress(database, planHash);
}

/** The plan that was stored. */
async function storedPlan(client: SqlClient, planHash: string): Promise<ErasurePlan> {
  const { rows } = await runSql<{ plan: string }>(
    client,
    sql`select plan from bijsluiter.erasure where plan_hash = ${planHash}`,
  );
  const [row] = rows;
  if (!row) throw refusal("unknown-plan", "planHash");
  return parseInput(erasurePlan, JSON.parse(row.plan));
}

function nowOf({ now }: ErasureWorkOptions): Instant {
  const time = eventInstant.safeParse(now());
  if (!time.success) throw refusal("wrong-format", "now");
  return time.data;
}

interface BatchOfPlan {
  readonly number: number;
  readonly requestId: string;
  readonly aside: LeftAlone;
  readonly ways: Ways;
}

async function carryOutBatch(
  database: SqlClient,
  options: ErasureRunOptions,
  { number, aside, ways, requestId }: BatchOfPlan,
): Promise<void> {
  const { planHash, readHolds, lockTimeout = 2000 } = options;
  const plan = { requestId, hash: planHash };
  await database.transaction(async (transaction) => {
    await beginWork(transaction, lockTimeout);
    const batch = await lockBatch(transaction, planHash, number);
    if (!batch) {
      aside.numbers.push(number);
      return;
    }
    const { element, recordIds } = batch.work;
    const now = nowOf(options);
    const result: BatchResult = isHeld(await readHolds(transaction, plan), element, now)
      ? { state: "held", done: [], left: recordIds, reason: null }
      : await resultOf(transaction, ways, batch);
    if (result.state !== "done") aside.numbers.push(number);
    if (result.reason === "connector-failed") aside.elements.push(element);
    await logBatch(transaction, { planHash, number, element }, { result, now: nowOf(options) });
  });
}

/** What a connector did, in a savepoint: what it throws undoes what it did in this database. */
async function resultOf(
  transaction: SqlClient,
  ways: Ways,
  { connector: name, work }: OwnBatch,
): Promise<BatchResult> {
  const connector = wayTo(ways, name, work.answer);
  try {
    const told = await transaction.transaction((within) => connector.carryOut(work, within));
    const named = new Set(told);
    const done = work.recordIds.filter((id) => named.has(id));
    const left = work.recordIds.filter((id) => !named.has(id));
    const state = left.length === 0 ? "done" : "failed";
    return { state, done, left, reason: left.length === 0 ? null : "not-done" };
  } catch (error) {
    const reason = sqlFault(error)?.sqlState ?? "connector-failed";
    return { state: "failed", done: [], left: work.recordIds, reason };
  }
}
