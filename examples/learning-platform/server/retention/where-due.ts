import { compilePolicy, type RetentionPolicy, type SqlOptions } from "@bijsluiter/core/retention";
import { type SQL, sql } from "drizzle-orm";
import type { SweepSource } from "./sweep-source.ts";

/** By which policy, on which day. */
export interface DueOn {
  readonly policy: RetentionPolicy;
  readonly asOf: string;
}

/** Condition on a row of the swept table: its retention period is over, and nothing holds it. */
export function whereDue(source: SweepSource, { policy, asOf }: DueOn): SQL {
  const { table, recordId, from, until } = source.holds;
  const matches = `${source.table}.${source.id}`;
  return conditionOf(policy, optionsOf(source, asOf, { table, recordId, from, until, matches }));
}

/** The same by its dates alone, also for a row that is held. */
export function whereDueByDate(source: SweepSource, { policy, asOf }: DueOn): SQL {
  return conditionOf(policy, optionsOf(source, asOf, "none"));
}

const optionsOf = (
  { columns, category }: SweepSource,
  asOf: string,
  holds: SqlOptions["holds"],
): SqlOptions => ({ columns, ...(category && { category }), holds, asOf });

function conditionOf(policy: RetentionPolicy, options: SqlOptions): SQL {
  const { strings, values } = compilePolicy(policy).toSql(options);
  return sql(strings, ...values);
}
