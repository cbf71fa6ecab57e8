import { parseInput } from "../../shared/parse-input.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { raw, runSql, sql } from "../sql/sql.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { refusal } from "../sweeper/plan/refusal.ts";

/** Progress of an erasure, in records. */
export interface ErasureProgress {
  /** `done`: nothing is left; `held`: holds block all remaining records; `open`: a further call may continue. */
  readonly state: "done" | "open" | "held";
  readonly planned: number;
  readonly done: number;
  /** Records in batches that a hold stopped, or that failed at the last try. */
  readonly held: number;
  readonly failed: number;
}

/** Batches that wait for other elements, which must be erased first. */
export const waits = `exists (
  select 1 from bijsluiter.erasure_batch before where before.plan_hash = batch.plan_hash and before.state <> 'done'
    and before.element in (select json_array_elements_text(batch.must_follow::json)))`;

/**
 * Progress of an erasure.
 *
 * @throws InvalidInputError `unknown-plan` when `storeErasure` was not called for it.
 */
export async function erasureProgress(
  client: SqlClient,
  planHash: string,
): Promise<ErasureProgress> {
  const database = parseInput(sqlClient, client);
  const hash = parseInput(hashText, planHash);
  const { rows } = await runSql<
    Omit<ErasureProgress, "state"> & { left: number; workable: number }
  >(
    database,
    sql`select coalesce(sum(planned), 0)::int as planned, coalesce(sum(done), 0)::int as done,
        coalesce(sum(planned - done) filter (where state = 'held'), 0)::int as held,
        coalesce(sum(planned - done) filter (where state = 'failed'), 0)::int as failed,
        count(*) filter (where state <> 'done')::int as left,
        count(*) filter (where state = 'failed' or state = 'open' and not ${raw(waits)})::int as workable
      from bijsluiter.erasure_batch batch where plan_hash = ${hash}
      having exists (select 1 from bijsluiter.erasure where plan_hash = ${hash})`,
  );
  const [row] = rows;
  if (!row) throw refusal("unknown-plan", "planHash");
  const { left, workable, ...counts } = row;
  return { state: left === 0 ? "done" : workable > 0 ? "open" : "held", ...counts };
}
