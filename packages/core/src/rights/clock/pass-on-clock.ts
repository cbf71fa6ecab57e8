import { hoursDeadline } from "../../calendar/deadlines/hours-deadline.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { firstMomentOf } from "../life-cycle/moments.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";

/** Deadline for a supplier to pass a request on to the board. */
export interface PassOnClock {
  /** Deadline. Absent when the agreement states no hours: then the request must be passed on at once. */
  readonly dueAt?: Instant;
  readonly passedOnAt?: Instant;
  /** `unknown` when the agreement states no hours, or the current time is not given. */
  readonly state: "running" | "overdue" | "met" | "late" | "unknown";
}

/**
 * Clock for passing on a request; `undefined` for a request received by the board itself.
 *
 * @see GDPR art. 28(3)(e)
 */
export function passOnClock(
  { receivedBy, receivedAt, history }: DataSubjectRequest,
  { passOnHours, now }: { readonly passOnHours?: number; readonly now?: Instant },
): PassOnClock | undefined {
  if (receivedBy === "board") return undefined;
  const passedOnAt = firstMomentOf(history, "pass-on");
  const passed = passedOnAt === undefined ? {} : { passedOnAt };
  if (passOnHours === undefined) return { ...passed, state: "unknown" };
  const dueAt = hoursDeadline(receivedAt, passOnHours);
  const until = passedOnAt ?? now;
  if (until === undefined) return { dueAt, state: "unknown" };
  const inTime = Date.parse(until) <= Date.parse(dueAt);
  if (passedOnAt !== undefined) return { dueAt, ...passed, state: inTime ? "met" : "late" };
  return { dueAt, state: inTime ? "running" : "overdue" };
}
