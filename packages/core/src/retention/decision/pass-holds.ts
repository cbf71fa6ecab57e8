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
  // In the order in which they begin, so that each is looked at once.
  const left = [...holds.entries()].sort(
    ([, a], [, b]) => Number(a.from < b.from) - Number(a.from > b.from),
  );
  let free: Day = from;
  for (;;) {
    const covering: (readonly [number, Hold])[] = [];
    for (let next = left.at(-1); next && next[1].from <= free; next = left.at(-1)) {
      left.pop();
      if (next[1].until === null || next[1].until >= free) covering.push(next);
    }
    if (covering.length === 0) return { day: free, passed };
    let end: Day | null = free;
    for (const [, hold] of covering.sort(([a], [b]) => a - b)) {
      passed.push(hold);
      end = end === null || hold.until === null ? null : laterDay(end, hold.until);
    }
    if (end === null) return { day: null, passed };
    free = shiftDay(end, 1);
  }
}

const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);
