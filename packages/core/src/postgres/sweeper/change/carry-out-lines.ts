import type { RetentionAction } from "../../../retention/index.ts";
import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import type { DueRecord } from "../batch/decide-records.ts";
import { keysSql, linesSql } from "../batch/due-lines.ts";
import type { CarryOut } from "../tables/carry-out.ts";
import { letGo } from "./let-go.ts";
import { queueFiles } from "./queue-files.ts";
import { setSql } from "./set-columns.ts";

/**
 * Carries an action out on rows and writes a line for each in the log, in one statement: what depends on a row first, then holds
 * that have ended, then the row.
 *
 * @returns The keys of the rows that went. A row that had these values is not among them.
 * @throws When a trigger kept a row without an error: what belongs to the row may then not go either.
 */
export async function carryOutLines(
  work: BatchWork,
  client: SqlClient,
  {
    action,
    how,
    lines,
  }: {
    readonly action: RetentionAction;
    readonly how: CarryOut;
    readonly lines: readonly DueRecord[];
  },
): Promise<readonly string[]> {
  const { table, sweepId, number, now } = work;
  const keys = keysSql(lines.map(({ key }) => key));
  await queueFiles(work, client, { how, keys });
  if (how === "delete") await letGo(work, client, { action, lines });
  const { rows } = await runSql<{ key: string }>(
    client,
    sql`with line as materialized (${linesSql(lines)}), gone as (${changeSql(work, how, keys)})
      insert into bijsluiter.sweep_log
        (sweep_id, table_number, table_name, record_key, action, category, rule_id, trigger_day, batch, at)
      select ${sweepId}::text::uuid, ${table.number}::int, ${table.name}::text, gone.key, ${action}::text, line.category,
        line.rule_id, line.trigger_day, ${number}::int, ${now}::text::timestamptz
      from gone join line on line.key = gone.key
      returning record_key as key`,
  );
  // A constraint that is checked at the end of a transaction is checked here, where it can still be told from which rows.
  await client.query("set constraints all immediate");
  const done = rows.map(({ key }) => key);
  await refuseKept(work, client, { how, keys: withoutDone(lines, done) });
  return done;
}

function withoutDone(lines: readonly DueRecord[], done: readonly string[]): readonly string[] {
  const gone = new Set(done);
  return lines.map(({ key }) => key).filter((key) => !gone.has(key));
}

/** SQLSTATE of a triggered action exception. */
const KEPT = "09000";

/** A trigger that answers `NULL` keeps a row and says nothing. */
async function refuseKept(
  { table }: BatchWork,
  client: SqlClient,
  { how, keys }: { readonly how: CarryOut; readonly keys: readonly string[] },
): Promise<void> {
  if (keys.length === 0) return;
  const stands = how === "delete" ? raw("true") : setSql(how, "swept", table.key.typeOf).differs;
  const { rows } = await runSql(
    client,
    sql`select 1 from ${raw(table.name)} as swept where ${table.key.isIn("swept", keysSql(keys))} and (${stands}) limit 1`,
  );
  if (rows.length > 0) throw Object.assign(new Error("A trigger kept a row."), { code: KEPT });
}

function changeSql({ table }: BatchWork, how: CarryOut, keys: Sql): Sql {
  const name = raw(table.name);
  const isOne = table.key.isIn("swept", keys);
  const key = table.key.text("swept");
  if (how === "delete")
    return sql`delete from ${name} as swept where ${isOne} returning ${key} as key`;
  const { assignments, differs } = setSql(how, "swept", table.key.typeOf);
  return sql`update ${name} as swept set ${assignments} where ${isOne} and (${differs}) returning ${key} as key`;
}
