import { runSql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";

/** Rows of a batch of what is tried again. */
const BATCH = 1000;

/** Makes batches of the rows that could not go, unless batches are open: those may hold them already. */
export async function planAgain(client: SqlClient, sweepId: string): Promise<void> {
  await runSql(
    client,
    sql`select 1 from bijsluiter.sweep where id = ${sweepId}::text::uuid for update`,
  );
  await runSql(
    client,
    sql`with row as (
        select table_number, record_key,
          (row_number() over (partition by table_number order by record_key) - 1) / ${BATCH}::int as part
        from bijsluiter.sweep_failure where sweep_id = ${sweepId}::text::uuid and solved_at is null
          and not exists (
            select 1 from bijsluiter.sweep_batch b where b.sweep_id = ${sweepId}::text::uuid and b.done_at is null
          )
      ), list as (
        select table_number, part, '[' || string_agg(record_key, ',') || ']' as keys, count(*)::int as planned
        from row group by table_number, part
      )
      insert into bijsluiter.sweep_batch (sweep_id, number, table_number, keys, keys_hash, planned, again)
      select ${sweepId}::text::uuid,
        (select coalesce(max(number), -1) from bijsluiter.sweep_batch where sweep_id = ${sweepId}::text::uuid)
          + (row_number() over (order by table_number, part))::int,
        table_number, keys, encode(sha256(convert_to(keys, 'UTF8')), 'hex'), planned, true
      from list`,
  );
}
