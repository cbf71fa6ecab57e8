import { offsetAt } from "../../calendar/offset-at.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";

const DAY = 86_400_000;

/** Days of one zone on which clocks do not change, with their offset; `null` for one on which they do. */
const known = new Map<TimeZone, Map<number, number | null>>();

/** What the clocks of a zone show ahead of UTC, looked up once for each day in UTC: dates are few, and a look-up is slow. */
export function zoneOffset(zone: TimeZone, moment: number): number {
  const days = known.get(zone) ?? new Map<number, number | null>();
  known.set(zone, days);
  const day = Math.floor(moment / DAY);
  let offset = days.get(day);
  if (offset === undefined) {
    const start = offsetAt(zone, day * DAY);
    offset = start === offsetAt(zone, (day + 1) * DAY) ? start : null;
    if (days.size < MOST_DAYS) days.set(day, offset);
  }
  return offset ?? offsetAt(zone, moment);
}

/** A century; more would fill the memory. */
const MOST_DAYS = 36_525;
