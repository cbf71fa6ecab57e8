import type { Day, Instant } from "../shared/index.ts";
import { isoText } from "./iso-text.ts";
import { offsetAt } from "./offset-at.ts";
import { offsetsOn } from "./offsets-on.ts";
import { shiftDay } from "./shift-day.ts";
import type { TimeZone } from "./time-zone.ts";

/** The moment at which `of` is over in `zone`, RFC 3339 in UTC: the first that no longer belongs to it. */
export function endOfDay(of: Day, zone: TimeZone): Instant {
  const midnight = Date.parse(shiftDay(of, 1));
  // Some zones change their clocks at midnight: it may come twice, or be skipped, and then the change is the end.
  const offset = offsetsOn(zone, midnight).at(-1) ?? offsetAt(zone, midnight - 86_400_000);
  return isoText(new Date(midnight - offset));
}
