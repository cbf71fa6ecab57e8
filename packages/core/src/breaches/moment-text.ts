import { fromWallClock, toWallClock } from "../calendar/index.ts";
import { checkLanguage } from "../shared/check-language.ts";
import { day as dayOf } from "../shared/day.ts";
import type { Instant } from "../shared/instant.ts";
import { parseInput } from "../shared/parse-input.ts";

/**
 * A moment as people in the Netherlands say it: weekday, day, month, year and time of Europe/Amsterdam.
 * In the hour that October has twice, the offset tells which of the two it was.
 *
 * @param moment - RFC 3339 with an offset.
 * @param language - BCP 47 tag for the names of day and month.
 * @throws InvalidInputError for a moment without an offset, or a language that the engine cannot read.
 *
 * @example
 * ```ts
 * import { momentText } from "@bijsluiter/core/breaches";
 *
 * momentText("2026-11-20T13:05:00Z", "nl"); // => "vrijdag 20 november 2026 14:05"
 * momentText("2026-10-25T02:30:00+01:00", "en"); // => "Sunday 25 October 2026 02:30 (UTC+01:00)"
 * ```
 */
export function momentText(moment: Instant, language: string): string {
  const { day, time, offset } = toWallClock(moment);
  const doubled = fromWallClock(day, time).kind === "twice";
  return `${dayText(day, language)} ${time}${doubled ? ` (UTC${offset})` : ""}`;
}

/**
 * A calendar day in words: weekday, day, month, year.
 *
 * @throws InvalidInputError for a day that does not exist, or a language that the engine cannot read.
 *
 * @example
 * ```ts
 * import { dayText } from "@bijsluiter/core/breaches";
 *
 * dayText("2026-11-20", "nl"); // => "vrijdag 20 november 2026"
 * ```
 */
export function dayText(day: string, language: string): string {
  checkLanguage(language);
  const date = new Date(`${parseInput(dayOf, day)}T00:00:00Z`);
  // Each part on its own: how a whole date is put together differs from one engine to the next.
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(date);
  return [
    part({ weekday: "long" }),
    String(date.getUTCDate()),
    part({ month: "long" }),
    String(date.getUTCFullYear()),
  ].join(" ");
}
