import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import { type ColumnName, nameParts } from "../fact/fact-column.ts";
import type { FactType } from "../fact/fact-type.ts";
import { dialectsByName } from "./dialects/by-name.ts";
import type { Dialect, LookedUpColumn } from "./dialects/dialect.ts";
import type { SqlDialect, SqlOptions } from "./sql-options.ts";

/** A table in the condition, with functions for its columns. */
export interface SqlTable {
  /** Name as in `from`, with its alias if it has one. */
  readonly named: string;
  /** Qualified column. Also registers it for the check before the first statement. */
  readonly column: (name: ColumnName, holds: FactType | "key") => string;
}

/** Context shared by all parts of the condition. */
export interface SqlContext {
  readonly options: SqlOptions;
  readonly dialect: Dialect;
  readonly dialectName: SqlDialect;
  readonly zone: TimeZone;
  /** Days that a hold must not cover: the day of the sweep and the day on which it runs. */
  readonly days: readonly Day[];
  /** Table of the rows. */
  readonly row: SqlTable;
  /** Another table, under an alias that differs from that of the rows. */
  readonly table: (name: ColumnName) => SqlTable;
  /** Statements to run before the first one. They check every column that was used. */
  readonly before: () => readonly string[];
}

/** Dialect that the options select. */
const dialectOf = ({ dialect, placeholders, quotes }: SqlOptions): SqlDialect => {
  if (dialect) return dialect;
  if (quotes === "backtick") return "mariadb";
  return placeholders === "question-mark" ? "sqlite" : "postgresql";
};

/** Creates the context shared by all parts of one condition. */
export function createContext(
  options: SqlOptions,
  zone: TimeZone,
  days: readonly Day[],
): SqlContext {
  const dialectName = dialectOf(options);
  const dialect = dialectsByName[dialectName];
  // Where backticks are the rule, double quotes may make a misspelt name a text.
  const mark = [options.quotes, dialect.quotes].includes("backtick") ? "`" : '"';
  const quote = (part: string) => dialect.quoted(part, mark);
  const written = (name: ColumnName) => nameParts(name).map(quote).join(".");
  const lookups = new Map<string, Map<string, LookedUpColumn>>();
  const tableOf = (real: ColumnName | undefined, alias: ColumnName | undefined): SqlTable => {
    const table = real && written(real);
    const columns = new Map<string, LookedUpColumn>();
    const known = table === undefined ? columns : (lookups.get(table) ?? columns);
    if (table !== undefined) lookups.set(table, known);
    return {
      named: alias && alias !== real ? `${table} as ${written(alias)}` : String(table),
      column(name, holds) {
        const parts = nameParts(name);
        // A name of several parts says its own table.
        if (parts.length > 1) return written(name);
        const [column = name] = parts;
        known.set(`${holds} ${column}`, { column, holds });
        return alias === undefined ? quote(column) : `${written(alias)}.${quote(column)}`;
      },
    };
  };
  const { from } = options;
  const as = typeof from === "object" ? from.as : from;
  return {
    options,
    dialect,
    dialectName,
    zone,
    days,
    row: tableOf(typeof from === "object" ? from.table : from, as),
    table: (name) => tableOf(name, freeAlias(as)),
    before: () => [
      ...dialect.session,
      ...[...lookups].flatMap(([table, columns]) =>
        columns.size === 0 ? [] : dialect.lookup(table, [...columns.values()], quote),
      ),
    ],
  };
}

/** An alias that differs from that of the rows, also when case is ignored. */
function freeAlias(as: ColumnName | undefined): ColumnName {
  return as !== undefined && nameParts(as).at(-1)?.toLowerCase() === "of_row"
    ? "of_the_row"
    : "of_row";
}
