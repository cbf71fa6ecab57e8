import type { Decision, DestroyedRecord, RetentionAction } from "@bijsluiter/core/retention";
import { eq, sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { retentionDestroyed } from "../tables.ts";

/** Writes a line for each record that was destroyed, in the transaction that destroyed it. */
export async function logDestroyed(
  transaction: Database,
  done: {
    readonly sweepId: string;
    readonly now: string;
    /** Name of the swept table. */
    readonly source: string;
    readonly decisions: readonly Decision[];
  },
): Promise<void> {
  const { sweepId, now, source, decisions } = done;
  const lines = decisions.map(({ record, action, because }) => {
    const decided = because.find(({ ruleId, trace }) => ruleId && trace?.[0]?.op === "trigger");
    const [start] = decided?.trace ?? [];
    return {
      record_id: record.id,
      category: record.category ?? null,
      action,
      rule_id: decided?.ruleId,
      trigger_day: start?.op === "trigger" ? start.date : null,
    };
  });
  // One parameter for all lines: a batch of any size fits in a statement.
  await transaction.execute(
    sql`insert into ${retentionDestroyed} (source, sweep_id, at, record_id, category, action, rule_id, trigger_day)
      select ${source}::text, ${sweepId}::uuid, ${now}::timestamptz, line.* from json_to_recordset(${JSON.stringify(lines)}::json)
        as line (record_id bigint, category text, action text, rule_id text, trigger_day date)`,
  );
}

/** The log of a sweep, as `destructionStatement` and `reapplyAfterRestore` read it. */
export async function readLog(
  database: Database,
  sweepId: string,
): Promise<readonly DestroyedRecord[]> {
  const rows = await database
    .select()
    .from(retentionDestroyed)
    .where(eq(retentionDestroyed.sweepId, sweepId))
    .orderBy(retentionDestroyed.recordId);
  return rows.map(({ recordId, category, action, ruleId, triggerDay, at }) => ({
    id: String(recordId),
    ...(category !== null && { category }),
    action: action as RetentionAction,
    ruleId,
    triggerDay,
    at: at.toISOString(),
  }));
}
