import * as z from "zod/mini";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { fractionText } from "../credit/credit-tier.ts";
import { type YearMonth, yearMonth } from "../credit/month-span.ts";
import { type ServiceCreditInput, serviceCreditInput } from "../credit/service-credit-input.ts";
import { type DayMinutes, dayMinutes } from "./day-minutes.ts";

/** A quarter of a calendar year, e.g. `"2026-Q3"`. */
export type Quarter = string;

/** Checks a {@link Quarter}. */
export const quarter: z.ZodMiniType<Quarter> = z.stringFormat(
  "quarter",
  /^(?:199\d|2\d{3})-Q[1-4]$/,
);

/** Input for the figures of a service in a quarter. */
export interface QuarterInput {
  readonly quarter: Quarter;
  /** The measured months; an omitted month is unknown. */
  readonly months: readonly ServiceCreditInput[];
  /** Percentage that the provider promises, e.g. `"999/10"`. */
  readonly promised: string;
  /** Day of the check. */
  readonly asOf: Day;
  /** Days as `uptime` gives them, to draw; those outside the quarter are left alone. */
  readonly days?: readonly DayMinutes[];
  /** Months over which the credit was claimed. */
  readonly claimed?: readonly YearMonth[];
}

/** Checks a {@link QuarterInput}. */
export const quarterInput: z.ZodMiniType<QuarterInput> = z
  .strictObject({
    quarter,
    months: z.array(serviceCreditInput).check(maxLength(3)),
    promised: fractionText,
    asOf: day,
    days: z.exactOptional(z.array(dayMinutes).check(maxLength(1000))),
    claimed: z.exactOptional(z.array(yearMonth).check(maxLength(100))),
  } satisfies Shape<QuarterInput>)
  .check(rule(monthIssues));

/** `outside-quarter` for a month of another quarter, `repeated-month` for one that is there twice. */
function monthIssues({ quarter: of, months }: QuarterInput): readonly Issue[] {
  const allowed = monthsOf(of);
  const all = months.map(({ month }) => month);
  return all.flatMap((month, index) => {
    const path = ["months", index, "month"];
    if (!allowed.includes(month)) return [{ code: "outside-quarter", path, params: {} }];
    return all.indexOf(month) < index ? [{ code: "repeated-month", path, params: {} }] : [];
  });
}

/** The three months of a quarter. */
export function monthsOf(of: Quarter): readonly YearMonth[] {
  const first = (Number(of.slice(6)) - 1) * 3;
  return [1, 2, 3].map((nth) => `${of.slice(0, 4)}-${String(first + nth).padStart(2, "0")}`);
}

/** Every day of a quarter. */
export function daysOf(of: Quarter): readonly Day[] {
  const [first = ""] = monthsOf(of);
  const days: Day[] = [];
  const after = addPeriod(`${first}-01`, "P3M");
  for (let next: Day = `${first}-01`; next < after; next = shiftDay(next, 1)) days.push(next);
  return days;
}
