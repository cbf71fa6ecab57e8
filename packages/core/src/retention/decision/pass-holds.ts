import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/day.ts";
import type { Hold } from "../rule/hold.ts";

/** The holds that cover a day. */
export function holdsOn(holds: readonly Hold[], on: Day): readonly Hold[] {
  return holds.filter(({ from, until }) => from <= on && (until === null || until >= on));
}

/** The first day from `from` on that no hold covers, `null` when an open hold does, and the holds in between. */
export function passHolds(
  holds: readonly Hold[],
  from: Day,
): { readonly day: Day | null; readonly passed: readonly Hold[] } {
  const passed: Hold[] = [];
  let free: Day = from;
  for (let covering = holdsOn(holds, free); covering.length > 0; covering = holdsOn(holds, free)) {
    for (const hold of covering) passed.push(hold);
    let end = free;
    for (const { until } of covering) {
      if (until === null) return { day: null, passed };
      if (until > end) end = until;
    }
    free = shiftDay(end, 1);
  }
  return { day: free, passed };
}
