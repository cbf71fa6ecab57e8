import { runSql, sql } from "../../sql/sql.ts";
import { isBusy, type SqlFault } from "../../sql/sql-fault.ts";
import type { BatchWork } from "./batch-work.ts";

/**
 * Reason why a row still exists. `locked`: another transaction uses it; `constraint`: the database refused, mostly
 * because another row refers to it; `refused`: a trigger or a conversion failed; `no-action`: the table does not
 * configure the action.
 */
export type FailureReason = "locked" | "constraint" | "refused" | "no-action";

/** Row that could not be deleted, with the reason and without its values. */
export interface RowFailure {
  readonly key: string;
  readonly reason: FailureReason;
  readonly sqlState: string | null;
  readonly constraint: string | null;
}

/** What an error of the database means for a row. */
export function reasonOf(fault: SqlFault): Omit<RowFailure, "key"> {
  const refused = fault.sqlState.startsWith("23") ? "constraint" : "refused";
  return { ...fault, reason: isBusy(fault) ? "locked" : refused };
}

/** Names the rows that could not go; those of `before` that did not fail now are solved. */
export async function logFailures(
  { client, sweepId, number, table, now }: BatchWork,
  before: readonly string[],
  failures: readonly RowFailure[],
): Promise<void> {
  const failed = new Set(failures.map(({ key }) => key));
  const solved = before.filter((key) => !failed.has(key));
  if (solved.length > 0)
    await runSql(
      client,
      sql`update bijsluiter.sweep_failure set solved_at = ${now}::text::timestamptz
        where sweep_id = ${sweepId}::text::uuid and table_number = ${table.number}::int and solved_at is null
        and record_key in (select value from json_array_elements_text(${JSON.stringify(solved)}::text::json))`,
    );
  if (failures.length === 0) return;
  const lines = failures.map(({ key, reason, sqlState, constraint }) => [
    key,
    reason,
    sqlState,
    constraint,
  ]);
  await runSql(
    client,
    sql`insert into bijsluiter.sweep_failure
        (sweep_id, table_number, table_name, record_key, batch, reason, sqlstate, constraint_name, at)
      select ${sweepId}::text::uuid, ${table.number}::int, ${table.name}::text, l->>0, ${number}::int, l->>1, l->>2, l->>3,
        ${now}::text::timestamptz
      from json_array_elements(${JSON.stringify(lines)}::text::json) as l
      on conflict (sweep_id, table_number, record_key) do update set batch = excluded.batch, reason = excluded.reason,
        sqlstate = excluded.sqlstate, constraint_name = excluded.constraint_name, at = excluded.at, solved_at = null`,
  );
}
