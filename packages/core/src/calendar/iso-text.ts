import { InvalidInputError } from "../shared/invalid-input-error.ts";

/**
 * RFC 3339 text of `date`, in UTC with milliseconds; its first ten characters are the day.
 *
 * @throws InvalidInputError `too-small` or `too-large` outside the years 0000-9999, which neither a day nor an
 *   instant can name.
 */
export function isoText(date: Date): string {
  const year = date.getUTCFullYear();
  if (year >= 0 && year <= 9999) return date.toISOString();
  throw new InvalidInputError([
    year < 0
      ? { code: "too-small", path: [], params: { minimum: "0000-01-01" } }
      : { code: "too-large", path: [], params: { maximum: "9999-12-31" } },
  ]);
}
