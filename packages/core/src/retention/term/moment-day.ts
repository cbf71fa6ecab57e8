import type { TimeZone } from "../../calendar/time-zone.ts";
import { toDay } from "../../calendar/to-day.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";

/**
 * The day of a date or an instant in `zone`.
 *
 * @param path - Where the value stands in the input, for the issue.
 * @throws InvalidInputError `wrong-format` for anything else, such as a local date-time without an offset.
 */
export function momentDay(value: unknown, zone: TimeZone, path: readonly (string | number)[]): Day {
  if (isDay(value)) return value;
  if (instant.safeParse(value).success) return toDay(value as Instant, zone);
  throw new InvalidInputError([{ code: "wrong-format", path, params: { format: "date" } }]);
}

const isDay = (value: unknown): value is Day => day.safeParse(value).success;
