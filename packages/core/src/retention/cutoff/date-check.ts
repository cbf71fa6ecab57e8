import { type Day, day } from "../../shared/day.ts";
import { instant } from "../../shared/instant.ts";
import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import type { RetentionRecord } from "../rule/retention-record.ts";

const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/**
 * A check on the dates of a record that comparing found due: `2024` is before every cut-off and is no date.
 * Days that were seen before are not read again.
 */
export function dateCheck(names: readonly string[]): (record: RetentionRecord) => void {
  const known = new Set<Day>();
  return ({ facts }) => {
    for (const name of names) {
      const value = facts[name] ?? null;
      if (value === null || isPlainDay(value) || known.has(String(value))) continue;
      if (day.safeParse(value).success) known.add(String(value));
      else if (!instant.safeParse(value).success) {
        const params = { format: "date" };
        throw new InvalidInputError([{ code: "wrong-format", path: ["facts", name], params }]);
      }
    }
  };
}

/** A day that every month has, by its letters alone: nearly all days, in a hundredth of the time. */
function isPlainDay(value: unknown): boolean {
  return typeof value === "string" && PLAIN_DAY.test(value);
}
