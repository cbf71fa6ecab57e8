import type { FactColumn, RowsColumn } from "../../../retention/index.ts";
import { nameOfColumn } from "../../sql/name-of-column.ts";
import { quotedName } from "../../sql/quoted-name.ts";
import { joinSql, raw, type Sql, sql } from "../../sql/sql.ts";
import { listOf, tableNameOf } from "./hold-table.ts";
import { joined } from "./joined.ts";
import type { SweepTable } from "./sweep-table.ts";
import { quotedTable } from "./table-name.ts";

/** Facts of a table for a `select`. */
export interface FactColumnsSql {
  /** In the order of the columns. */
  readonly names: readonly string[];
  /** A JSON text for each, `f0`, `f1` ...; there is always something before them. */
  readonly list: Sql;
}

/** Columns of the facts of a table; a fact that other rows hold is a list. */
export function factColumnsSql({ columns }: SweepTable): FactColumnsSql {
  const list = Object.values(columns).map((column, index) =>
    raw(`${factSql(column)} as f${index}`),
  );
  return { names: Object.keys(columns), list: joinSql([raw("1 as facts"), ...list], ", ") };
}

function factSql(column: FactColumn): string {
  if (isOfRows(column)) {
    const own = quotedName(nameOfColumn(column.column));
    const [recordId, matches] = [listOf(column.recordId), listOf(column.matches)];
    const references = recordId.map(
      (name, place) => [nameOfColumn(name), nameOfColumn(matches[place] ?? name)] as const,
    );
    return `(select json_agg(of_fact.${own})::text from ${quotedTable(tableNameOf(column.table))} as of_fact where ${joined(references, "of_fact", "swept")})`;
  }
  return `to_json(swept.${quotedName(ownColumn(column))})::text`;
}

/** Whether a fact is in rows of another table. */
export const isOfRows = (column: FactColumn): column is RowsColumn =>
  typeof column === "object" && "table" in column;

/** The column of the row itself that holds a fact. */
export const ownColumn = (column: Exclude<FactColumn, RowsColumn>): string =>
  nameOfColumn(typeof column === "string" ? column : column.column);

/** The category of a row, or `null`. */
export function categorySql({ category }: SweepTable): Sql {
  if (!category) return raw("null::text");
  return "is" in category
    ? sql`${category.is}::text`
    : raw(`swept.${quotedName(nameOfColumn(category.column))}::text`);
}
