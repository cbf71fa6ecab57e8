import type { SqlDialect } from "@bijsluiter/core/retention";
import type { Cell, TypedRow } from "./typed-rows.ts";

/** A database for the rows with a column of every type. */
export interface TypedEngine {
  readonly name: string;
  readonly dialect: SqlDialect;
  execute(statement: string): Promise<void>;
  /** Fills a table, of which the columns are in order. */
  insert(
    table: string,
    types: readonly (readonly [string, string])[],
    rows: readonly (readonly Cell[])[],
  ): Promise<void>;
  /** First column of what a query gives, as numbers. */
  numbers(text: string, values: readonly unknown[]): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** Cells of a row in the order of the columns. */
export const rowCells = (row: TypedRow): readonly Cell[] => [
  row.board,
  row.id,
  row.category,
  row.leftOn,
  row.seenAt,
  row.paidAt,
  row.madeAt,
  row.notedOn,
  row.type,
  row.score,
  row.graded,
];

const days = [
  ["board", "integer"],
  ["id", "integer"],
  ["from_day", "date"],
  ["until_day", "date"],
] as const;

const instants = [
  ["board", "integer"],
  ["id", "integer"],
  ["at", "timestamptz"],
] as const;

/** Puts the rows in their three tables. */
export async function load(
  engine: TypedEngine,
  types: readonly (readonly [string, string])[],
  rows: readonly TypedRow[],
): Promise<void> {
  await engine.insert("record", types, rows.map(rowCells));
  await engine.insert(
    "hold",
    days,
    rows.flatMap(({ board, id, holds }) =>
      holds.map(({ from, until }) => [board, id, from, until]),
    ),
  );
  await engine.insert(
    "login",
    instants,
    rows.flatMap(({ board, id, logins }) => logins.map((at) => [board, id, at])),
  );
}
