import * as z from "zod/mini";
import { endOfDay } from "../../calendar/end-of-day.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import type { RetentionTerm } from "../term/retention-term.ts";
import { termEnd } from "../term/term-end.ts";

/** Cut-off of a rule on one day. The term has ended for every trigger date up to the cut-off, and for no later one. */
export interface Cutoff {
  /** Last trigger day whose period has ended; `null` when there is none. */
  readonly cutoffDate: Day | null;
  /** Midnight after `cutoffDate`: the term has ended for every instant strictly before it. RFC 3339 in UTC. */
  readonly cutoffInstantExclusive: Instant | null;
}

/** Fields of a {@link Cutoff}, for schemas that include them. */
export const cutoffFields = {
  cutoffDate: z.nullable(day),
  cutoffInstantExclusive: z.nullable(instant),
} satisfies Shape<Cutoff>;

/** Checks a {@link Cutoff}. */
export const cutoff: z.ZodMiniType<Cutoff> = z.strictObject(cutoffFields);

const FIRST_DAY = "0001-01-01";

/**
 * Cut-off of a term on `asOf`. A binary search over the same date arithmetic that is used for one record, so that no
 * inverse calculation is needed. It is valid because a later trigger date never gives an earlier end.
 */
export function cutoffOf(term: RetentionTerm, asOf: Day, zone: TimeZone): Cutoff {
  let over = 0;
  let running = daysSinceFirst(asOf);
  if (!isOver(term, FIRST_DAY, asOf)) return { cutoffDate: null, cutoffInstantExclusive: null };
  while (running - over > 1) {
    const middle = Math.floor((over + running) / 2);
    if (isOver(term, shiftDay(FIRST_DAY, middle), asOf)) over = middle;
    else running = middle;
  }
  const cutoffDate = shiftDay(FIRST_DAY, over);
  return { cutoffDate, cutoffInstantExclusive: endOfDay(cutoffDate, zone) };
}

/** UTC days all have the same length, so division is exact. */
const daysSinceFirst = (of: Day) => (Date.parse(of) - Date.parse(FIRST_DAY)) / 86_400_000;

function isOver(term: RetentionTerm, start: Day, asOf: Day): boolean {
  try {
    return termEnd(term, start) < asOf;
  } catch {
    // The term and the day were checked: only an end beyond the year 9999 gets here, and that is never over.
    return false;
  }
}
