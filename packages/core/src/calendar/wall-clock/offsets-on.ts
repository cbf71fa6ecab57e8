import { offsetAt } from "../offset-at.ts";
import type { TimeZone } from "../time-zone.ts";

const DAY = 86_400_000;

/**
 * The offsets with which clocks in `zone` show `wall` (milliseconds as if UTC), earliest moment first: one as a rule,
 * none when the clock is put forward over it, two when it is put back over it.
 */
export function offsetsOn(zone: TimeZone, wall: number): readonly number[] {
  // No zone is a day away from UTC, so these two enclose the change, if there is one.
  const around = new Set([offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)]);
  return [...around].filter((offset) => offsetAt(zone, wall - offset) === offset);
}
