import type { Day } from "../shared/day.ts";

/** 0 for a Sunday to 6 for a Saturday. */
export function dayOfWeek(of: Day): number {
  return new Date(of).getUTCDay();
}
