import type { CompiledPolicy } from "../../../retention/index.ts";
import { raw, runSql, sql } from "../../sql/sql.ts";
import { isBusy, isOfRow, sqlFault } from "../../sql/sql-fault.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import { decideRecords } from "../batch/decide-records.ts";
import { keysSql } from "../batch/due-lines.ts";
import { keepHolds } from "../batch/keep-holds.ts";
import { readRecords } from "../batch/record.ts";
import type { BatchOutcome } from "../batch/sweep-keys.ts";
import { dropRows } from "../change/drop-rows.ts";
import { planKeys } from "../plan/plan-batches.ts";
import { rowsIfAllDue } from "../plan/plan-partitions.ts";

/** Undoes what was done with a partition of which a row stays. */
const rowStays = new Error("A row of the partition stays.");

/** Rows that are decided and logged at a time. */
const PAGE = 1000;

/**
 * Drops a partition, when still every row of it must go: a line in the log for each row, then it is detached and dropped. When one
 * stays, or the database refuses, its rows are planned as ordinary batches of the same sweep.
 */
export async function sweepPartition(
  work: BatchWork,
  policy: CompiledPolicy,
  partition: string,
): Promise<BatchOutcome> {
  const { client, table, sweepId, asOf, now } = work;
  const nothing = { held: 0, skipped: 0, failures: [] };
  try {
    const destroyed = await client.transaction((within) =>
      dropPartition({ ...work, client: within }, policy, partition),
    );
    return { ...nothing, destroyed };
  } catch (error) {
    const fault = sqlFault(error);
    if (error !== rowStays && !(fault && (isOfRow(fault) || isBusy(fault)))) throw error;
    await planKeys(client, table, { sweepId, asOf, now, batchSize: PAGE, from: partition });
    return { ...nothing, destroyed: 0 };
  }
}

async function dropPartition(
  work: BatchWork,
  policy: CompiledPolicy,
  partition: string,
): Promise<number> {
  const { client, table, asOf, now } = work;
  await client.query(`lock table only ${partition} in access exclusive mode`);
  const expected = await rowsIfAllDue(client, table, { partition, asOf, now });
  let done = 0;
  for (let after: string | undefined; ; ) {
    const keys = await pageOf(work, partition, after);
    after = keys.at(-1);
    if (after === undefined) break;
    done += await logPage(work, policy, keys);
  }
  if (expected === 0 || done !== expected) throw rowStays;
  await client.query(`alter table ${table.name} detach partition ${partition}`);
  await client.query(`drop table ${partition}`);
  return done;
}

async function pageOf(
  { client, table }: BatchWork,
  partition: string,
  after: string | undefined,
): Promise<readonly string[]> {
  const beyond = after === undefined ? raw("true") : table.key.isAfter("swept", after);
  const { rows } = await runSql<{ key: string }>(
    client,
    sql`select ${table.key.text("swept")} as key from only ${raw(partition)} as swept where ${beyond}
      order by ${table.key.order("swept")} limit ${PAGE}::int`,
  );
  return rows.map(({ key }) => key);
}

/** Decides and logs rows, and lets go what depends on them; gives their number, without those that stay. */
async function logPage(
  work: BatchWork,
  policy: CompiledPolicy,
  keys: readonly string[],
): Promise<number> {
  const { client, table, asOf, now } = work;
  const isOne = table.key.isIn("swept", keysSql(keys));
  const { busy } = await keepHolds(work, keys);
  const records = await readRecords(client, table, {
    where: sql`${isOne} and ${table.dueUnheld(asOf, now)}`,
    lock: raw(""),
  });
  const due = decideRecords(policy, records, { asOf, now, columns: table.table.columns });
  const erased = due.filter(
    ({ action }) =>
      (table.table.actions?.[action] ?? (action === "erase" && "delete")) === "delete",
  );
  if (busy.size > 0 || erased.length !== keys.length) throw rowStays;
  await dropRows(work, erased);
  return erased.length;
}
