import type { Day } from "../../shared/day.ts";

/**
 * Day and month of a calendar day in words, without the year.
 *
 * @param language - BCP 47 tag.
 *
 * @example
 * ```ts
 * import { dayWords } from "@bijsluiter/core/calendar";
 *
 * dayWords("2023-06-08", "nl"); // => "8 juni"
 * ```
 */
export function dayWords(day: Day, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return `${date.getUTCDate()} ${month.format(date)}`;
}
