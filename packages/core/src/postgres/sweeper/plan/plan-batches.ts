import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import { setSql } from "../change/set-columns.ts";
import type { PreparedTable } from "../tables/prepared-table.ts";
import type { BatchOptions } from "./batch-options.ts";
import { planPartitions } from "./plan-partitions.ts";

/** Writes down the keys of the rows of a table whose period is over, in batches; gives their number. */
export async function planBatches(
  client: SqlClient,
  table: PreparedTable,
  options: BatchOptions,
): Promise<number> {
  const whole =
    table.table.partitions === "drop" ? await planPartitions(client, table, options) : [];
  const planned = whole.reduce((sum, { planned }) => sum + planned, 0);
  const elsewhere = whole.map(({ partition }) => partition);
  return planned + (await planKeys(client, table, { ...options, elsewhere }));
}

/** Batches of keys, those in the partitions of `elsewhere` left out. */
export async function planKeys(
  client: SqlClient,
  table: PreparedTable,
  {
    sweepId,
    asOf,
    batchSize,
    elsewhere = [],
    from,
  }: BatchOptions & { readonly elsewhere?: readonly string[]; readonly from?: string },
): Promise<number> {
  const { key, name, number } = table;
  const inNone: Sql =
    elsewhere.length === 0
      ? raw("true")
      : sql`swept.tableoid <> all (array(select value::regclass::oid from json_array_elements_text(${JSON.stringify(elsewhere)}::text::json)))`;
  const { rows } = await runSql<{ planned: number }>(
    client,
    sql`with due as (
        select ${key.text("swept")} as key, (row_number() over (order by ${key.order("swept")}) - 1) / ${batchSize}::int as batch
        from ${raw(from ?? name)} as swept
        where (${table.dueByDate(asOf)}) and ${inNone} and ${changes(table)}
      ), list as (
        select batch, '[' || string_agg(key, ',') || ']' as keys, count(*)::int as planned from due group by batch
      ), kept as (
        insert into bijsluiter.sweep_batch (sweep_id, number, table_number, keys, keys_hash, planned)
        select ${sweepId}::text::uuid, first.number + list.batch::int, ${number}::int, list.keys,
          encode(sha256(convert_to(list.keys, 'UTF8')), 'hex'), list.planned
        from list, (
          select coalesce(max(number) + 1, 0) as number from bijsluiter.sweep_batch where sweep_id = ${sweepId}::text::uuid
        ) as first
        returning planned
      ) select coalesce(sum(planned), 0)::int as planned from kept`,
  );
  return rows[0]?.planned ?? 0;
}

/** Where the one action that there is sets columns, a row that has their values is not planned night after night. */
function changes({ table, key, actions }: PreparedTable): Sql {
  const [action, ...others] = actions;
  const how = action && table.actions?.[action];
  return how === undefined || how === "delete" || others.length > 0
    ? raw("true")
    : sql`(${setSql(how, "swept", key.typeOf).differs})`;
}
