import type { Instant } from "../../shared/dates/instant.ts";
import { canonicalJson } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { raw, runSql, sql } from "../sql/sql.ts";
import type { SqlClient } from "../sql-client.ts";
import type { ErasureWork } from "./erasure-connector.ts";
import { waits } from "./erasure-progress.ts";

/** What a call leaves alone, since it failed or is held in this call. */
export interface LeftAlone {
  readonly numbers: number[];
  readonly elements: string[];
}

/**
 * Notes that the next batch is begun, in a transaction of its own: the ledger is written before anything goes.
 *
 * @returns Its number; `undefined` when there is none for this call.
 */
export async function beginBatch(
  client: SqlClient,
  planHash: string,
  { aside, now }: { readonly aside: LeftAlone; readonly now: Instant },
): Promise<number | undefined> {
  const { rows } = await runSql<{ number: number }>(
    client,
    sql`update bijsluiter.erasure_batch as begun set begun_at = ${now}::text::timestamptz, attempts = attempts + 1
      where plan_hash = ${planHash} and number = (
        select number from bijsluiter.erasure_batch batch where plan_hash = ${planHash} and state <> 'done'
          and number not in (select value::int from json_array_elements_text(${JSON.stringify(aside.numbers)}::text::json))
          and element not in (select value from json_array_elements_text(${JSON.stringify(aside.elements)}::text::json))
          and not ${raw(waits)}
        order by number limit 1 for update skip locked)
      returning number`,
  );
  return rows[0]?.number;
}

/** A batch that this transaction has to itself: what of it is still to be done. */
export interface OwnBatch {
  readonly connector: string;
  readonly work: ErasureWork;
}

/** Locks a batch; `undefined` when another worker has it, or has done it. */
export async function lockBatch(
  client: SqlClient,
  planHash: string,
  number: number,
): Promise<OwnBatch | undefined> {
  const { rows } = await runSql<{
    element: string;
    connector: string;
    answer: ErasureWork["answer"];
    record_ids: string;
  }>(
    client,
    sql`select element, connector, answer, record_ids from bijsluiter.erasure_batch
      where plan_hash = ${planHash} and number = ${number}::int and state <> 'done' for update skip locked`,
  );
  const [row] = rows;
  if (!row) return undefined;
  const { element, connector, answer, record_ids: ids } = row;
  const { rows: left } = await runSql<{ id: string }>(
    client,
    sql`select value as id from json_array_elements_text(${ids}::text::json) with ordinality as planned (value, place)
      where not exists (select 1 from bijsluiter.erasure_log where plan_hash = ${planHash}
        and element = ${element} and record_id = value and result = 'done') order by place`,
  );
  const recordIds = left.map(({ id }) => id);
  const key = sha256(canonicalJson([planHash, element, answer, recordIds]));
  return { connector, work: { element, answer, recordIds, key } };
}

/** What became of the records of a batch. */
export interface BatchResult {
  readonly state: "done" | "failed" | "held";
  readonly done: readonly string[];
  readonly left: readonly string[];
  readonly reason: string | null;
}

/** Logs each record and closes the batch, or leaves it for a next call; all in the transaction of the work. */
export async function logBatch(
  client: SqlClient,
  batch: { readonly planHash: string; readonly number: number; readonly element: string },
  { result, now }: { readonly result: BatchResult; readonly now: Instant },
): Promise<void> {
  const { planHash, number, element } = batch;
  const { state, done, left, reason } = result;
  const lines = [
    ...done.map((id) => ({ id, result: "done", reason: null })),
    ...left.map((id) => ({ id, result: state, reason })),
  ];
  await runSql(
    client,
    sql`insert into bijsluiter.erasure_log (plan_hash, element, record_id, result, reason, at)
      select ${planHash}, ${element}, id, result, reason, ${now}::text::timestamptz
      from json_to_recordset(${JSON.stringify(lines)}::text::json) as line (id text, result text, reason text)`,
  );
  await runSql(
    client,
    sql`update bijsluiter.erasure_batch set state = ${state}, done = done + ${done.length}::int
      where plan_hash = ${planHash} and number = ${number}::int`,
  );
}
