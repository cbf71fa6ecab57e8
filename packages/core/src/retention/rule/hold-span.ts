import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import { EARLIEST_DAY } from "../fact/fact-type.ts";
import { readDay } from "../fact/read-day.ts";
import type { Hold } from "./hold.ts";

/**
 * First and last day of a hold. A field is `null` when the date is absent or cannot be read; the hold is then unlimited
 * on that side.
 */
export interface HoldSpan {
  readonly hold: Hold;
  readonly from: Day | null;
  readonly until: Day | null;
}

const moment = { holds: undefined, earliest: EARLIEST_DAY };

/** First and last day of a hold in `zone`. */
export function holdSpan(hold: Hold, zone: TimeZone): HoldSpan {
  return {
    hold,
    from: readDay(hold.from, moment, zone) ?? null,
    until: readDay(hold.until, moment, zone) ?? null,
  };
}

/** Whether a hold covers a day: true unless it is known to begin later or to have ended earlier. */
export const covers = ({ from, until }: HoldSpan, on: Day): boolean =>
  !(from !== null && from > on) && !(until !== null && until < on);
