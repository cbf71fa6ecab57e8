import type { TableName } from "../tables/table-name.ts";

/** A column as the database has it. */
interface CatalogColumn {
  readonly name: string;
  /** As a cast takes it. */
  readonly type: string;
  /** It has no `NULL`. */
  readonly required: boolean;
}

/** A table as the database has it. */
export interface CatalogTable extends Required<TableName> {
  readonly partitioned: boolean;
  readonly columns: readonly CatalogColumn[];
  /** Columns of each unique index without a condition. */
  readonly uniques: readonly (readonly string[])[];
}

/** A foreign key as the database has it. */
export interface ForeignKey {
  readonly from: Required<TableName>;
  readonly columns: readonly string[];
  readonly to: Required<TableName>;
  readonly toColumns: readonly string[];
  /** What happens to the row that refers when the other is deleted. */
  readonly onDelete: "no-action" | "cascade" | "set";
}

/** What the sweeper knows of the database. */
export interface Catalog {
  readonly tables: readonly CatalogTable[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Whether two names mean one table. */
export const isSameTable = (one: TableName, other: TableName): boolean =>
  one.name === other.name && (one.schema ?? "public") === (other.schema ?? "public");

/** A table of the catalog, if the database has it. */
export const tableOf = (catalog: Catalog, name: TableName): CatalogTable | undefined =>
  catalog.tables.find((table) => isSameTable(table, name));
