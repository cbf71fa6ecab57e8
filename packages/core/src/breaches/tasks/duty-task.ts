import type { Instant } from "../../shared/dates/instant.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import type { OwnedDuty } from "../life-cycle/file-fact.ts";

/** Duty of a breach, as a task. */
export interface DutyTask {
  readonly duty: OwnedDuty;
  /**
   * - `undecided`: no final decision yet whether it is required; its time is running.
   * - `open`, `overdue`: required and not done.
   * - `done`, `late`: done in time, or late.
   * - `not-needed`, `excused`: decided that it is not required; `excused` on a ground of art. 34(3).
   */
  readonly state: "undecided" | "open" | "overdue" | "done" | "late" | "not-needed" | "excused";
  /** Account of the owner; absent when there is none. */
  readonly owner?: string;
  /** Deadline, if the law sets one and the clock has started. */
  readonly dueAt?: Instant;
  /** Time of the reminder to the owner while it is not done: at 80 % of the period. */
  readonly remindAt?: Instant;
  readonly doneAt?: Instant;
  readonly basis: LegalSource;
}
