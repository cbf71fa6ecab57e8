import { DuckDBDateValue, DuckDBInstance, DuckDBTimestampTZValue } from "@duckdb/node-api";
import type { Engine } from "./engine.ts";
import type { Row } from "./generated-rows.ts";

const DAY = 86_400_000;
const date = (day: string | null) =>
  day === null ? null : new DuckDBDateValue(Date.parse(day) / DAY);
const moment = (at: string | null) =>
  at === null ? null : new DuckDBTimestampTZValue(BigInt(Date.parse(at)) * 1000n);

/** DuckDB, in memory. */
export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`
    create table record (
      id integer, category varchar, left_on date, result_on date, last_seen_on date,
      seen_at timestamptz, type varchar, graded boolean
    );
    create table hold (record_id integer, from_day date, until_day date);
  `);
  return {
    name: "DuckDB",
    dialect: "duckdb",
    async load(rows) {
      const records = await connection.createAppender("record");
      const holds = await connection.createAppender("hold");
      for (const row of rows) {
        for (const value of recordValues(row)) records.appendValue(value);
        records.endRow();
        for (const { from, until } of row.holds) {
          for (const value of [row.id, date(from), date(until)]) holds.appendValue(value);
          holds.endRow();
        }
      }
      records.closeSync();
      holds.closeSync();
    },
    async select({ text, values }) {
      const found = await connection.runAndReadAll(
        `select id from record where ${text} order by id`,
        [...values],
      );
      const [ids = []] = found.getColumns();
      return ids as number[];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const recordValues = (row: Row) => [
  row.id,
  row.category,
  date(row.leftOn),
  date(row.resultOn),
  date(row.lastSeenOn),
  moment(row.seenAt),
  row.type,
  row.graded,
];
