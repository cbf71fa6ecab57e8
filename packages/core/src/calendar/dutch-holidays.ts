import * as z from "zod/mini";
import { type Day, parseInput } from "../shared/index.ts";
import { dutchHolidayRules, type HolidayRule } from "./data/dutch-holiday-rules.ts";
import { dayOfWeek } from "./day-of-week.ts";
import { easterSunday } from "./easter-sunday.ts";
import { shiftDay } from "./shift-day.ts";

/** A public holiday. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: Day;
  /** In Dutch. */
  readonly name: string;
}

const coveredYear: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z.int().check(z.gte(1980), z.lte(2100)))();

/**
 * The holidays of the Netherlands in a year, in order of date: the day on which the King's (until 2013 the Queen's)
 * birthday is celebrated, 5 May in every year, Good Friday as equated day, and the two Sundays of Easter and Whitsun.
 *
 * @param year - 1980 to 2100.
 * @throws InvalidInputError for any other year: other rules held before, and nobody knows later ones.
 * @see Algemene termijnenwet art. 3
 *
 * Not settled: the Act has named 5 May only since an amendment proposed in June 1981, so that 5 May 1980 and 1981 are
 * a reading. Days equated by royal decree, such as the Friday after Ascension Day, are for the caller to add.
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
    .filter(({ firstYear = 1980, lastYear = 2100 }) => firstYear <= covered && covered <= lastYear)
    .map((rule) => ({ date: dateOf(rule, covered), name: rule.name }))
    .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}

function dateOf({ on, movesFromSunday }: HolidayRule, year: number): Day {
  if (typeof on === "number") return shiftDay(easterSunday(year), on);
  const date = `${year}-${on}`;
  return movesFromSunday && dayOfWeek(date) === 0 ? shiftDay(date, -1) : date;
}
