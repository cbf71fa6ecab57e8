import { type BoardClockFacts, type BreachClock, breachClocks } from "@bijsluiter/core/breaches";

/** A clock and the board that it is about; without a name, those that are not known yet. */
export interface BoardClock {
  readonly board?: string | undefined;
  readonly clock: BreachClock;
}

/** The clocks of every board, as they stand at `now`. */
export const clocksOf = (
  clockFacts: readonly BoardClockFacts[],
  now: string,
): readonly BoardClock[] =>
  clockFacts.flatMap(({ board, facts }) =>
    breachClocks(facts, { now }).map((clock) => ({ board, clock })),
  );

/** Whether time is still counted. */
export const isCounting = ({ clock: { state, dueAt } }: BoardClock): boolean =>
  (state === "running" || state === "overdue") && dueAt !== undefined;

/** The clock that is over first of those that still count. */
export function mostUrgent(
  clocks: readonly BoardClock[],
  id?: BreachClock["id"],
): BoardClock | undefined {
  return clocks
    .filter((one) => isCounting(one) && (id === undefined || one.clock.id === id))
    .sort((a, b) => Date.parse(a.clock.dueAt ?? "") - Date.parse(b.clock.dueAt ?? ""))[0];
}

/** How much of the time of a clock is over, from 0 to 1. */
export function partOver({ anchor, dueAt, leftMs }: BreachClock): number | undefined {
  if (!anchor || !dueAt || leftMs === undefined) return undefined;
  const whole = Date.parse(dueAt) - Date.parse(anchor.at);
  return whole > 0 ? 1 - leftMs / whole : undefined;
}
