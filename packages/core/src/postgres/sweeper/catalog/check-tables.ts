import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../../shared/issues/issue.ts";
import { nameOfColumn } from "../../sql/name-of-column.ts";
import type { CarryOut } from "../tables/carry-out.ts";
import { isOfRows, ownColumn } from "../tables/fact-columns.ts";
import { holdTableOf, listOf, tableNameOf } from "../tables/hold-table.ts";
import type { SweepTable } from "../tables/sweep-table.ts";
import type { TableName } from "../tables/table-name.ts";
import { type Catalog, tableOf } from "./catalog.ts";

type Path = readonly (string | number)[];

/**
 * Holds the tables of a sweep against the database, before anything is read or changed.
 *
 * @throws InvalidInputError with `table-missing`, `column-missing`, `key-not-unique` or `key-not-required`.
 */
export function checkTables(tables: readonly SweepTable[], catalog: Catalog): void {
  const issues = tables.flatMap((table, index) => issuesOf(table, catalog, ["tables", index]));
  if (issues.length > 0) throw new InvalidInputError(issues);
}

function issuesOf(table: SweepTable, catalog: Catalog, at: Path): readonly Issue[] {
  const { columns, only = {}, category, actions = {}, files = [], key } = table;
  const named: readonly (readonly [string, Path])[] = [
    ...Object.keys(only).map((column) => [column, ["only", column]] as const),
    ...Object.entries(columns).flatMap(([fact, column]) =>
      isOfRows(column) ? [] : [[ownColumn(column), ["columns", fact]] as const],
    ),
    ...(category && "column" in category
      ? [[nameOfColumn(category.column), ["category", "column"]] as const]
      : []),
    ...Object.entries(actions).flatMap(([action, how]) => setColumns(how, ["actions", action])),
    ...files.map((name, index) => [name, ["files", index]] as const),
  ];
  return [
    ...missing(table, catalog, at, named),
    ...keyIssues(table, key, catalog, at),
    ...dependentIssues(table, catalog, at),
    ...holdIssues(table, catalog, at),
    ...rowsIssues(table, catalog, at),
  ];
}

const setColumns = (how: CarryOut | undefined, at: Path) =>
  how === undefined || how === "delete"
    ? []
    : Object.keys(how.set).map((name) => [name, [...at, "set", name]] as const);

const issue = (code: string, path: Path): Issue => ({ code, path, params: {} });

function missing(
  name: TableName,
  catalog: Catalog,
  at: Path,
  columns: readonly (readonly [string, Path])[],
): readonly Issue[] {
  const found = tableOf(catalog, name);
  if (!found) return [issue("table-missing", [...at, "name"])];
  const known = new Set(found.columns.map((column) => column.name));
  return columns
    .filter(([column]) => !known.has(column))
    .map(([, path]) => issue("column-missing", [...at, ...path]));
}

/** A key that two rows share would take a row that is not due along with one that is. */
function keyIssues(
  name: TableName,
  key: readonly string[],
  catalog: Catalog,
  at: Path,
): readonly Issue[] {
  const found = tableOf(catalog, name);
  if (!found) return [];
  const unknown = missing(
    name,
    catalog,
    at,
    key.map((column, index) => [column, ["key", index]]),
  );
  if (unknown.length > 0) return unknown;
  const isKey = found.uniques.some(
    (unique) => unique.length > 0 && unique.every((column) => key.includes(column)),
  );
  const optional = found.columns.some(({ name, required }) => key.includes(name) && !required);
  return [
    ...(isKey ? [] : [issue("key-not-unique", [...at, "key"])]),
    ...(optional ? [issue("key-not-required", [...at, "key"])] : []),
  ];
}

function dependentIssues(
  { with: dependents = [], ...table }: SweepTable,
  catalog: Catalog,
  at: Path,
): readonly Issue[] {
  return dependents.flatMap((dependent, index) => {
    const place = [...at, "with", index];
    const parent = dependent.of === undefined ? table : (dependents[dependent.of] ?? table);
    const own = Object.keys(dependent.references).map(
      (column) => [column, ["references", column]] as const,
    );
    const theirs = Object.entries(dependent.references).map(
      ([column, other]) => [other, ["references", column]] as const,
    );
    return [
      ...(own.length === 0 ? [issue("required", [...place, "references"])] : []),
      ...missing(dependent, catalog, place, [...own, ...setColumns(dependent.action, ["action"])]),
      ...keyIssues(dependent, dependent.key, catalog, place),
      ...missing(parent, catalog, place, theirs).filter(({ code }) => code === "column-missing"),
    ];
  });
}

function holdIssues({ holds, ...table }: SweepTable, catalog: Catalog, at: Path): readonly Issue[] {
  const place = [...at, "holds"];
  if (holds === "none") return [];
  if ("column" in holds)
    return missing(table, catalog, place, [[nameOfColumn(holds.column), ["column"]]]);
  const { name, columns } = holdTableOf(holds);
  return missing(
    name,
    catalog,
    place,
    columns.map(([column, field]) => [column, [field]] as const),
  );
}

/** Facts in rows of another table. */
const rowsIssues = ({ columns, ...table }: SweepTable, catalog: Catalog, at: Path) =>
  Object.entries(columns).flatMap(([fact, column]): readonly Issue[] => {
    if (!isOfRows(column)) return [];
    const place = [...at, "columns", fact];
    const own = [column.column, ...listOf(column.recordId)].map(nameOfColumn);
    const theirs = listOf(column.matches).map(nameOfColumn);
    return [
      ...missing(
        tableNameOf(column.table),
        catalog,
        place,
        own.map((name) => [name, []]),
      ),
      ...missing(
        table,
        catalog,
        place,
        theirs.map((name) => [name, ["matches"]]),
      ),
    ];
  });
