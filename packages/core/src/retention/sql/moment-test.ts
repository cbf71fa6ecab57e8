import { endOfDay } from "../../calendar/end-of-day.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { EARLIEST_DAY, LATEST_DAY } from "../fact/fact-type.ts";
import type { MomentType } from "../fact/moment-type.ts";
import type { Order } from "../rule/condition.ts";
import { allOf, type Pieces } from "./pieces.ts";
import type { SqlContext } from "./sql-context.ts";

/** A column of moments, as it is written. */
export interface MomentColumn {
  readonly column: string;
  readonly holds: MomentType;
  readonly earliest?: Day;
}

/** Whether the column is known to be on or before a day; not so for what is no date. */
export const isOnOrBefore = (of: MomentColumn, day: Day, context: SqlContext): Pieces =>
  allOf([compare(of, "<=", day, context), lowest(of, context), ...fitsOf(of, context)]);

/** Whether the column is known to be before a day. */
export const isBefore = (of: MomentColumn, day: Day, context: SqlContext): Pieces =>
  allOf([compare(of, "<", day, context), lowest(of, context), ...fitsOf(of, context)]);

/** Whether the column is known to be after a day. */
export const isAfter = (of: MomentColumn, day: Day, context: SqlContext): Pieces =>
  allOf([compare(of, ">", day, context), highest(of, context), ...fitsOf(of, context)]);

/** Whether the column is known to be on or after a day. */
export const isOnOrAfter = (of: MomentColumn, day: Day, context: SqlContext): Pieces =>
  allOf([compare(of, ">=", day, context), highest(of, context), ...fitsOf(of, context)]);

/** Whether the column holds a moment of its type. */
export const isMomentIn = (of: MomentColumn, context: SqlContext): Pieces =>
  allOf([lowest(of, context), highest(of, context), ...fitsOf(of, context)]);

/** The column beside a day that is bound. */
export function compare(of: MomentColumn, order: Order, day: Day, context: SqlContext): Pieces {
  const { sign, value, before, after } = limitOf(of, order, day, context);
  return [`${sign} ${before}`, { value }, after];
}

// Our own limits are written out: they are the same in every statement, and parameters are counted.
/** Whether the column is no sentinel before the first day that counts. */
export const lowest = (of: MomentColumn, context: SqlContext): Pieces =>
  fixed(of, ">=", of.earliest ?? EARLIEST_DAY, context);

const highest = (of: MomentColumn, context: SqlContext): Pieces =>
  fixed(of, "<=", LATEST_DAY, context);

function fixed(of: MomentColumn, order: Order, day: Day, context: SqlContext): Pieces {
  const { sign, value, before, after } = limitOf(of, order, day, context);
  return [`${sign} ${before}${context.dialect.literal(value)}${after}`];
}

/** The column with the sign of an order, and the value that stands for a day, with its type around it. */
export function limitOf(
  { column, holds }: MomentColumn,
  order: Order,
  day: Day,
  context: SqlContext,
) {
  const { dialect, zone } = context;
  const compared = dialect.compared(column, holds);
  const [before, after] = dialect.typed(holds);
  if (holds === "day" || holds === "text-day")
    return { sign: `${compared} ${order}`, value: day, before, after };
  // A day is over at its end and begins at the end of the one before.
  const end = order === "<=" || order === ">" ? day : shiftDay(day, -1);
  const value = dialect.moment(endOfDay(end, zone), holds);
  return { sign: `${compared} ${order.startsWith("<") ? "<" : ">="}`, value, before, after };
}

/** What else must be true for the column to hold a moment of its type. */
export const fitsOf = (
  { column, holds }: MomentColumn,
  { dialect }: SqlContext,
): readonly Pieces[] => dialect.fits(column, holds).map((guard) => [guard]);
