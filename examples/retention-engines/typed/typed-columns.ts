import type { FactColumns, HoldTable, SqlDialect } from "@bijsluiter/core/retention";

/** Where the facts are and what they hold. */
export const typedColumns = {
  leftOn: "left_on",
  seenAt: { column: "seen_at", holds: "instant" },
  paidAt: { column: "paid_at", holds: "epoch-seconds" },
  madeAt: { column: "made_at", holds: "epoch-ms" },
  notedOn: { column: "noted on", holds: "text-day" },
  type: { column: "type", holds: "code" },
  score: "score",
  graded: "graded",
  logins: {
    table: "login",
    column: "at",
    holds: "instant",
    recordId: ["board", "id"],
    matches: ["board", "id"],
  },
} as const satisfies FactColumns;

/** Holds whose table has columns of the same names as that of the rows, and a key of two columns. */
export const typedHolds = {
  table: "hold",
  recordId: ["board", "id"],
  from: "from_day",
  until: "until_day",
  matches: ["board", "id"],
} as const satisfies HoldTable;

/** Columns of the table of rows, with their types in PostgreSQL and DuckDB. */
export const strictTypes = [
  ["board", "integer"],
  ["id", "integer"],
  ["category", "varchar(20)"],
  ["left_on", "date"],
  ["seen_at", "timestamptz"],
  ["paid_at", "bigint"],
  ["made_at", "bigint"],
  ["noted on", "varchar(40)"],
  ["type", "char(10)"],
  ["score", "double precision"],
  ["graded", "boolean"],
] as const;

/** How MariaDB names what has another name there; a timestamp without this would change with each update. */
const mariadbTypes: Readonly<Record<string, string>> = {
  timestamptz: "timestamp(3) null default null",
  boolean: "tinyint(1)",
};

/** Statements that make the tables. */
export function typedTables(dialect: SqlDialect): readonly string[] {
  const mark = dialect === "mariadb" ? "`" : '"';
  const typeIn = (type: string) => {
    if (dialect === "sqlite") return "";
    return dialect === "mariadb" ? (mariadbTypes[type] ?? type) : type;
  };
  const table = (name: string, columns: readonly (readonly [string, string])[]) =>
    `create table ${name} (${columns.map(([column, type]) => `${mark}${column}${mark} ${typeIn(type)}`).join(", ")})`;
  return [
    table("record", strictTypes),
    table("hold", [...keyTypes, ["from_day", "date"], ["until_day", "date"]]),
    table("login", [...keyTypes, ["at", "timestamptz"]]),
    "create index record_key on record (board, id)",
    "create index hold_key on hold (board, id)",
    "create index login_key on login (board, id)",
  ];
}

const keyTypes = [
  ["board", "integer"],
  ["id", "integer"],
] as const;
