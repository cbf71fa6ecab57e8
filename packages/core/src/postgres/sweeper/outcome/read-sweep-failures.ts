import { parseInput } from "../../../shared/parse-input.ts";
import { runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import type { FailureReason } from "../batch/row-failure.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";
import { idOf } from "./read-sweep-log.ts";

/** Row that was due and still exists, with the reason and without its values. */
export interface SweepFailure {
  /** Schema and name, each between quotes. */
  readonly table: string;
  readonly id: string;
  readonly reason: FailureReason;
  /** Error code of PostgreSQL, such as `23503`; `null` when it was not queried. */
  readonly sqlState: string | null;
  /** The constraint that was broken. */
  readonly constraint: string | null;
}

/** Rows of a sweep that could not be deleted, by table and key. */
export async function readSweepFailures(
  client: SqlClient,
  sweepId: string,
): Promise<readonly SweepFailure[]> {
  const database = parseInput(sqlClient, client);
  const id = parseInput(sweepIdText, sweepId);
  const { rows } = await runSql<SweepFailure>(
    database,
    sql`select table_name as "table", record_key as id, reason, sqlstate as "sqlState", constraint_name as "constraint"
      from bijsluiter.sweep_failure where sweep_id = ${id}::text::uuid and solved_at is null
      order by table_number, record_key`,
  );
  return rows.map((row) => ({ ...row, id: idOf(row.id) }));
}
