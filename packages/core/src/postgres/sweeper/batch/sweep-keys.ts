import type { CompiledPolicy, RetentionAction } from "../../../retention/index.ts";
import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import { carryOutLines } from "../change/carry-out-lines.ts";
import type { CarryOut } from "../tables/carry-out.ts";
import type { BatchWork } from "./batch-work.ts";
import { bisect } from "./bisect.ts";
import { type DueRecord, decideRecords } from "./decide-records.ts";
import { keysSql } from "./due-lines.ts";
import { keepHolds } from "./keep-holds.ts";
import { readRecords, type SweptRecord } from "./record.ts";
import { type RowFailure, reasonOf } from "./row-failure.ts";

/** Outcome for the rows of a batch. */
export interface BatchOutcome {
  readonly destroyed: number;
  readonly held: number;
  readonly skipped: number;
  readonly failures: readonly RowFailure[];
}

/**
 * Carries out one batch in the transaction of `work`: lock the rows, keep their holds from changing, read the holds, decide again,
 * carry out, log. A row that somebody has locked is left and named.
 */
export async function sweepKeys(
  work: BatchWork,
  policy: CompiledPolicy,
  keys: readonly string[],
): Promise<BatchOutcome> {
  const { client, table, asOf, now } = work;
  const isOne = table.key.isIn("swept", keysSql(keys));
  const locked = await readRecords(client, table, {
    where: sql`${isOne} and (${table.dueByDate(asOf)})`,
    lock: raw("for update of swept skip locked"),
  });
  const { withHolds, busy } = await keepHolds(
    work,
    locked.map(({ id }) => id),
  );
  const held = await heldOf(work, withHolds);
  const free = locked.filter(({ id }) => !held.has(id) && !busy.has(id));
  const due = decideRecords(policy, free, { asOf, now, columns: table.table.columns });
  const carried = await carryOut(work, due);
  const failures = [
    ...carried.failures,
    ...[...busy].map((key) => rowFailure(key, "locked")),
    ...(await lockedByOthers(work, keys, locked)).map((key) => rowFailure(key, "locked")),
  ];
  const stay = [...held].filter((id) => !busy.has(id)).length;
  const { destroyed } = carried;
  return {
    destroyed,
    held: stay,
    skipped: keys.length - destroyed - stay - failures.length,
    failures,
  };
}

const rowFailure = (key: string, reason: RowFailure["reason"]): RowFailure => ({
  key,
  reason,
  sqlState: null,
  constraint: null,
});

/** Rows that a hold covers, by a statement of its own after the locks: one that waited would see the world from before. */
async function heldOf(
  { client, table, asOf, now }: BatchWork,
  withHolds: readonly string[],
): Promise<ReadonlySet<string>> {
  const held = new Set(withHolds);
  if (held.size === 0) return held;
  const { rows } = await runSql<{ key: string }>(
    client,
    sql`select ${table.key.text("swept")} as key from ${raw(table.name)} as swept
      where ${table.key.isIn("swept", keysSql(withHolds))} and ${table.dueUnheld(asOf, now)}`,
  );
  for (const { key } of rows) held.delete(key);
  return held;
}

async function carryOut(
  work: BatchWork,
  due: readonly DueRecord[],
): Promise<{ readonly destroyed: number; readonly failures: readonly RowFailure[] }> {
  const failures: RowFailure[] = [];
  let destroyed = 0;
  for (const [action, lines] of byAction(due)) {
    const how = howOf(work, action);
    if (how === undefined) {
      failures.push(...lines.map(({ key }) => rowFailure(key, "no-action")));
      continue;
    }
    const { done, failed } = await bisect(work.client, lines, (client, part) =>
      carryOutLines(work, client, { action, how, lines: part }),
    );
    destroyed += done.length;
    failures.push(...failed.map(({ item, fault }) => ({ ...reasonOf(fault), key: item.key })));
  }
  return { destroyed, failures };
}

function howOf({ table }: BatchWork, action: RetentionAction): CarryOut | undefined {
  return table.table.actions?.[action] ?? (action === "erase" ? "delete" : undefined);
}

function byAction(due: readonly DueRecord[]): ReadonlyMap<RetentionAction, DueRecord[]> {
  const groups = new Map<RetentionAction, DueRecord[]>();
  for (const record of due) {
    const group = groups.get(record.action);
    if (group) group.push(record);
    else groups.set(record.action, [record]);
  }
  return groups;
}

/** Rows that are due and that the lock passed over, since somebody else is at work on them. */
async function lockedByOthers(
  { client, table, asOf }: BatchWork,
  keys: readonly string[],
  locked: readonly SweptRecord[],
): Promise<readonly string[]> {
  const ours = new Set(locked.map(({ id }) => id));
  const missing = keys.filter((key) => !ours.has(key));
  if (missing.length === 0) return [];
  const where: Sql = sql`${table.key.isIn("swept", keysSql(missing))} and (${table.dueByDate(asOf)})`;
  const { rows } = await runSql<{ key: string }>(
    client,
    sql`select ${table.key.text("swept")} as key from ${raw(table.name)} as swept where ${where}`,
  );
  return rows.map(({ key }) => key);
}
