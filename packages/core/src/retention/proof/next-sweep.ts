import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInCalendarDays } from "date-fns";
import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { applySnap } from "../term/apply-snap.ts";
import { type Snap, snap } from "../term/snap.ts";

/** Next day on which an organisation erases, if it erases on some days of the year only. */
export interface Sweep {
  readonly sweepOn: Day;
  /** Number of days between the due day and the sweep. */
  readonly lagDays: number;
}

/** Checks a {@link Sweep}. */
export const sweep: z.ZodMiniType<Sweep> = z.strictObject({
  sweepOn: day,
  lagDays: z.int().check(z.gte(0)),
} satisfies Shape<Sweep>);

/** Largest number of days: one for each day of a year. */
const MOST_DAYS = 366;

/**
 * The first sweep on or after the day from which a record is due.
 *
 * @param dueFrom - `YYYY-MM-DD`.
 * @param calendar - Days on which is swept, such as `["next:01-15", "next:08-15"]`, or `"month-end"`; at least one.
 *
 * @example
 * ```ts
 * import { nextSweep } from "@bijsluiter/core/retention";
 *
 * nextSweep("2026-08-01", ["next:01-15", "next:08-15"]); // => { sweepOn: "2026-08-15", lagDays: 14 }
 * ```
 */
export function nextSweep(dueFrom: Day, calendar: readonly Snap[]): Sweep {
  const from = parseInput(day, dueFrom);
  const days = parseInput(z.array(snap).check(minLength(1), maxLength(MOST_DAYS)), calendar);
  const [sweepOn = from] = days.map((to) => applySnap(from, to)).sort();
  return {
    sweepOn,
    lagDays: differenceInCalendarDays(new UTCDateMini(sweepOn), new UTCDateMini(from)),
  };
}
