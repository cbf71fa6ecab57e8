import { raw, runSql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { PreparedTable } from "../tables/prepared-table.ts";
import type { BatchOptions } from "./batch-options.ts";

/** A partition of which every row must go. */
export interface PlannedPartition {
  /** Schema and name, quoted where they must be. */
  readonly partition: string;
  readonly planned: number;
}

/** Writes down the partitions of which every row is due and none is held, each as one batch. */
export async function planPartitions(
  client: SqlClient,
  table: PreparedTable,
  { sweepId, asOf, now }: BatchOptions,
): Promise<readonly PlannedPartition[]> {
  const { rows: partitions } = await runSql<{ partition: string }>(
    client,
    sql`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as partition from pg_catalog.pg_inherits i
      join pg_catalog.pg_class c on c.oid = i.inhrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where i.inhparent = ${table.name}::text::regclass and c.relkind = 'r' order by 1`,
  );
  const planned: PlannedPartition[] = [];
  for (const { partition } of partitions) {
    const count = await rowsIfAllDue(client, table, { partition, asOf, now });
    if (count === 0) continue;
    planned.push({ partition, planned: count });
    await runSql(
      client,
      sql`insert into bijsluiter.sweep_batch (sweep_id, number, table_number, partition, keys, keys_hash, planned)
        select ${sweepId}::text::uuid, coalesce(max(number) + 1, 0), ${table.number}::int, ${partition}::text, '[]',
          encode(sha256(convert_to(${partition}::text || '[]', 'UTF8')), 'hex'), ${count}::int
        from bijsluiter.sweep_batch where sweep_id = ${sweepId}::text::uuid`,
    );
  }
  return planned;
}

/** Number of rows of a partition, 0 unless each must go. */
export async function rowsIfAllDue(
  client: SqlClient,
  { dueUnheld }: PreparedTable,
  {
    partition,
    asOf,
    now,
  }: { readonly partition: string; readonly asOf: string; readonly now: string },
): Promise<number> {
  const { rows } = await runSql<{ all: number; due: number }>(
    client,
    sql`select count(*)::int as all, (count(*) filter (where ${dueUnheld(asOf, now)}))::int as due
      from only ${raw(partition)} as swept`,
  );
  const [found] = rows;
  return found && found.all === found.due ? found.all : 0;
}
