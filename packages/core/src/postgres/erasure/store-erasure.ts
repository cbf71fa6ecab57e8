import * as z from "zod/mini";
import { type ErasurePlan, erasurePlan, type PlanLine } from "../../rights/index.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { runSql, sql } from "../sql/sql.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { type ErasureProgress, erasureProgress } from "./erasure-progress.ts";
import { isWork } from "./way-to.ts";

/** Time of storing a plan, and the size of its batches. */
export interface StoreErasureOptions {
  readonly now: Instant;
  /** Records that go in one transaction. Default 500. */
  readonly batchSize?: number;
}

const storeOptions: z.ZodMiniType<StoreErasureOptions> = z.strictObject({
  now: eventInstant,
  batchSize: z.exactOptional(z.int().check(z.gte(1), z.lte(10_000))),
} satisfies Shape<StoreErasureOptions>);

/** Batches that one statement adds. */
const PAGE = 200;

/**
 * Stores a frozen plan with its batches, for `runErasure`: later changes, such as of a policy, do not affect it. Storing
 * the same plan again changes nothing.
 *
 * @throws InvalidInputError `hash-mismatch` for a plan that was changed.
 */
export async function storeErasure(
  client: SqlClient,
  plan: ErasurePlan,
  options: StoreErasureOptions,
): Promise<ErasureProgress> {
  const database = parseInput(sqlClient, client);
  const known = parseInput(erasurePlan, plan);
  const { now, batchSize = 500 } = parseInput(storeOptions, options);
  await database.transaction(async (transaction) => {
    const { rowCount } = await runSql(
      transaction,
      sql`insert into bijsluiter.erasure values (${known.hash}, ${known.requestId}, ${JSON.stringify(known)},
        ${now}::text::timestamptz) on conflict do nothing`,
    );
    if (rowCount === 0) return;
    const batches = known.lines
      .filter(({ answer }) => isWork(answer))
      .flatMap((line) => batchesOf(line, batchSize));
    const numbered = batches.map((batch, number) => ({ ...batch, number }));
    for (let from = 0; from < numbered.length; from += PAGE)
      await addBatches(transaction, known.hash, numbered.slice(from, from + PAGE));
  });
  return erasureProgress(database, known.hash);
}

function batchesOf({ element, connector, answer, after = [], recordIds }: PlanLine, size: number) {
  const starts = Array.from({ length: Math.ceil(recordIds.length / size) }, (_, at) => at * size);
  return starts.map((start) => {
    const ids = recordIds.slice(start, start + size);
    const texts = { must_follow: JSON.stringify(after), record_ids: JSON.stringify(ids) };
    return { element, connector, answer, planned: ids.length, ...texts };
  });
}

async function addBatches(
  client: SqlClient,
  planHash: string,
  batches: readonly object[],
): Promise<void> {
  await runSql(
    client,
    sql`insert into bijsluiter.erasure_batch
        (plan_hash, number, element, connector, answer, must_follow, record_ids, planned)
      select ${planHash}, number, element, connector, answer, must_follow, record_ids, planned
      from json_to_recordset(${JSON.stringify(batches)}::text::json)
        as added (number int, element text, connector text, answer text, must_follow text, record_ids text, planned int)`,
  );
}
