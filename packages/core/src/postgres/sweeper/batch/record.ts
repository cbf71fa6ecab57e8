import type { Facts, RetentionRecord } from "../../../retention/index.ts";
import { isObject } from "../../../shared/is-object.ts";
import { runSql, type Sql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import { categorySql, factColumnsSql } from "../tables/fact-columns.ts";
import type { PreparedTable } from "../tables/prepared-table.ts";

/** A row of a swept table: its key as JSON text in place of an id, its category and its facts. */
export interface SweptRecord extends RetentionRecord {
  readonly id: string;
}

/** Reads rows with their facts. `lock` is what stands behind the statement. */
export async function readRecords(
  client: SqlClient,
  table: PreparedTable,
  { where, lock }: { readonly where: Sql; readonly lock: Sql },
): Promise<readonly SweptRecord[]> {
  const { names, list } = factColumnsSql(table.table);
  const { rows } = await runSql<Readonly<Record<string, string | null>>>(
    client,
    sql`select ${table.key.text("swept")} as key, ${categorySql(table.table)} as category, ${list}
      from ${{ strings: [table.name], values: [] }} as swept where ${where} ${lock}`,
  );
  return rows.map(({ key, category = null, ...columns }) => ({
    id: String(key),
    ...(category !== null && { category }),
    facts: Object.fromEntries(names.map((name, index) => [name, factOf(columns[`f${index}`])])),
  }));
}

/** A column that holds a document is no fact. */
function factOf(text: string | null | undefined): Facts[string] {
  const value: unknown = JSON.parse(text ?? "null");
  // JSON of the database: a value, or a list of them.
  return isObject(value) ? null : (value as Facts[string]);
}
