import type { Instant } from "../../shared/dates/instant.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/** Event that starts a clock. */
export type ClockAnchorEvent = "processor-established" | "controller-informed" | "controller-aware";

/** One deadline: start, end, basis and status. */
export interface BreachClock {
  /** Duty: sender and recipient of the notice. */
  readonly id: "processor-to-controller" | "controller-to-authority";
  /**
   * - `waiting`: the start event has not occurred; - `running`: time is left; `overdue`: the deadline has passed; -
   * `met`, `late`: the notice was in time, or late;
   * - `stopped`: a final decision that nothing needs to be told.
   */
  readonly state: "waiting" | "running" | "overdue" | "met" | "late" | "stopped";
  /** Event that started it, and when; absent while `waiting`. */
  readonly anchor?: { readonly event: ClockAnchorEvent; readonly at: Instant };
  /** Deadline; absent while `waiting`, and where law and contract name no hours. */
  readonly dueAt?: Instant;
  /** Time of the notice or of the decision. */
  readonly endedAt?: Instant;
  /** Milliseconds between `dueAt` and now, or the end: time left, or negative when late. */
  readonly leftMs?: number;
  /** `unknown` where no hours are named, or where it still runs and no `now` was given. */
  readonly late: "yes" | "no" | "unknown";
  /** Late, and no reasons given yet; GDPR art. 33(1), last sentence. */
  readonly reasonsForDelayRequired: boolean;
  /** Legal or contractual basis of the term. */
  readonly basis: LegalSource;
  /**
   * The same term in whole clock hours, Reg. 1182/71 art. 3(1). For information: at most an hour later, never the
   * limit.
   */
  readonly reg1182?: Instant;
}
