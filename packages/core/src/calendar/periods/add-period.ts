import { UTCDateMini } from "@date-fns/utc/date/mini";
import { add } from "date-fns";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { IsoPeriod } from "../iso-period.ts";
import { isoText } from "../iso-text.ts";
import { parsePeriod } from "./parse-period.ts";
import { type Period, period } from "./period.ts";

/**
 * Day one period after `start`. Years and months are added first, in one step, and a day that does not exist in the
 * month becomes its last day. Then weeks and days are added.
 *
 * @param start - `YYYY-MM-DD`.
 * @param length - Parts, or ISO 8601 text.
 * @throws InvalidInputError also when the result is after the year 9999.
 * @see Regulation (EEC, Euratom) 1182/71 art. 3(2)(c), for the day that a month lacks
 *
 * @example
 * ```ts
 * import { addPeriod } from "@bijsluiter/core/calendar";
 *
 * addPeriod("2026-01-31", "P1M"); // => "2026-02-28"
 * addPeriod("2024-02-29", "P1Y1M"); // => "2025-03-29"
 * ```
 */
export function addPeriod(start: Day, length: Period | IsoPeriod): Day {
  const from = new UTCDateMini(parseInput(day, start));
  const parts = typeof length === "string" ? parsePeriod(length) : parseInput(period, length);
  // `add` folds years into months, clamps once, then adds weeks and days.
  return isoText(add(from, parts)).slice(0, 10);
}
