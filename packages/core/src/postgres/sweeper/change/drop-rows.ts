import { runSql, sql } from "../../sql/sql.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import type { DueRecord } from "../batch/decide-records.ts";
import { keysSql, linesSql } from "../batch/due-lines.ts";
import { letGo } from "./let-go.ts";
import { queueFiles } from "./queue-files.ts";

/** Logs rows of a partition that is about to be dropped, and takes away what refers to them. */
export async function dropRows(work: BatchWork, lines: readonly DueRecord[]): Promise<void> {
  const { client, table, sweepId, number, now } = work;
  await queueFiles(work, client, { how: "delete", keys: keysSql(lines.map(({ key }) => key)) });
  await letGo(work, client, { action: "erase", lines });
  await runSql(
    client,
    sql`insert into bijsluiter.sweep_log
        (sweep_id, table_number, table_name, record_key, action, category, rule_id, trigger_day, batch, at)
      select ${sweepId}::text::uuid, ${table.number}::int, ${table.name}::text, line.key, 'erase', line.category,
        line.rule_id, line.trigger_day, ${number}::int, ${now}::text::timestamptz
      from (${linesSql(lines)}) as line`,
  );
}
