export {
  type HoursDeadlineOptions,
  hoursDeadline,
  hoursDeadlineOptions,
} from "./deadlines/hours-deadline.ts";
export {
  type PeriodDeadline,
  type PeriodDeadlineOptions,
  periodDeadline,
  periodDeadlineOptions,
} from "./deadlines/period-deadline.ts";
export { dutchHolidays, type Holiday } from "./holidays/dutch-holidays.ts";
export {
  type DayCalendar,
  type DayEvent,
  dayCalendar,
  writeICalendar,
} from "./i-calendar/write-i-calendar.ts";
export { type IsoPeriod, isoPeriod } from "./iso-period.ts";
export { addPeriod } from "./periods/add-period.ts";
export { parsePeriod } from "./periods/parse-period.ts";
export { type Period, period } from "./periods/period.ts";
export { type SchoolYear, schoolYear } from "./school-year.ts";
export { type TimeZone, timeZone } from "./time-zone.ts";
export { toDay } from "./to-day.ts";
export { fromWallClock, type WallClockMoments } from "./wall-clock/from-wall-clock.ts";
export { toWallClock, type WallClock } from "./wall-clock/to-wall-clock.ts";
export { type DayTextOptions, dayText } from "./words/day-text.ts";
export { dayWords } from "./words/day-words.ts";
export { momentText } from "./words/moment-text.ts";
