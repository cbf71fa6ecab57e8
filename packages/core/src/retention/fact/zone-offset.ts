import { offsetAt } from "../../calendar/offset-at.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";

const DAY = 86_400_000;

/**
 * Offset of a time zone from UTC. It is looked up once per UTC day, because a lookup is slow and few days occur. On a day on
 * which the clocks change, it is looked up for the moment.
 */
export function offsetsByDay(lookUp: typeof offsetAt): typeof offsetAt {
  const known = new Map<TimeZone, Map<number, number | null>>();
  return (zone, moment) => {
    const days = known.get(zone) ?? new Map<number, number | null>();
    known.set(zone, days);
    const day = Math.floor(moment / DAY);
    let offset = days.get(day);
    if (offset === undefined) {
      const start = lookUp(zone, day * DAY);
      offset = start === lookUp(zone, (day + 1) * DAY) ? start : null;
      if (days.size < MOST_DAYS) days.set(day, offset);
    }
    return offset ?? lookUp(zone, moment);
  };
}

/** Largest number of days in the cache (a century), to limit memory. */
const MOST_DAYS = 36_525;

/** {@link offsetsByDay} for every reader. */
export const zoneOffset: typeof offsetAt = offsetsByDay(offsetAt);
