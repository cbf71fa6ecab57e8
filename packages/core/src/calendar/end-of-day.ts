import type { Day } from "../shared/day.ts";
import type { Instant } from "../shared/instant.ts";
import { isoText } from "./iso-text.ts";
import { offsetAt } from "./offset-at.ts";
import { shiftDay } from "./shift-day.ts";
import type { TimeZone } from "./time-zone.ts";
import { offsetsOn } from "./wall-clock/offsets-on.ts";

/** The moment at which `of` is over in `zone`: the first that no longer belongs to it, RFC 3339 in UTC. */
export function endOfDay(of: Day, zone: TimeZone): Instant {
  const midnight = Date.parse(shiftDay(of, 1));
  // Where clocks change at midnight it may come twice: the first ends the day. Or it is skipped, at the moment that
  // would have been midnight.
  const [offset = offsetAt(zone, midnight - 86_400_000)] = offsetsOn(zone, midnight);
  return isoText(new Date(midnight - offset));
}
