import { InvalidInputError } from "../shared/issues/invalid-input-error.ts";
import type { Issue } from "../shared/issues/issue.ts";

/**
 * RFC 3339 text of `date`, in UTC with milliseconds; its first ten characters are the day.
 *
 * @throws InvalidInputError `too-small` or `too-large` outside the years 0000-9999, which neither a day nor an
 *   instant can name.
 */
export function isoText(date: Date): string {
  const year = date.getUTCFullYear();
  if (year < 0) throw refusal("too-small", { minimum: "0000-01-01" });
  if (year <= 9999) return date.toISOString();
  throw refusal("too-large", { maximum: "9999-12-31" });
}

const refusal = (code: string, params: Issue["params"]) =>
  new InvalidInputError([{ code, path: [], params }]);
