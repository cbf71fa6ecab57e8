import { parseInput } from "../../shared/parse-input.ts";
import { type IsoPeriod, isoPeriod } from "../iso-period.ts";
import type { Period } from "./period.ts";

/**
 * The parts of an ISO 8601 period; a part that is not written is 0.
 *
 * @throws InvalidInputError for a time part, a fraction, a sign, or no part at all.
 * @see ISO 8601-1:2019, 5.5.2.2; ISO 8601-2:2019 allows weeks beside other parts.
 *
 * @example
 * ```ts
 * import { parsePeriod } from "@bijsluiter/core/calendar";
 *
 * parsePeriod("P2Y6M"); // => { years: 2, months: 6, weeks: 0, days: 0 }
 * ```
 */
export function parsePeriod(text: IsoPeriod): Period {
  const valid = parseInput(isoPeriod, text);
  const part = (unit: string) => Number(new RegExp(`(\\d{1,6})${unit}`).exec(valid)?.[1] ?? 0);
  return { years: part("Y"), months: part("M"), weeks: part("W"), days: part("D") };
}
