import { sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { rowsOf } from "../../database/rows-of.ts";

/** Rows of each table that are looked at; the choice of rows is the database's. */
const ROWS_OF_TABLE = 500;

interface Column {
  readonly table_schema: string;
  readonly table_name: string;
  readonly column_name: string;
}

/**
 * Some rows of every table as lines of JSON, `{"boards":{"email":…}}`, so that a place in a finding names table and column.
 * A table that is new is in it without anybody thinking of it. Columns of bytes are left out: files are not scanned.
 */
export async function* sampleRows(database: Database): AsyncGenerator<string> {
  const columns = await rowsOf<Column>(
    database,
    sql`select table_schema, table_name, column_name from information_schema.columns
        where table_schema in ('public', 'bijsluiter') and data_type <> 'bytea'
        order by table_name, ordinal_position`,
  );
  for (const [table, its] of byTable(columns)) {
    const names = sql.join(
      its.map(({ column_name }) => sql.identifier(column_name)),
      sql`, `,
    );
    const rows = await rowsOf<{ readonly line: Readonly<Record<string, unknown>> }>(
      database,
      sql`select to_jsonb(sample) as line from (
            select ${names} from ${sql.identifier(its[0]?.table_schema ?? "public")}.${sql.identifier(table)} order by random() limit ${ROWS_OF_TABLE}
          ) as sample`,
    );
    for (const { line } of rows) yield `${JSON.stringify({ [table]: opened(line) })}\n`;
  }
}

/** The row with what its texts hold as JSON, so that a place in it can be named. */
const opened = (line: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(line).map(([column, value]) => [
      column,
      typeof value === "string" && value.startsWith("{") ? jsonOf(value) : value,
    ]),
  );

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function byTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const column of columns)
    tables.set(column.table_name, [...(tables.get(column.table_name) ?? []), column]);
  return tables;
}
