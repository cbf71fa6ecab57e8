import { PGlite } from "@electric-sql/pglite";
import type { Engine } from "./engine.ts";
import { inserts, tables } from "./postgres-tables.ts";

/** PostgreSQL compiled to WebAssembly, in memory. */
export async function openPglite(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    name: "PGlite",
    dialect: "postgresql",
    async load(rows) {
      await database.exec(tables);
      for (const [text, values] of inserts(rows)) await database.query(text, values);
    },
    async select({ text, values }) {
      const found = await database.query<[number]>(
        `select id from record where ${text} order by id`,
        [...values],
        { rowMode: "array" },
      );
      return found.rows.map(([id]) => id);
    },
    close: () => database.close(),
  };
}
