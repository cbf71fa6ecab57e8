import { checkDay } from "../../shared/check-day.ts";
import { checkLanguage } from "../../shared/check-language.ts";
import type { Day } from "../../shared/day.ts";

/**
 * Day and month of a calendar day in words, without the year.
 *
 * @param language - BCP 47 tag.
 * @throws InvalidInputError for a day that does not exist, or a language that the engine cannot read.
 *
 * @example
 * ```ts
 * import { dayWords } from "@bijsluiter/core/calendar";
 *
 * dayWords("2023-06-08", "nl"); // => "8 juni"
 * ```
 */
export function dayWords(day: Day, language: string): string {
  checkLanguage(language);
  const date = checkDay(day);
  const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return `${date.getUTCDate()} ${month.format(date)}`;
}
