import { offsetAt } from "../../calendar/offset-at.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";

const DAY = 86_400_000;

/**
 * What the clocks of a zone show ahead of UTC, looked up once for each day in UTC: dates are few, and a look-up is slow. Days on
 * which clocks change are looked up by the moment.
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

/** A century; more would fill the memory. */
const MOST_DAYS = 36_525;

/** {@link offsetsByDay} for every reader. */
export const zoneOffset: typeof offsetAt = offsetsByDay(offsetAt);
