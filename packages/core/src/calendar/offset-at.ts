import { tzOffset } from "@date-fns/tz/tzOffset";
import type { TimeZone } from "./time-zone.ts";

/** What the clocks of `zone` show ahead of UTC at a moment; both in milliseconds. */
export function offsetAt(zone: TimeZone, moment: number): number {
  return Math.round(tzOffset(zone, new Date(moment)) * 60_000);
}
