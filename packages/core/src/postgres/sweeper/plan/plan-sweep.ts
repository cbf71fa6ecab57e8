import { canonicalJson, type Json } from "../../../shared/hash/canonical-json.ts";
import { sha256 } from "../../../shared/hash/sha-256.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { beginWork } from "../batch/begin-work.ts";
import { orderTables } from "../catalog/order-tables.ts";
import { atTable } from "./at-table.ts";
import { planBatches } from "./plan-batches.ts";
import { prepareScope } from "./prepare-scope.ts";
import { type SweepPlan, sweepPlan } from "./sweep-plan.ts";

/** A stored sweep. */
export interface PlannedSweep {
  readonly sweepId: string;
  /** SHA-256 of the list, the policy and the tables: the subject of the approval. */
  readonly listHash: string;
  /** Number of approvals needed before anything is erased. */
  readonly approvalsNeeded: number;
  /** Rows of which the period is over, held ones too: holds are read when a batch runs. */
  readonly tables: readonly { readonly table: string; readonly planned: number }[];
}

/** How long a plan waits for a lock, in milliseconds. */
const PLAN_LOCK_TIMEOUT = 5000;

/**
 * Stores a sweep: the policy, and the list of keys of every row whose period is over, in batches. Nothing is erased.
 * Tables are ordered so that referring rows are deleted before the rows that they refer to.
 *
 * @throws InvalidInputError when a table, column or key does not exist, a rule reads a fact without a column, or a
 * sweep with that id exists (`repeated-id`).
 */
export async function planSweep(client: SqlClient, plan: SweepPlan): Promise<PlannedSweep> {
  const database = parseInput(sqlClient, client);
  const valid = parseInput(sweepPlan, plan);
  const { sweepId, policy, asOf, now, approvals = 1, batchSize = 1000 } = valid;
  return database.transaction(async (transaction) => {
    await beginWork(transaction, PLAN_LOCK_TIMEOUT);
    const { tables } = await prepareScope(transaction, valid, orderTables);
    const tablesText = canonicalJson(tables.map(({ table }) => table) as unknown as Json);
    const policyText = canonicalJson(policy as unknown as Json);
    const { rowCount } = await runSql(
      transaction,
      sql`insert into bijsluiter.sweep
          (id, policy, policy_hash, tables, as_of, planned_at, list_hash, approvals_needed)
        values (${sweepId}::text::uuid, ${policyText}, ${policy.hash}, ${tablesText}, ${asOf}::text::date,
          ${now}::text::timestamptz, '', ${approvals}::int) on conflict do nothing`,
    );
    if (rowCount === 0)
      throw new InvalidInputError([{ code: "repeated-id", path: ["sweepId"], params: {} }]);
    const planned: { table: string; planned: number }[] = [];
    for (const table of tables) {
      const count = await atTable(table.number, () =>
        planBatches(transaction, table, { sweepId, asOf, now, batchSize }),
      );
      planned.push({ table: table.name, planned: count });
    }
    const listHash = await hashList(transaction, sweepId, [policyText, tablesText, asOf]);
    return { sweepId, listHash, approvalsNeeded: approvals, tables: planned };
  });
}

async function hashList(client: SqlClient, sweepId: string, more: readonly string[]) {
  const { rows } = await runSql<{ hashes: string }>(
    client,
    sql`select coalesce(string_agg(keys_hash, '' order by number), '') as hashes
      from bijsluiter.sweep_batch where sweep_id = ${sweepId}::text::uuid`,
  );
  const listHash = sha256(canonicalJson([...more, rows[0]?.hashes ?? ""]));
  await runSql(
    client,
    sql`update bijsluiter.sweep set list_hash = ${listHash} where id = ${sweepId}::text::uuid`,
  );
  return listHash;
}
