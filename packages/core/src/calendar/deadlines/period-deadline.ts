import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { endOfDay } from "../end-of-day.ts";
import type { IsoPeriod } from "../iso-period.ts";
import { addPeriod } from "../periods/add-period.ts";
import type { Period } from "../periods/period.ts";
import { shiftDay } from "../shift-day.ts";
import { type TimeZone, timeZone } from "../time-zone.ts";
import { workingDayFrom } from "./working-day-from.ts";

/** Options of {@link periodDeadline}. */
export interface PeriodDeadlineOptions {
  /** Every public holiday there is; replaces the Dutch ones, so list those too to add a day to them. */
  readonly holidays?: readonly Day[];
  /** Time zone of the place where the act is to be done; default Europe/Amsterdam. */
  readonly timeZone?: TimeZone;
}

/** More than any list of days has. */
const MOST_HOLIDAYS = 1_000_000;

/** Checks {@link PeriodDeadlineOptions}. */
export const periodDeadlineOptions: z.ZodMiniType<PeriodDeadlineOptions> = z.strictObject({
  holidays: z.exactOptional(z.array(day).check(maxLength(MOST_HOLIDAYS))),
  timeZone: z.exactOptional(timeZone),
} satisfies Shape<PeriodDeadlineOptions>);

/** The end of a period that is not in hours. */
export interface PeriodDeadline {
  /** Last day; until midnight is on time. */
  readonly lastDay: Day;
  /** Midnight after the last day, RFC 3339 in UTC: the first time that is too late. */
  readonly endExclusive: Instant;
}

/**
 * Last day of a statutory period in days, weeks, months or years.
 *
 * The day of the event is not counted; a day that the last month lacks becomes its last; an end on a Saturday, Sunday
 * or holiday moves to the next working day; a period of two days or more holds at least two working days.
 * Not for retention periods or contracts, which do not move: use `addPeriod`.
 *
 * Not settled: which list of holidays the Netherlands reported under art. 2(1); that of the Algemene termijnenwet is
 * taken, Good Friday included.
 *
 * @param event - Day of the event, `YYYY-MM-DD`.
 * @throws InvalidInputError also when `holidays` is left out and the period reaches outside the years 1980-2100.
 * @see Regulation (EEC, Euratom) 1182/71 art. 3(1), 3(2)(c), 3(4) and 3(5)
 *
 * @example
 * ```ts
 * import { periodDeadline } from "@bijsluiter/core/calendar";
 *
 * periodDeadline("2026-01-15", "P1M").lastDay; // => "2026-02-16"
 * periodDeadline("2026-01-15", "P1M").endExclusive; // => "2026-02-16T23:00:00.000Z"
 * ```
 */
export function periodDeadline(
  event: Day,
  length: Period | IsoPeriod,
  options: PeriodDeadlineOptions = {},
): PeriodDeadline {
  const nominal = addPeriod(event, length);
  const { holidays, timeZone: zone = "Europe/Amsterdam" } = parseInput(
    periodDeadlineOptions,
    options,
  );
  const free = holidays && new Set(holidays);
  const rolled = workingDayFrom(nominal, free);
  const first = workingDayFrom(shiftDay(event, 1), free);
  const second = workingDayFrom(shiftDay(first, 1), free);
  const isTwoDaysOrMore = nominal >= shiftDay(event, 2);
  const lastDay = isTwoDaysOrMore && second > rolled ? second : rolled;
  return { lastDay, endExclusive: endOfDay(lastDay, zone) };
}
