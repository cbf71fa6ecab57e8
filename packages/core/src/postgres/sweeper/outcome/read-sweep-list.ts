import * as z from "zod/mini";
import type { RetentionAction } from "../../../retention/index.ts";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import type { Shape } from "../../../shared/shape.ts";
import { raw, runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { beginWork } from "../batch/begin-work.ts";
import { type DueRecord, decideRecords } from "../batch/decide-records.ts";
import { keysSql } from "../batch/due-lines.ts";
import { readRecords } from "../batch/record.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";
import { openSweep } from "../run/open-sweep.ts";
import { idOf } from "./read-sweep-log.ts";

/** Part of the list of a sweep. */
export interface SweepListPage {
  readonly sweepId: string;
  /** The batch, from 0. */
  readonly batch: number;
  readonly now: Instant;
}

/** Current row of the list. */
export interface SweepListLine {
  /** Schema and name, each between quotes. */
  readonly table: string;
  readonly id: string;
  /** Action and its rule; `null` when a hold keeps the row or it is no longer due. */
  readonly due: {
    readonly action: RetentionAction;
    readonly ruleId: string;
    readonly triggerDay: string;
  } | null;
}

const sweepListPage: z.ZodMiniType<SweepListPage> = z.strictObject({
  sweepId: sweepIdText,
  batch: z.int().check(z.gte(0), z.lte(1_000_000_000)),
  now: eventInstant,
} satisfies Shape<SweepListPage>);

/**
 * One batch of the list of a sweep, for approval: every row with its present action and reason.
 *
 * @returns An empty list after the last batch, and for a partition that is dropped as a whole.
 *
 * @throws InvalidInputError with `unknown-sweep`, or when a table, column or key does not exist.
 */
export async function readSweepList(
  client: SqlClient,
  page: SweepListPage,
): Promise<readonly SweepListLine[]> {
  const database = parseInput(sqlClient, client);
  const { sweepId, batch, now } = parseInput(sweepListPage, page);
  return database.transaction(async (transaction) => {
    await beginWork(transaction, LIST_LOCK_TIMEOUT);
    const { tables, policy, asOf } = await openSweep(transaction, { sweepId, now });
    const { rows } = await runSql<{ table_number: number; key: string }>(
      transaction,
      sql`select table_number, key.value::text as key from bijsluiter.sweep_batch, json_array_elements(keys::json) as key
        where sweep_id = ${sweepId}::text::uuid and number = ${batch}::int`,
    );
    const table = tables[rows[0]?.table_number ?? 0];
    if (!table || rows.length === 0) return [];
    const keys = rows.map(({ key }) => key);
    const records = await readRecords(transaction, table, {
      where: sql`${table.key.isIn("swept", keysSql(keys))} and ${table.dueUnheld(asOf, now)}`,
      lock: raw(""),
    });
    const due = decideRecords(policy, records, { asOf, now, columns: table.table.columns });
    const found = new Map(due.map((record) => [record.key, record]));
    return keys.map((key) => ({ table: table.name, id: idOf(key), due: dueOf(found.get(key)) }));
  });
}

const dueOf = (record: DueRecord | undefined): SweepListLine["due"] =>
  record ? { action: record.action, ruleId: record.ruleId, triggerDay: record.triggerDay } : null;

const LIST_LOCK_TIMEOUT = 5000;
