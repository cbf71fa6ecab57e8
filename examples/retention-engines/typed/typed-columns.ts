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

/** Statements that make the tables. */
export function typedTables(dialect: SqlDialect): readonly string[] {
  const loose = dialect === "sqlite";
  const columns = strictTypes.map(([name, type]) => `"${name}" ${loose ? "" : type}`).join(", ");
  const [day, instant, whole] = loose ? ["", "", ""] : ["date", "timestamptz", "integer"];
  return [
    `create table record (${columns})`,
    `create table hold (board ${whole}, id ${whole}, from_day ${day}, until_day ${day})`,
    `create table login (board ${whole}, id ${whole}, "at" ${instant})`,
    "create index record_key on record (board, id)",
    "create index hold_key on hold (board, id)",
    "create index login_key on login (board, id)",
  ];
}
