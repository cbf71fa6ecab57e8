import { quotedName } from "../sql/quoted-name.ts";
import type { SqlClient } from "../sql-client.ts";
import { quotedTable } from "../sweeper/tables/table-name.ts";
import type { CatalogColumn } from "./table-catalog.ts";
import type { TenantTable } from "./tenant-table.ts";

/** Rows in one answer of the database. */
const ROWS_AT_ONCE = 500;

/** A table that is read, with its columns and those before it. */
export interface TableToRead {
  readonly table: TenantTable;
  readonly columns: readonly CatalogColumn[];
  /** All tables of the export, with their columns, by name. */
  readonly all: ReadonlyMap<string, Omit<TableToRead, "all">>;
}

/** Rows of a customer in the order of the primary key, each as one line of JSON that the database itself writes. */
export async function* tableLines(
  client: SqlClient,
  read: TableToRead,
  tenant: string,
): AsyncGenerator<string> {
  const keys = read.columns.filter(({ key }) => key > 0).sort((a, b) => a.key - b.key);
  let after: string | undefined;
  for (;;) {
    const { rows } = await client.query<{ line: string; after: string }>(
      statementOf(read, keys, after !== undefined),
      after === undefined ? [tenant] : [tenant, after],
    );
    for (const { line } of rows) yield line;
    after = rows.at(-1)?.after;
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

/** `$1` is the customer, `$2` the primary key of the last row as a list of texts. */
function statementOf(read: TableToRead, keys: readonly CatalogColumn[], isLater: boolean): string {
  const { table, columns } = read;
  const left = new Set((table.leftOut ?? []).map(({ column }) => column));
  const kept = columns
    .filter(({ name }) => !left.has(name))
    .map(({ name }) => `t.${quotedName(name)}`);
  const line =
    kept.length === 0 ? "'{}'" : `(select row_to_json(r)::text from (select ${kept.join(", ")}) r)`;
  const own = keys.map(({ name }) => `t.${quotedName(name)}`);
  const after = `json_build_array(${own.map((name) => `${name}::text`).join(", ")})::text`;
  const bound = keys.map(({ type }, nth) => `($2::text::json->>${nth})::${type}`);
  const later = isLater ? ` and (${own.join(", ")}) > (${bound.join(", ")})` : "";
  return [
    `select ${line} as line, ${after} as after from ${quotedTable(table.table)} t`,
    `where ${ofTenant(read, "t", 0)}${later} order by ${own.join(", ")} limit ${ROWS_AT_ONCE}`,
  ].join(" ");
}

/** The condition that a row is the customer's: by its own column, or by that of the row that it points at. */
function ofTenant(read: TableToRead, alias: string, depth: number): string {
  const { tenant } = read.table;
  const column = `${alias}.${quotedName(tenant.column)}`;
  if (!("parent" in tenant)) {
    const type = read.columns.find(({ name }) => name === tenant.column)?.type ?? "text";
    return `${column} = $1::text::${type}`;
  }
  const name = `p${depth}`;
  const parent = read.all.get(quotedTable(tenant.parent));
  // The door refuses a list without the parent; had it let one through, nothing may be read.
  const inner = parent ? ofTenant({ ...parent, all: read.all }, name, depth + 1) : "false";
  return `${column} in (select ${name}.${quotedName(tenant.parentColumn)} from ${quotedTable(tenant.parent)} ${name} where ${inner})`;
}
