import type { Day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { isoText } from "../iso-text.ts";
import { offsetAt } from "../offset-at.ts";
import { type TimeZone, timeZone } from "../time-zone.ts";
import { offsetText } from "./offset-text.ts";

/** Local date and time. */
export interface WallClock {
  /** `YYYY-MM-DD`. */
  readonly day: Day;
  /** `HH:mm`; seconds that have begun are not shown. */
  readonly time: string;
  /** Offset from UTC, `+02:00`. */
  readonly offset: string;
}

/**
 * Local date and time in `zone` of a timestamp.
 *
 * @param moment - RFC 3339 with an offset.
 * @throws InvalidInputError for a moment without an offset or a zone that is unknown.
 *
 * @example
 * ```ts
 * import { toWallClock } from "@bijsluiter/core/calendar";
 *
 * toWallClock("2026-10-25T01:30:00Z"); // => { day: "2026-10-25", time: "02:30", offset: "+01:00" }
 * ```
 */
export function toWallClock(moment: Instant, zone: TimeZone = "Europe/Amsterdam"): WallClock {
  const time = Date.parse(parseInput(instant, moment));
  const offset = offsetAt(parseInput(timeZone, zone), time);
  const shown = isoText(new Date(time + offset));
  return { day: shown.slice(0, 10), time: shown.slice(11, 16), offset: offsetText(offset) };
}
