import { runSql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { Catalog, CatalogTable, ForeignKey } from "./catalog.ts";

/** Every table of the application with its columns, unique keys and foreign keys; partitions are not told apart from their table. */
export async function readCatalog(client: SqlClient): Promise<Catalog> {
  const tables = await runSql<{ found: string }>(client, TABLES);
  const foreignKeys = await runSql<{ found: string }>(client, FOREIGN_KEYS);
  return {
    tables: tables.rows.map(({ found }) => JSON.parse(found) as CatalogTable),
    foreignKeys: foreignKeys.rows.map(({ found }) => JSON.parse(found) as ForeignKey),
  };
}

// Without a type modifier, so that a cast to the type cuts nothing off; -1 in place of null keeps `bpchar` from being `char(1)`.
const TABLES = sql`
  select json_build_object(
    'schema', n.nspname,
    'name', c.relname,
    'partitioned', c.relkind = 'p',
    'columns', (
      select coalesce(json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, -1), 'required', a.attnotnull
      ) order by a.attnum), '[]')
      from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    ),
    'uniques', (
      select coalesce(json_agg((
        select json_agg(a.attname)
        from unnest((string_to_array(i.indkey::text, ' ')::int2[])[1:i.indnkeyatts]) k
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k
      )), '[]')
      from pg_catalog.pg_index i
      where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
    )
  )::text as found
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition
    and n.nspname not in ('pg_catalog', 'information_schema', 'bijsluiter') and n.nspname not like 'pg\\_%'
  order by n.nspname, c.relname`;

const FOREIGN_KEYS = sql`
  select json_build_object(
    'from', json_build_object('schema', fn.nspname, 'name', f.relname),
    'columns', (
      select json_agg(a.attname order by k.n) from unnest(o.conkey) with ordinality as k(number, n)
      join pg_catalog.pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.number
    ),
    'to', json_build_object('schema', tn.nspname, 'name', t.relname),
    'toColumns', (
      select json_agg(a.attname order by k.n) from unnest(o.confkey) with ordinality as k(number, n)
      join pg_catalog.pg_attribute a on a.attrelid = o.confrelid and a.attnum = k.number
    ),
    'onDelete', case o.confdeltype when 'c' then 'cascade' when 'n' then 'set' when 'd' then 'set' else 'no-action' end
  )::text as found
  from pg_catalog.pg_constraint o
  join pg_catalog.pg_class f on f.oid = o.conrelid join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
  join pg_catalog.pg_class t on t.oid = o.confrelid join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
  where o.contype = 'f' and o.conparentid = 0 and not f.relispartition and not t.relispartition
  order by fn.nspname, f.relname, o.conname`;
