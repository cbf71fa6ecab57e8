import * as z from "zod/mini";
import { endOfDay } from "../../calendar/end-of-day.ts";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Span } from "./time-window.ts";

/** A calendar month, e.g. `"2026-06"`; from 1990 until 2999. */
export type YearMonth = string;

/** Checks a {@link YearMonth}. */
export const yearMonth: z.ZodMiniType<YearMonth> = z.stringFormat(
  "year-month",
  /^(?:199\d|2\d{3})-(?:0[1-9]|1[0-2])$/,
);

/** First day of a month. */
export const firstDayOf = (month: YearMonth): Day => `${month}-01`;

/** Number of days of a month, 28 to 31. */
export const daysInMonth = (month: YearMonth): number =>
  Number(shiftDay(addPeriod(firstDayOf(month), "P1M"), -1).slice(8));

/** Seconds since 1970 at which a month begins and ends on the clocks of `zone`. */
export function monthSpan(month: YearMonth, zone: TimeZone): Span {
  const first = firstDayOf(month);
  const midnight = (day: Day) => Date.parse(endOfDay(shiftDay(day, -1), zone)) / 1000;
  return [midnight(first), midnight(addPeriod(first, "P1M"))];
}

/** Last day on which a credit over a month can be claimed: that of the month after it. */
export const claimDay = (month: YearMonth): Day =>
  shiftDay(addPeriod(firstDayOf(month), "P2M"), -1);
