import * as z from "zod/mini";
import { shiftDay } from "../../calendar/shift-day.ts";
import { type TimeZone, timeZone } from "../../calendar/time-zone.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { momentDay } from "./moment-day.ts";
import { type RetentionTerm, termFields } from "./retention-term.ts";
import { termEnd } from "./term-end.ts";

/** Options of {@link lastDay}. */
export interface LastDayOptions {
  /** Time zone in which a timestamp becomes a day; default Europe/Amsterdam. */
  readonly timeZone?: TimeZone;
}

/** Schema for the term of a rule. Other fields of the rule are ignored. */
const termOfRule: z.ZodMiniType<RetentionTerm> = z.object(termFields);

/** Checks {@link LastDayOptions}. */
export const lastDayOptions: z.ZodMiniType<LastDayOptions> = z.strictObject({
  timeZone: z.exactOptional(timeZone),
} satisfies Shape<LastDayOptions>);

/** End of a retention term, as its last day and the day after it. */
export interface TermEnd {
  /** Last day of retention, inclusive. */
  readonly lastDay: Day;
  /** First day after the term. */
  readonly eraseFrom: Day;
}

/** Checks a {@link TermEnd}. */
export const termEndDays: z.ZodMiniType<TermEnd> = z.strictObject({
  lastDay: day,
  eraseFrom: day,
} satisfies Shape<TermEnd>);

/**
 * The last day of a retention term and the first day after it. Weekends do not move the end.
 *
 * @param rule - Any object with a period, such as a rule of a policy.
 * @param trigger - `YYYY-MM-DD`, or RFC 3339 with an offset, which is first converted to a day in the time zone.
 * @throws InvalidInputError also when the end is after the year 9999.
 * @see Regulation (EEC, Euratom) 1182/71 art. 3(2)(c); its roll-over is not for retention terms
 *
 * @example
 * ```ts
 * import { lastDay } from "@bijsluiter/core/retention";
 *
 * lastDay({ period: "P1M" }, "2025-01-31"); // => { lastDay: "2025-02-28", eraseFrom: "2025-03-01" }
 * lastDay({ snapBefore: "school-year-end", period: "P2Y" }, "2025-07-31T22:00:00Z").lastDay; // => "2028-07-31"
 * ```
 */
export function lastDay(
  rule: RetentionTerm,
  trigger: Day | Instant,
  options: LastDayOptions = {},
): TermEnd {
  const term = parseInput(termOfRule, rule);
  const { timeZone: zone = "Europe/Amsterdam" } = parseInput(lastDayOptions, options);
  const end = termEnd(term, momentDay(trigger, zone, ["trigger"]));
  return { lastDay: end, eraseFrom: shiftDay(end, 1) };
}
