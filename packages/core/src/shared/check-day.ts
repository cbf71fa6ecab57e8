import type { Day } from "./day.ts";
import { InvalidInputError } from "./invalid-input-error.ts";

/**
 * Checks a {@link Day} where the schema would be more than all the rest: words of a widget.
 *
 * @returns Midnight in UTC.
 * @throws InvalidInputError `wrong-format` for what is no day, and for a day that does not exist.
 */
export function checkDay(day: Day): Date {
  const date = new Date(typeof day === "string" && day.length === 10 ? `${day}T00:00:00Z` : "");
  // Engines take 30 February for 2 March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return date;
  const params = { format: "date" };
  throw new InvalidInputError([{ code: "wrong-format", path: ["day"], params }]);
}
