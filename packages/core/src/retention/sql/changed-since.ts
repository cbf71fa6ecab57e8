import type { Day } from "../../shared/dates/day.ts";
import { keyList } from "../fact/fact-column.ts";
import { triggerFacts } from "../rule/trigger.ts";
import { momentOf } from "./hold-sql.ts";
import { isAfter, isOnOrAfter, type MomentColumn } from "./moment-test.ts";
import { allOf, anyOf, type Pieces } from "./pieces.ts";
import { columnOf, momentTypeOf, requiredOption, rowsOf } from "./row-column.ts";
import type { CutRule } from "./rule-sql.ts";
import { createContext, type SqlContext } from "./sql-context.ts";
import type { HoldTable, SqlOptions } from "./sql-options.ts";

/** Cut-offs on the day of the last sweep, and the SQL with which the dates of a row are compared today. */
export interface Since {
  readonly day: Day;
  /** Rules with their cut-offs on that day. */
  readonly cuts: readonly CutRule[];
  readonly over: (context: SqlContext) => readonly Pieces[];
}

/**
 * Condition that a row was not erasable on the day of the last sweep and may be now: one of its dates has passed a
 * cut-off since, or a hold has ended. Rows that were held then and are held now are not read; they are most of the rows
 * with an ended term.
 */
export function changedSince(since: Since, context: SqlContext): Pieces {
  const { holds, from } = context.options;
  if (holds === "none") return fresh(since, context);
  if (!("table" in holds) || from === undefined) throw requiredOption(["holds", "table"]);
  const again = createContext(againIn(context.options, from), context.zone, context.days);
  const keys = keyList(holds.matches);
  const named = (name: string) => context.row.column(name, "key");
  const inner = keys.map((name) => again.row.column(name, "key"));
  return [
    `(${keys.map(named).join(", ")}) in (select ${inner.join(", ")} from ${again.row.named} where `,
    ...allOf([...since.over(again), fresh(since, again)]),
    " union all select ",
    ...released(holds, since.day, context),
    ")",
  ];
}

const againIn = (options: SqlOptions, from: NonNullable<SqlOptions["from"]>): SqlOptions => ({
  ...options,
  from: { table: typeof from === "string" ? from : from.table, as: "again" },
});

/** Condition that a date of some rule is later than its cut-off was. True for every row that became due since. */
function fresh({ cuts }: Since, context: SqlContext): Pieces {
  const tests = cuts.flatMap(([rule, { cutoffDate }]) =>
    "forever" in rule
      ? []
      : triggerFacts(rule.trigger).map((fact) => isLater(fact, cutoffDate, context)),
  );
  return anyOf(tests);
}

function isLater(fact: string, cutoffDate: Day | null, context: SqlContext): Pieces {
  // Nothing was over on that day.
  if (cutoffDate === null) return ["1 = 1"];
  const holds = momentTypeOf(fact, context);
  // Of several rows the latest may be any: they are compared with the cut-offs of today anyway.
  if (rowsOf(fact, context)) return ["1 = 1"];
  return isAfter({ ...columnOf(fact, holds, context), holds }, cutoffDate, context);
}

/** Selects keys of holds that ended on or after the day. */
function released(holds: HoldTable, day: Day, context: SqlContext): Pieces {
  const hold = context.table(holds.table);
  const keys = keyList(holds.recordId).map((name) => hold.column(name, "key"));
  const until: MomentColumn = momentOf(hold, holds.until);
  return [`${keys.join(", ")} from ${hold.named} where `, ...isOnOrAfter(until, day, context)];
}
