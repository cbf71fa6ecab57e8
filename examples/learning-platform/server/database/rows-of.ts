import type { SQL } from "drizzle-orm";
import type { Database } from "./open-database.ts";

/** Rows of a statement that names no table of ours. Both drivers answer with `rows`; the type they share does not say so. */
export async function rowsOf<Row>(database: Database, statement: SQL): Promise<readonly Row[]> {
  return ((await database.execute(statement)) as { rows: readonly Row[] }).rows;
}
