import type { Instant } from "../../shared/dates/instant.ts";
import type { BreachClock } from "./breach-clock.ts";

/** Timestamps that determine the state of a clock. */
interface ClockMoments {
  readonly dueAt?: Instant;
  readonly endedAt?: Instant;
  readonly now?: Instant | undefined;
}

/** State of a started clock: ended or running, time left, and whether it is late. */
export function standingOf({ dueAt, endedAt, now }: ClockMoments): Pick<
  BreachClock,
  "late" | "leftMs"
> & {
  readonly state: "running" | "overdue" | "met" | "late";
} {
  const until = endedAt ?? now;
  const ended = endedAt !== undefined;
  if (dueAt === undefined || until === undefined)
    return { state: ended ? "met" : "running", late: "unknown" };
  const leftMs = Date.parse(dueAt) - Date.parse(until);
  const inTime = leftMs >= 0;
  return {
    leftMs,
    state: ended ? (inTime ? "met" : "late") : inTime ? "running" : "overdue",
    late: inTime ? "no" : "yes",
  };
}
