import type { Day } from "../shared/dates/day.ts";
import { type Instant, instant } from "../shared/dates/instant.ts";
import { parseInput } from "../shared/parse-input.ts";
import { isoText } from "./iso-text.ts";
import { offsetAt } from "./offset-at.ts";
import { type TimeZone, timeZone } from "./time-zone.ts";

/**
 * Calendar day in `zone` of a timestamp.
 *
 * @param moment - RFC 3339 with an offset; the offset need not be that of `zone`.
 * @returns `YYYY-MM-DD`.
 * @throws InvalidInputError for a moment without an offset or a zone that is unknown.
 *
 * @example
 * ```ts
 * import { toDay } from "@bijsluiter/core/calendar";
 *
 * toDay("2026-07-31T22:00:00Z"); // => "2026-08-01"
 * toDay("2026-07-31T22:00:00Z", "America/Curacao"); // => "2026-07-31"
 * ```
 */
export function toDay(moment: Instant, zone: TimeZone = "Europe/Amsterdam"): Day {
  const time = Date.parse(parseInput(instant, moment));
  return isoText(new Date(time + offsetAt(parseInput(timeZone, zone), time))).slice(0, 10);
}
