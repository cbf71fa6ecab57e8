export { addPeriod } from "./add-period.ts";
export { dutchHolidays, type Holiday } from "./dutch-holidays.ts";
export { fromWallClock, type WallClockMoments } from "./from-wall-clock.ts";
export {
  type HoursDeadlineOptions,
  hoursDeadline,
  hoursDeadlineOptions,
} from "./hours-deadline.ts";
export { type IsoPeriod, isoPeriod } from "./iso-period.ts";
export { parsePeriod } from "./parse-period.ts";
export { type Period, period } from "./period.ts";
export {
  type PeriodDeadline,
  type PeriodDeadlineOptions,
  periodDeadline,
  periodDeadlineOptions,
} from "./period-deadline.ts";
export { type SchoolYear, schoolYear } from "./school-year.ts";
export { type TimeZone, timeZone } from "./time-zone.ts";
export { toDay } from "./to-day.ts";
export { toWallClock, type WallClock } from "./to-wall-clock.ts";
