import type { Instant } from "../../shared/dates/instant.ts";
import { fromWallClock } from "../wall-clock/from-wall-clock.ts";
import { toWallClock } from "../wall-clock/to-wall-clock.ts";
import { type DayTextOptions, dayText } from "./day-text.ts";

/**
 * Timestamp in words: weekday, day, month, year and time of Europe/Amsterdam. The offset is added in the repeated hour
 * in October.
 *
 * @param moment - RFC 3339 with an offset.
 * @param language - BCP 47 tag for the names of day and month.
 * @throws InvalidInputError for a moment without an offset, or a language that the engine cannot read.
 *
 * @example
 * ```ts
 * import { momentText } from "@bijsluiter/core/calendar";
 *
 * momentText("2026-11-20T13:05:00Z", "nl"); // => "vrijdag 20 november 2026 14:05"
 * momentText("2026-10-25T02:30:00+01:00", "en"); // => "Sunday 25 October 2026 02:30 (UTC+01:00)"
 * ```
 */
export function momentText(
  moment: Instant,
  language: string,
  options: DayTextOptions = {},
): string {
  const { day, time, offset } = toWallClock(moment);
  const doubled = fromWallClock(day, time).kind === "twice";
  return `${dayText(day, language, options)} ${time}${doubled ? ` (UTC${offset})` : ""}`;
}
