import initSqlJs, { type SqlValue } from "sql.js";
import type { Engine } from "./engine.ts";
import type { Row } from "./generated-rows.ts";

/** SQLite keeps dates as text and truth as 0 and 1. */
const bound = (value: string | number | boolean | null): SqlValue =>
  typeof value === "boolean" ? Number(value) : value;

/** SQLite compiled to WebAssembly, in memory: runs on every Node, `node:sqlite` does not. */
export async function openSqlite(): Promise<Engine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`
    create table record (
      id integer primary key, category text, left_on text, result_on text, last_seen_on text,
      seen_at text, type text, graded integer
    );
    create table hold (record_id integer, from_day text, until_day text);
    create index hold_record on hold (record_id);
  `);
  return {
    name: "SQLite",
    dialect: "sqlite",
    async load(rows) {
      const record = database.prepare("insert into record values (?, ?, ?, ?, ?, ?, ?, ?)");
      const hold = database.prepare("insert into hold values (?, ?, ?)");
      database.run("begin");
      for (const row of rows) {
        record.run(recordValues(row));
        for (const { from, until } of row.holds) hold.run([row.id, from, until]);
      }
      database.run("commit");
      record.free();
      hold.free();
    },
    async select({ text, values }) {
      const [found] = database.exec(
        `select id from record where ${text} order by id`,
        values.map(bound),
      );
      return (found?.values ?? []).map(([id]) => Number(id));
    },
    async close() {
      database.close();
    },
  };
}

const recordValues = (row: Row): SqlValue[] =>
  [
    row.id,
    row.category,
    row.leftOn,
    row.resultOn,
    row.lastSeenOn,
    row.seenAt,
    row.type,
    row.graded,
  ].map(bound);
