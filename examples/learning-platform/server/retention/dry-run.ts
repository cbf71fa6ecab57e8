import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import { rowsOf } from "../database/rows-of.ts";
import type { SweepSource } from "./sweep-source.ts";
import { type DueOn, whereDue, whereDueByDate } from "./where-due.ts";

/** What a sweep would look at, and what holds keep from it. */
export interface DryRun {
  readonly due: number;
  readonly held: number;
}

/** Counts what is due, and changes nothing: always the first step. */
export async function dryRun(database: Database, source: SweepSource, on: DueOn): Promise<DryRun> {
  const count = async (where: SQL) => {
    const [row] = await rowsOf<{ number: string }>(
      database,
      sql`select count(*) as number from ${sql.identifier(source.table)} where ${where}`,
    );
    return Number(row?.number);
  };
  const due = await count(whereDue(source, on));
  return { due, held: (await count(whereDueByDate(source, on))) - due };
}
