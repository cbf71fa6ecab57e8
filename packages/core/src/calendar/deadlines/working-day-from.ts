import type { Day } from "../../shared/dates/day.ts";
import { dayOfWeek } from "../day-of-week.ts";
import { dutchHolidays } from "../holidays/dutch-holidays.ts";
import { shiftDay } from "../shift-day.ts";

/**
 * `from` itself when it is a working day, else the next: no Saturday, no Sunday, no holiday.
 *
 * @param holidays - The Dutch holidays when absent.
 * @throws InvalidInputError when the Dutch holidays of the year are needed and not known.
 * @see Regulation (EEC, Euratom) 1182/71 art. 2(2)
 */
export function workingDayFrom(from: Day, holidays?: ReadonlySet<Day>): Day {
  let candidate = from;
  while (isFree(candidate, holidays)) candidate = shiftDay(candidate, 1);
  return candidate;
}

function isFree(of: Day, holidays?: ReadonlySet<Day>): boolean {
  return (holidays?.has(of) ?? isDutchHoliday(of)) || dayOfWeek(of) % 6 === 0;
}

function isDutchHoliday(of: Day): boolean {
  return dutchHolidays(Number(of.slice(0, 4))).some(({ date }) => date === of);
}
