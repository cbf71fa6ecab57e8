import type { Instant } from "../../shared/dates/instant.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/** Event that starts a clock. */
export type ClockAnchorEvent = "processor-established" | "controller-informed" | "controller-aware";

/** One deadline: start, end, basis and status. */
export interface BreachClock {
  /** Duty: sender and recipient of the notice. */
  readonly id: "processor-to-controller" | "controller-to-authority";
  /**
   * - `waiting`: the start event has not occurred.
   * - `running`: time is left; `overdue`: the deadline has passed.
   * - `met`, `late`: the notice was in time, or late.
   * - `stopped`: a final decision that no notice is needed.
   */
  readonly state: "waiting" | "running" | "overdue" | "met" | "late" | "stopped";
  /** Event that started the clock, and its time. Absent while `waiting`. */
  readonly anchor?: { readonly event: ClockAnchorEvent; readonly at: Instant };
  /** Deadline. Absent while `waiting`, and when law and contract state no hours. */
  readonly dueAt?: Instant;
  /** Time of the notice or of the decision. */
  readonly endedAt?: Instant;
  /** Milliseconds from now, or from the end, to `dueAt`. Negative when late. */
  readonly leftMs?: number;
  /** `unknown` when no hours are stated, or when the clock is running and no `now` was given. */
  readonly late: "yes" | "no" | "unknown";
  /** True when the notice is late and has no reasons yet; GDPR art. 33(1), last sentence. */
  readonly reasonsForDelayRequired: boolean;
  /** Legal or contractual basis of the term. */
  readonly basis: LegalSource;
  /**
   * The same term in whole clock hours, Reg. 1182/71 art. 3(1). For information: at most an hour later, never the
   * limit.
   */
  readonly reg1182?: Instant;
}
