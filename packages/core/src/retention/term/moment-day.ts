import { type TimeZone, toDay } from "../../calendar/index.ts";
import { type Day, day, type Instant, InvalidInputError, instant } from "../../shared/index.ts";

/**
 * The day of a date or an instant in `zone`.
 *
 * @param path - Where the value stands in the input, for the issue.
 * @throws InvalidInputError `wrong-format` for anything else: a local date-time is refused, not guessed.
 */
export function momentDay(value: unknown, zone: TimeZone, path: readonly (string | number)[]): Day {
  if (isDay(value)) return value;
  if (instant.safeParse(value).success) return toDay(value as Instant, zone);
  throw new InvalidInputError([{ code: "wrong-format", path, params: { format: "date" } }]);
}

const isDay = (value: unknown): value is Day =>
  typeof value === "string" && value.length === 10 && day.safeParse(value).success;
