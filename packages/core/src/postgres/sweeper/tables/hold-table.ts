import type { ColumnName, HoldTable } from "../../../retention/index.ts";
import { nameOfColumn, partsOfName } from "../../sql/name-of-column.ts";
import type { SqlName } from "../../sql/quoted-name.ts";
import type { TableName } from "./table-name.ts";

/** The table of holds as the sweeper needs it. */
export interface KnownHoldTable {
  readonly name: TableName;
  /** Column of the hold beside the column of the row that it points at. */
  readonly references: readonly (readonly [own: SqlName, theirs: SqlName])[];
  /** Every column that is read, with the field that names it. */
  readonly columns: readonly (readonly [column: SqlName, field: string])[];
}

/** The table of holds that `toSql` is told of. */
export function holdTableOf({ table, recordId, matches, from, until }: HoldTable): KnownHoldTable {
  const own = listOf(recordId).map(nameOfColumn);
  const theirs = listOf(matches).map(nameOfColumn);
  return {
    name: tableNameOf(table),
    references: own.map((column, index) => [column, theirs[index] ?? column]),
    columns: [
      ...own.map((column) => [column, "recordId"] as const),
      [nameOfColumn(typeof from === "string" ? from : from.column), "from"],
      [nameOfColumn(typeof until === "string" ? until : until.column), "until"],
    ],
  };
}

/** A table of which `toSql` is told by one name. */
export function tableNameOf(table: ColumnName): TableName {
  const [name = table, schema] = [...partsOfName(table)].reverse();
  return { name, ...(schema !== undefined && { schema }) };
}

/** The columns of a key as a list. */
export const listOf = (key: ColumnName | readonly ColumnName[]): readonly ColumnName[] =>
  typeof key === "string" ? [key] : key;
