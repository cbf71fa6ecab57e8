import type { RetentionPolicy } from "../../../retention/index.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { runSql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import { type PreparedScope, prepareScope } from "../plan/prepare-scope.ts";
import { refusal } from "../plan/refusal.ts";
import { type SweepTable, sweepTables } from "../tables/sweep-table.ts";

/** A sweep as it was planned, held against the database as it is now. */
export interface OpenSweep extends PreparedScope {
  readonly sweepId: string;
  readonly asOf: string;
}

/**
 * Reads a sweep and looks its tables and columns up again: the database may have changed since it was planned.
 *
 * @throws InvalidInputError with `unknown-sweep`, or when a table, column or key is no longer there.
 */
export async function openSweep(
  client: SqlClient,
  { sweepId, now }: { readonly sweepId: string; readonly now: string },
): Promise<OpenSweep> {
  const { rows } = await runSql<{ policy: string; tables: string; as_of: string }>(
    client,
    sql`select policy, tables, as_of::text as as_of from bijsluiter.sweep where id = ${sweepId}::text::uuid`,
  );
  const [found] = rows;
  if (!found) throw refusal("unknown-sweep", "sweepId");
  const tables: readonly SweepTable[] = parseInput(sweepTables, JSON.parse(found.tables));
  const policy = JSON.parse(found.policy) as RetentionPolicy;
  const scope = { policy, tables, asOf: found.as_of, now };
  const prepared = await prepareScope(client, scope, (list) => list);
  return { ...prepared, sweepId, asOf: found.as_of };
}
