import type { RetentionAction } from "../../../retention/index.ts";
import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import type { DueRecord } from "../batch/decide-records.ts";
import { keysSql, linesSql } from "../batch/due-lines.ts";
import type { DependentTable } from "../tables/dependent-table.ts";
import { joined } from "../tables/joined.ts";
import { keySql } from "../tables/prepared-table.ts";
import { quotedTable } from "../tables/table-name.ts";
import { setSql } from "./set-columns.ts";

/** Lets the rows that belong to others go before them, deepest first, each with a line in the log. */
export async function carryOutDependents(
  work: BatchWork,
  client: SqlClient,
  done: { readonly action: RetentionAction; readonly lines: readonly DueRecord[] },
): Promise<void> {
  const { with: dependents = [] } = work.table.table;
  for (const dependent of [...dependents].reverse())
    await runSql(client, dependentSql(work, dependent, done));
}

function dependentSql(
  work: BatchWork,
  dependent: DependentTable,
  { action, lines }: { readonly action: RetentionAction; readonly lines: readonly DueRecord[] },
): Sql {
  const { table, catalog, sweepId, number, now } = work;
  const { action: how = "delete" } = dependent;
  const own = keySql(dependent, dependent.key, catalog);
  const { tables, condition } = chainOf(work, dependent);
  const keys = keysSql(lines.map(({ key }) => key));
  const name = raw(quotedTable(dependent));
  const isOne = sql`${raw(condition)} and ${table.key.isIn("swept", keys)}`;
  const returning = sql`returning ${own.text("d")} as key, ${table.key.text("swept")} as along_with`;
  const set = how === "delete" ? undefined : setSql(how, "d", own.typeOf);
  const change = set
    ? sql`update ${name} as d set ${set.assignments} from ${raw(tables)} where ${isOne} and (${set.differs}) ${returning}`
    : sql`delete from ${name} as d using ${raw(tables)} where ${isOne} ${returning}`;
  // A row that belongs to two rows is changed once and logged once.
  return sql`with line as materialized (${linesSql(lines)}), gone as (${change})
    insert into bijsluiter.sweep_log
      (sweep_id, table_number, table_name, record_key, action, category, rule_id, trigger_day, along_with, batch, at)
    select ${sweepId}::text::uuid, ${table.number}::int, ${quotedTable(dependent)}::text, gone.key,
      ${set ? "anonymise" : action}::text, line.category, line.rule_id, line.trigger_day, gone.along_with, ${number}::int,
      ${now}::text::timestamptz
    from gone join line on line.key = gone.along_with on conflict do nothing`;
}

/** The tables between a dependent, `d`, and the swept one, and how they hang together. */
function chainOf({ table }: BatchWork, dependent: DependentTable) {
  const { with: dependents = [] } = table.table;
  const tables: string[] = [];
  const conditions: string[] = [];
  let current = dependent;
  let alias = "d";
  for (let depth = 0; ; depth += 1) {
    const parent = current.of === undefined ? undefined : dependents[current.of];
    const parentAlias = parent ? `p${depth}` : "swept";
    tables.push(`${parent ? quotedTable(parent) : table.name} as ${parentAlias}`);
    conditions.push(joined(Object.entries(current.references), alias, parentAlias));
    if (!parent) return { tables: tables.join(", "), condition: conditions.join(" and ") };
    [current, alias] = [parent, parentAlias];
  }
}
