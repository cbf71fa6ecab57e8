import { offsetAt } from "../../calendar/offset-at.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";

const DAY = 86_400_000;

/** Cache per time zone: the offset on each day; `null` for a day on which the clocks change. */
const known = new Map<TimeZone, Map<number, number | null>>();

/** Offset of a time zone from UTC. It is looked up once per UTC day, because a lookup is slow and few days occur. */
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

/** Largest number of days in the cache (a century), to limit memory. */
const MOST_DAYS = 36_525;
