import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import { applySnap } from "./apply-snap.ts";
import type { RetentionTerm } from "./retention-term.ts";

/**
 * Last day of a term that starts on `start`. The input is validated before. A later start never gives an earlier end,
 * which makes it possible to express a rule as one cut-off.
 */
export function termEnd({ snapBefore, period, snapAfter }: RetentionTerm, start: Day): Day {
  const from = snapBefore ? applySnap(start, snapBefore) : start;
  const end = addPeriod(from, period);
  return snapAfter ? applySnap(end, snapAfter) : end;
}
