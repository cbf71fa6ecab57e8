import type {
  CompiledPolicy,
  RetentionAction,
  RetentionSql,
  SqlOptions,
} from "../../../retention/index.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { quotedName, type SqlName } from "../../sql/quoted-name.ts";
import { joinSql, raw, type Sql, sql } from "../../sql/sql.ts";
import { type Catalog, isSameTable, tableOf } from "../catalog/catalog.ts";
import { actionsOf } from "./actions-of.ts";
import { isOfRows } from "./fact-columns.ts";
import { holdTableOf, tableNameOf } from "./hold-table.ts";
import type { SweepTable } from "./sweep-table.ts";
import { quotedTable, type TableName } from "./table-name.ts";

/** A key of a table for statements. */
export interface KeySql {
  /** The key of a row as the text of a JSON list. */
  readonly text: (alias: string) => Sql;
  /** Whether the row is one of `keys`, a JSON list of such texts. */
  readonly isIn: (alias: string, keys: Sql) => Sql;
  /** Its columns in their order, for `order by`. */
  readonly order: (alias: string) => Sql;
  /** Whether the row comes behind `key` in that order. */
  readonly isAfter: (alias: string, key: string) => Sql;
  /** The type of a column, as a cast takes it. */
  readonly typeOf: (column: SqlName) => string;
}

/** A table of a sweep, held against the database and ready for statements, in which it is called `swept`. */
export interface PreparedTable {
  readonly number: number;
  readonly table: SweepTable;
  /** Schema and name between quotes. */
  readonly name: string;
  readonly key: KeySql;
  /** What the rules may ask to be done with its rows. */
  readonly actions: readonly RetentionAction[];
  /** Whether the row is one of those that the sweep is about: `only`. */
  readonly isIncluded: Sql;
  /** Condition that the retention period of the row has ended, whether or not the row is held. */
  readonly dueByDate: (asOf: string) => Sql;
  /** The same, and no hold covers `asOf` or `now`. */
  readonly dueUnheld: (asOf: string, now: string) => Sql & Pick<RetentionSql, "before">;
  /** Whether a foreign key makes placing a hold and deleting the row wait for one another. */
  readonly holdsRefer: boolean;
}

/** Prepares the tables of a sweep, which `checkTables` has passed. */
export function prepareTables(
  tables: readonly SweepTable[],
  catalog: Catalog,
  policy: CompiledPolicy,
): readonly PreparedTable[] {
  return tables.map((table, number) => {
    const { category } = table;
    const holds = written(table.holds);
    const options = {
      from: { table: quotedTable(table), as: "swept" },
      columns: writtenColumns(table),
      ...(category && { category }),
    };
    const key = keySql(table, table.key, catalog);
    const only = onlySql(table, key);
    const condition = (more: Pick<SqlOptions, "asOf" | "holds" | "now">) => {
      const due = atPlace(number, () => policy.toSql({ ...options, ...more }));
      return { ...sql`(${due})${only}`, before: due.before };
    };
    const prepared: PreparedTable = {
      number,
      table,
      name: quotedTable(table),
      key,
      actions: actionsOf(policy.policy, table),
      isIncluded: sql`true${only}`,
      dueByDate: (asOf) => condition({ asOf, holds: "none" }),
      dueUnheld: (asOf, now) => condition({ asOf, now, holds }),
      holdsRefer: holdsRefer(table, catalog),
    };
    return prepared;
  });
}

/** The rest of a condition that leaves other rows alone. Values are compared in the type of the column, so that an index helps. */
const onlySql = ({ only = {} }: SweepTable, { typeOf }: KeySql): Sql =>
  joinSql(
    Object.entries(only).map(
      ([column, value]) =>
        sql` and swept.${raw(quotedName(column))} = ${value}::text::${raw(typeOf(column))}`,
    ),
    "",
  );

/** The holds with schema and table written out, so that no setting of the connection decides which table is meant. */
function written(holds: SqlOptions["holds"]): SqlOptions["holds"] {
  return holds === "none" || !("table" in holds)
    ? holds
    : { ...holds, table: quotedTable(holdTableOf(holds).name) };
}

/** Says which table `toSql` refused. */
function atPlace<T>(number: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(
      error.issues.map((issue) => ({ ...issue, path: ["tables", number, ...issue.path] })),
      error.total,
    );
  }
}

/** The key of any table that the catalog has. */
export function keySql(name: TableName, key: readonly SqlName[], catalog: Catalog): KeySql {
  const typeOf = typesOf(name, catalog);
  const column = (alias: string, name: SqlName) => `${alias}.${quotedName(name)}`;
  const own = (alias: string) => raw(key.map((name) => column(alias, name)).join(", "));
  const cast = (json: string) =>
    raw(key.map((name, place) => `(${json}->>${place})::${typeOf(name)}`).join(", "));
  return {
    typeOf,
    text: (alias) =>
      raw(
        `json_build_array(${key.map((name) => `${column(alias, name)}::text`).join(", ")})::text`,
      ),
    isIn: (alias, keys) =>
      sql`(${own(alias)}) in (select ${cast("one.key")} from json_array_elements(${keys}) as one(key))`,
    order: own,
    isAfter: (alias, after) =>
      sql`(${own(alias)}) > (select ${cast("one.key")} from (select ${after}::text::json as key) as one)`,
  };
}

function typesOf(name: TableName, catalog: Catalog): (column: SqlName) => string {
  const types = new Map(tableOf(catalog, name)?.columns.map(({ name, type }) => [name, type]));
  return (column) => types.get(column) ?? "text";
}

/** The columns with the tables of facts written out, as those of holds. */
const writtenColumns = ({ columns }: SweepTable): SweepTable["columns"] =>
  Object.fromEntries(
    Object.entries(columns).map(([fact, column]) => [
      fact,
      isOfRows(column) ? { ...column, table: quotedTable(tableNameOf(column.table)) } : column,
    ]),
  );

function holdsRefer({ holds, ...table }: SweepTable, { foreignKeys }: Catalog): boolean {
  if (holds === "none" || "column" in holds) return false;
  const { name, references } = holdTableOf(holds);
  return foreignKeys.some(
    ({ from, to, columns }) =>
      isSameTable(from, name) &&
      isSameTable(to, table) &&
      references.every(([own]) => columns.includes(own)),
  );
}
