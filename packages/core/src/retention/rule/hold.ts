import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { visibleText } from "../../shared/text/visible-text.ts";

/**
 * Case that forbids erasure while it is open (Dutch: *bevriezing*). A closed hold remains, with its last day. A
 * timestamp counts for its whole day.
 */
export interface Hold {
  /** Case number in the system of origin. */
  readonly id: string;
  /** First day; `null` when unknown, in which case the hold applies. */
  readonly from: Day | Instant | null;
  /** Last day; `null` while the case is open or its end is unknown. */
  readonly until: Day | Instant | null;
}

const moment = z.nullable(z.union([day, instant]));

/** Checks a {@link Hold}; `ends-before-it-begins` when the end precedes the start. */
export const hold: z.ZodMiniType<Hold> = z
  .strictObject({
    id: z.string().check(minLength(1), maxLength(200), visibleText(1)),
    from: moment,
    until: moment,
  } satisfies Shape<Hold>)
  .check(
    rule<Hold>(({ from, until }) =>
      endsBefore(from, until)
        ? [{ code: "ends-before-it-begins", path: ["until"], params: {} }]
        : [],
    ),
  );

/**
 * True when the end precedes the start. Compares two days or two instants only: a day and an instant may fall on the
 * same day in some time zone.
 */
function endsBefore(from: Hold["from"], until: Hold["until"]): boolean {
  if (from === null || until === null) return false;
  if (from.length === 10 && until.length === 10) return until < from;
  return from.length > 10 && until.length > 10 && Date.parse(until) < Date.parse(from);
}
