import type { Day } from "../../shared/dates/day.ts";
import { keyList } from "../fact/fact-column.ts";
import { isAfter, isBefore, type MomentColumn } from "./moment-test.ts";
import { allOf, anyOf, notKnown, type Pieces } from "./pieces.ts";
import type { SqlContext, SqlTable } from "./sql-context.ts";
import type { HoldColumn, HoldTable } from "./sql-options.ts";

/** The condition that nothing holds the row; none when there are no holds. */
export function unheld(context: SqlContext): readonly Pieces[] {
  const { holds } = context.options;
  if (holds === "none") return [];
  if ("table" in holds) return [noHold(holds, context)];
  const { row, dialect } = context;
  const column = row.column(holds.column, "flag");
  const [before, after] = dialect.typed("flag");
  const isFree: Pieces = [`${column} = ${before}${dialect.literal(dialect.flag(false))}${after}`];
  return [allOf([isFree, ...dialect.fits(column, "flag").map((guard) => [guard])])];
}

/**
 * No hold covers one of the days. A hold counts unless it is known to begin later or known to have ended before: a start or
 * an end that is `NULL`, or no date, holds.
 */
function noHold(holds: HoldTable, context: SqlContext): Pieces {
  const hold = context.table(holds.table);
  const from = momentOf(hold, holds.from);
  const until = momentOf(hold, holds.until);
  const covers = (day: Day) =>
    allOf([notKnown(isAfter(from, day, context)), notKnown(isBefore(until, day, context))]);
  const covering = anyOf(context.days.map(covers));
  const { recordId, matches } = holds;
  const [of, at] = [keyList(recordId), keyList(matches)];
  return [
    `not exists (select 1 from ${hold.named} where ${belongsToRow(hold, of, at, context)} and `,
    ...covering,
    ")",
  ];
}

/** Condition on a row of another table: it belongs to the row. */
export function belongsToRow(
  of: SqlTable,
  recordId: readonly string[],
  matches: readonly string[],
  { row }: SqlContext,
): string {
  return recordId
    .map((name, at) => `${of.column(name, "key")} = ${row.column(String(matches[at]), "key")}`)
    .join(" and ");
}

/** A column of a hold with its type; a bare name holds a day. */
export const momentOf = (table: SqlTable, of: HoldColumn): MomentColumn => {
  const { column, holds } = typeof of === "string" ? { column: of, holds: "day" as const } : of;
  return { column: table.column(column, holds), holds };
};
