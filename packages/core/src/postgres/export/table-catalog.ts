import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { SqlClient } from "../sql-client.ts";
import { quotedTable } from "../sweeper/tables/table-name.ts";
import type { TenantTable } from "./tenant-table.ts";

/** A column, as the database tells it. */
export interface CatalogColumn {
  readonly name: string;
  /** As PostgreSQL writes it, quoted where it must be. */
  readonly type: string;
  /** Its place in the primary key, from 1; 0 when it is not in it. */
  readonly key: number;
}

const COLUMNS = `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
  coalesce(array_position(i.indkey::smallint[], a.attnum) + 1, 0)::int as key
from pg_attribute a
left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped
order by a.attnum`;

/**
 * Columns of a table in their order.
 *
 * @throws InvalidInputError `unknown-table`, `unknown-column` for a column that is named and not there, `no-primary-key`.
 */
export async function catalogColumnsOf(
  client: SqlClient,
  { table, tenant, leftOut = [] }: TenantTable,
  index: number,
): Promise<readonly CatalogColumn[]> {
  const { rows } = await client.query<CatalogColumn>(COLUMNS, [quotedTable(table)]);
  const path = ["tables", index];
  const refuse = (code: string, ...more: readonly (string | number)[]) =>
    new InvalidInputError([{ code, path: [...path, ...more], params: {} }]);
  if (rows.length === 0) throw refuse("unknown-table", "table");
  const names = new Set(rows.map(({ name }) => name));
  if (!names.has(tenant.column)) throw refuse("unknown-column", "tenant", "column");
  const absent = leftOut.findIndex(({ column }) => !names.has(column));
  if (absent >= 0) throw refuse("unknown-column", "leftOut", absent, "column");
  if (!rows.some(({ key }) => key > 0)) throw refuse("no-primary-key", "table");
  return rows;
}

const UNLISTED = `with listed as (select to_regclass(value)::oid as id from json_array_elements_text($1::text::json)),
candidates as (
  select a.attrelid as id from pg_attribute a
  where a.attname in (select value from json_array_elements_text($2::text::json)) and a.attnum > 0 and not a.attisdropped
  union
  select c.conrelid from pg_constraint c join listed l on l.id = c.confrelid where c.contype = 'f'
)
select n.nspname || '.' || k.relname as name
from candidates c join pg_class k on k.oid = c.id join pg_namespace n on n.oid = k.relnamespace
where k.relkind in ('r', 'p') and not k.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
  and k.oid not in (select id from listed where id is not null)
order by 1`;

/**
 * Tables that look like a customer's and are not in the list: they have a column by which a listed table knows its customer,
 * or point at a listed table.
 */
export async function unlistedTables(
  client: SqlClient,
  tables: readonly TenantTable[],
  named: readonly string[],
): Promise<readonly string[]> {
  const columns = tables.flatMap(({ tenant }) => ("parent" in tenant ? [] : [tenant.column]));
  const { rows } = await client.query<{ name: string }>(UNLISTED, [
    JSON.stringify(named),
    JSON.stringify([...new Set(columns)]),
  ]);
  return rows.map(({ name }) => name);
}
