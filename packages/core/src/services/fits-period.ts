import type { IsoPeriod } from "../calendar/iso-period.ts";
import { addPeriod } from "../calendar/periods/add-period.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import type { Day } from "../shared/dates/day.ts";

/** Four years with one of 366 days: every way in which months and years differ in length. */
const DAYS = 1461;
const FIRST = "2025-01-01";

/**
 * Whether a period never ends later than another, whatever day both start on: P12M fits P1Y, and P366D does not. With
 * `start`, whether it does from that day.
 */
export function fitsPeriod(length: IsoPeriod, most: IsoPeriod, start?: Day): boolean {
  const fitsFrom = (day: Day) => addPeriod(day, length) <= addPeriod(day, most);
  if (start !== undefined) return fitsFrom(start);
  return Array.from({ length: DAYS }, (_, nth) => shiftDay(FIRST, nth)).every(fitsFrom);
}
