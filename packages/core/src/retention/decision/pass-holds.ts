import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { laterDay } from "../fact/order-days.ts";
import type { HoldSpan } from "../rule/hold-span.ts";

/**
 * First day from `from` onwards that no hold covers (`null` if an open hold covers them all), with the holds that
 * postponed it.
 */
export function passHolds(
  holds: readonly HoldSpan[],
  from: Day,
): { readonly day: Day | null; readonly passed: readonly HoldSpan[] } {
  const passed: HoldSpan[] = [];
  // In the order in which they begin, so that each is looked at once.
  const left = [...holds.entries()].sort(([, a], [, b]) => (begin(a) < begin(b) ? 1 : -1));
  let free: Day = from;
  for (;;) {
    const covering: (readonly [number, HoldSpan])[] = [];
    for (let next = left.at(-1); next && begin(next[1]) <= free; next = left.at(-1)) {
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

/** First day of a hold. A hold with an unknown start counts as begun long ago. */
const begin = ({ from }: HoldSpan): Day => from ?? "";
