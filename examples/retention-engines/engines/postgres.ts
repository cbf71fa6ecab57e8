import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Engine } from "./engine.ts";
import { inserts, tables } from "./postgres-tables.ts";

/** A real PostgreSQL, in a schema of its own. */
export async function openPostgres(url: string): Promise<Engine & { readonly client: pg.Client }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const schema = `retention_${randomUUID().replaceAll("-", "")}`;
  await client.query(`create schema ${schema}; set search_path to ${schema};`);
  return {
    name: "PostgreSQL",
    dialect: "postgresql",
    client,
    async load(rows) {
      await client.query(tables);
      for (const [text, values] of inserts(rows)) await client.query(text, values);
      await client.query("analyze record; analyze hold;");
    },
    async select({ text, values }) {
      const found = await client.query<[number]>({
        text: `select id from record where ${text} order by id`,
        values: [...values],
        rowMode: "array",
      });
      return found.rows.map(([id]) => id);
    },
    async close() {
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    },
  };
}
