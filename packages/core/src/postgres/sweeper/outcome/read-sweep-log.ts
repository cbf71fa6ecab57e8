import type { DestroyedRecord, RetentionAction } from "../../../retention/index.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";

/** A line of the log, with its table: ids of two tables may be alike. */
export interface SweptLine extends DestroyedRecord {
  /** Schema and name, each between quotes. */
  readonly table: string;
  /** Key of the row that caused the deletion, for a dependent row. */
  readonly alongWith?: string;
}

/**
 * The log of a sweep, or of all sweeps when no id is given: a line for each row that was deleted or changed. The id is
 * the key as text, or as a JSON list when the key has several columns.
 */
export async function readSweepLog(
  client: SqlClient,
  sweepId?: string,
): Promise<readonly SweptLine[]> {
  const database = parseInput(sqlClient, client);
  const id = sweepId === undefined ? null : parseInput(sweepIdText, sweepId);
  const { rows } = await runSql<LogRow>(
    database,
    sql`select table_name, record_key, action, category, rule_id, trigger_day::text as trigger_day, along_with,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from bijsluiter.sweep_log where ${id}::text is null or sweep_id = ${id}::text::uuid
      order by at, table_number, table_name, record_key`,
  );
  return rows.map(lineOf);
}

interface LogRow {
  readonly table_name: string;
  readonly record_key: string;
  readonly action: string;
  readonly category: string | null;
  readonly rule_id: string;
  readonly trigger_day: string;
  readonly along_with: string | null;
  readonly at: string;
}

const lineOf = (row: LogRow): SweptLine => ({
  table: row.table_name,
  id: idOf(row.record_key),
  ...(row.category !== null && { category: row.category }),
  // The sweeper wrote it.
  action: row.action as RetentionAction,
  ruleId: row.rule_id,
  triggerDay: row.trigger_day,
  at: row.at,
  ...(row.along_with !== null && { alongWith: idOf(row.along_with) }),
});

/** The one value of a key, or the key as it is. */
export function idOf(key: string): string {
  const parts = JSON.parse(key) as readonly string[];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : key;
}
