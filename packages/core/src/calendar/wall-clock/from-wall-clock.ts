import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type TimeZone, timeZone } from "../time-zone.ts";
import { offsetText } from "./offset-text.ts";
import { offsetsOn } from "./offsets-on.ts";

/** Timestamps that match a local date and time. */
export type WallClockMoments =
  | { readonly kind: "once"; readonly instant: Instant }
  /** Summer time begins and skips it. */
  | { readonly kind: "never" }
  /** The end of summer time repeats it: only a person can tell which; the earlier comes first. */
  | { readonly kind: "twice"; readonly instants: readonly [Instant, Instant] };

const clockTime: z.ZodMiniType<string> = new z.ZodMiniStringFormat({
  type: "string",
  check: "string_format",
  format: "time",
  pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
});

/**
 * Timestamp, or timestamps, at which the local time in `zone` is `time` on `on`.
 *
 * @param on - `YYYY-MM-DD`.
 * @param time - `HH:mm`, 00:00 to 23:59.
 * @returns Instants with the local offset, so that a reader recognises what was filled in.
 * @throws InvalidInputError for a day that does not exist, a time in another form or a zone that is unknown.
 *
 * @example
 * ```ts
 * import { fromWallClock } from "@bijsluiter/core/calendar";
 *
 * fromWallClock("2026-03-29", "02:30"); // => { kind: "never" }
 * fromWallClock("2026-11-22", "09:15"); // => { kind: "once", instant: "2026-11-22T09:15:00+01:00" }
 * ```
 */
export function fromWallClock(
  on: Day,
  time: string,
  zone: TimeZone = "Europe/Amsterdam",
): WallClockMoments {
  const local = `${parseInput(day, on)}T${parseInput(clockTime, time)}:00`;
  const [first, second] = offsetsOn(parseInput(timeZone, zone), Date.parse(`${local}Z`)).map(
    (offset) => local + offsetText(offset),
  );
  if (first === undefined) return { kind: "never" };
  if (second === undefined) return { kind: "once", instant: first };
  return { kind: "twice", instants: [first, second] };
}
