import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import initSqlJs, { type SqlValue } from "sql.js";
import type { TypedEngine } from "./typed-engine.ts";
import type { Cell } from "./typed-rows.ts";

type Types = readonly (readonly [string, string])[];

/** Rows as objects, for what reads JSON. */
const objects = (types: Types, rows: readonly (readonly Cell[])[]) =>
  rows.map((cells) => Object.fromEntries(types.map(([name], at) => [name, cells[at]])));

const postgresInsert = (table: string, types: Types) =>
  `insert into ${table} select ${types.map(([name, type]) => `"${name}"::${type}`).join(", ")}
   from json_to_recordset($1::json) as line (${types.map(([name]) => `"${name}" text`).join(", ")})`;

/** PostgreSQL compiled to WebAssembly. */
export async function openTypedPglite(): Promise<TypedEngine> {
  const database = await PGlite.create();
  return {
    name: "PGlite",
    dialect: "postgresql",
    execute: async (statement) => void (await database.exec(statement)),
    insert: async (table, types, rows) =>
      void (await database.query(postgresInsert(table, types), [
        JSON.stringify(objects(types, rows)),
      ])),
    async numbers(text, values) {
      const found = await database.query<[number]>(text, [...values], { rowMode: "array" });
      return found.rows.map(([id]) => Number(id));
    },
    close: () => database.close(),
  };
}

/** A real PostgreSQL, in a schema of its own. */
export async function openTypedPostgres(
  url: string,
): Promise<TypedEngine & { texts(text: string): Promise<readonly string[]> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const schema = `typed_${randomUUID().replaceAll("-", "")}`;
  await client.query(`create schema ${schema}; set search_path to ${schema};`);
  return {
    name: "PostgreSQL",
    dialect: "postgresql",
    execute: async (statement) => void (await client.query(statement)),
    insert: async (table, types, rows) =>
      void (await client.query(postgresInsert(table, types), [
        JSON.stringify(objects(types, rows)),
      ])),
    async numbers(text, values) {
      const found = await client.query<[number]>({ text, values: [...values], rowMode: "array" });
      return found.rows.map(([id]) => Number(id));
    },
    async texts(text) {
      const found = await client.query<[string]>({ text, rowMode: "array" });
      return found.rows.map(([line]) => line);
    },
    async close() {
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    },
  };
}

/** DuckDB, in memory. */
export async function openTypedDuckdb(): Promise<TypedEngine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), "retention-"));
  return {
    name: "DuckDB",
    dialect: "duckdb",
    execute: async (statement) => void (await connection.run(statement)),
    async insert(table, types, rows) {
      if (rows.length === 0) return;
      const file = join(folder, `${table}.ndjson`);
      writeFileSync(
        file,
        objects(types, rows)
          .map((row) => JSON.stringify(row))
          .join("\n"),
      );
      const columns = types.map(([name]) => `'${name}': 'VARCHAR'`).join(", ");
      const cast = types.map(([name, type]) => `"${name}"::${type}`).join(", ");
      await connection.run(
        `insert into ${table} select ${cast} from read_json('${file}', format = 'newline_delimited', columns = {${columns}})`,
      );
    },
    async numbers(text, values) {
      const found = await connection.runAndReadAll(text, [...values] as (
        | string
        | number
        | boolean
      )[]);
      const [ids = []] = found.getColumns();
      return ids.map(Number);
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** SQLite compiled to WebAssembly; truth is 0 and 1 in it. */
export async function openTypedSqlite(): Promise<TypedEngine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const bound = (value: unknown): SqlValue =>
    typeof value === "boolean" ? Number(value) : (value as SqlValue);
  return {
    name: "SQLite",
    dialect: "sqlite",
    execute: async (statement) => void database.run(statement),
    async insert(table, types, rows) {
      const statement = database.prepare(
        `insert into ${table} values (${types.map(() => "?").join(", ")})`,
      );
      database.run("begin");
      for (const cells of rows) statement.run(cells.map(bound));
      database.run("commit");
      statement.free();
    },
    async numbers(text, values) {
      const [found] = database.exec(text, values.map(bound));
      return (found?.values ?? []).map(([id]) => Number(id));
    },
    async close() {
      database.close();
    },
  };
}
