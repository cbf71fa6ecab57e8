import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { dutchHolidayRules, type HolidayRule } from "../data/dutch-holiday-rules.ts";
import { dayOfWeek } from "../day-of-week.ts";
import { shiftDay } from "../shift-day.ts";
import { easterSunday } from "./easter-sunday.ts";

/** A public holiday. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: Day;
  /** Dutch name. */
  readonly name: string;
}

const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;
const coveredYear: z.ZodMiniType<number> = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));

/**
 * The holidays of the Netherlands in a year, in order of date: the day on which the King's (until 2013 the Queen's)
 * birthday is celebrated, 5 May in every year, Good Friday as equated day, and the two Sundays of Easter and Whitsun.
 * Days equated by royal decree, such as the Friday after Ascension Day, must be added by the caller.
 *
 * Not settled: the Act has named 5 May only since an amendment proposed in June 1981, so 5 May 1980 and 1981 are an
 * interpretation.
 *
 * @param year - 1980 to 2100.
 * @throws InvalidInputError for any other year: earlier years had other rules, and later rules are not known.
 * @see Algemene termijnenwet art. 3
 *
 * @example
 * ```ts
 * import { dutchHolidays } from "@bijsluiter/core/calendar";
 *
 * dutchHolidays(2025).find(({ name }) => name === "Koningsdag")?.date; // => "2025-04-26"
 * ```
 */
export function dutchHolidays(year: number): readonly Holiday[] {
  const covered = parseInput(coveredYear, year);
  return dutchHolidayRules
    .filter(({ firstYear = FIRST_YEAR }) => firstYear <= covered)
    .filter(({ lastYear = LAST_YEAR }) => covered <= lastYear)
    .map((rule) => ({ date: dateOf(rule, covered), name: rule.name }))
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

function dateOf({ on, movesFromSunday }: HolidayRule, year: number): Day {
  if (typeof on === "number") return shiftDay(easterSunday(year), on);
  const date = `${year}-${on}`;
  return movesFromSunday && dayOfWeek(date) === 0 ? shiftDay(date, -1) : date;
}
