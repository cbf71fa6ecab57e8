/** Year, month (from 1) and day of the month. */
export type DayParts = readonly [year: number, month: number, day: number];

const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/**
 * Number of days from 1970-01-01 to a day of the proleptic Gregorian calendar, for any year. Used to compare millions
 * of days, and for years of more than four digits. Years start on 1 March, so that the leap day is the last day.
 */
export function dayNumber([year, month, day]: DayParts): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / YEARS_IN_ERA);
  const yearOfEra = y - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leaps + dayOfYear - EPOCH;
}

/** The day with a {@link dayNumber}. */
export function dayParts(days: number): DayParts {
  const fromEpoch = days + EPOCH;
  const era = Math.floor(fromEpoch / DAYS_IN_ERA);
  const dayOfEra = fromEpoch - era * DAYS_IN_ERA;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * YEARS_IN_ERA + (month > 9 ? 1 : 0);
  return [year, ((month + 2) % 12) + 1, day];
}

/** Number of the last day of a month. The month may exceed 12, for a later year. */
export const monthEnd = (year: number, month: number): number =>
  dayNumber([year + Math.floor(month / 12), (month % 12) + 1, 1]) - 1;
