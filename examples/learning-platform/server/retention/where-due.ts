import { compilePolicy, type RetentionPolicy, type SqlOptions } from "@bijsluiter/core/retention";
import { type SQL, sql } from "drizzle-orm";
import type { SweepSource } from "./sweep-source.ts";

/** By which policy, on which day. */
export interface DueOn {
  readonly policy: RetentionPolicy;
  readonly asOf: string;
  /** When it runs, RFC 3339: a hold that covers this day counts too. As `asOf` when left out. */
  readonly now?: string;
}

/** Condition on a row of the swept table: its retention period is over, and nothing holds it. */
export function whereDue(source: SweepSource, { policy, asOf, now = asOf }: DueOn): SQL {
  const { table, recordId, from, until } = source.holds;
  const holds = { table, recordId, from, until, matches: source.id };
  return conditionOf(policy, { ...optionsOf(source, asOf, holds), now });
}

/** The same by its dates alone, also for a row that is held. */
export function whereDueByDate(source: SweepSource, { policy, asOf }: DueOn): SQL {
  return conditionOf(policy, optionsOf(source, asOf, "none"));
}

const optionsOf = (
  { table, columns, category }: SweepSource,
  asOf: string,
  holds: SqlOptions["holds"],
): SqlOptions => ({
  from: table,
  columns,
  ...(category && { category }),
  holds,
  asOf,
});

function conditionOf(policy: RetentionPolicy, options: SqlOptions): SQL {
  const { strings, values } = compilePolicy(policy).toSql(options);
  return sql(strings, ...values);
}
