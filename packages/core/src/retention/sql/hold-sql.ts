import type { Day } from "../../shared/dates/day.ts";
import { keyList } from "../fact/fact-column.ts";
import { isAfter, isBefore, type MomentColumn } from "./moment-test.ts";
import { allOf, anyOf, notKnown, type Pieces } from "./pieces.ts";
import type { SqlContext, SqlTable } from "./sql-context.ts";
import type { HoldColumn, HoldTable } from "./sql-options.ts";

/** Condition that no hold covers the row; empty when there are no holds. */
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
 * Condition that no hold covers one of the days. A hold counts unless it is known to begin later or to have ended
 * before. A start or end that is `NULL` or not a date does not exclude the hold.
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

/** Condition that a row of another table belongs to the row. */
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

/** Column of a hold with its type. A name without a type holds a day. */
export const momentOf = (table: SqlTable, of: HoldColumn): MomentColumn => {
  const { column, holds } = typeof of === "string" ? { column: of, holds: "day" as const } : of;
  return { column: table.column(column, holds), holds };
};
