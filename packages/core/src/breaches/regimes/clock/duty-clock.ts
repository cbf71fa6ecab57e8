import type { Instant } from "../../../shared/dates/instant.ts";
import type { BreachClock } from "../../clocks/breach-clock.ts";
import type {
  DutyKind,
  DutyRecipient,
  DutyScope,
  DutyStart,
  DutyStatus,
} from "../notification-duty.ts";

/** Clock of one duty to notify: start, deadline, basis and status. */
export interface DutyClock
  extends Pick<
    BreachClock,
    "dueAt" | "endedAt" | "leftMs" | "late" | "reasonsForDelayRequired" | "basis" | "reg1182"
  > {
  /** Regime and duty, e.g. `"gdpr/authority"`. */
  readonly id: string;
  /** Id of the regime; `contract` for the agreement. */
  readonly regime: string;
  /** Id of the duty in its regime. */
  readonly duty: string;
  readonly to: DutyRecipient;
  readonly kind: DutyKind;
  readonly scope: DutyScope;
  /** `proposal` and `announced` are not binding: show them separately. */
  readonly status: DutyStatus | "contract";
  /** State as in {@link BreachClock}. `not-in-force`: the law was not in force when the duty would have started. */
  readonly state: BreachClock["state"] | "not-in-force";
  /** Event that started the clock, and its time. Absent while `waiting`. */
  readonly anchor?: { readonly event: DutyStart; readonly at: Instant };
  /** Later deadline, for information, if the law can be read in two ways. `dueAt` is the earlier one. */
  readonly otherReading?: { readonly event: DutyStart; readonly dueAt: Instant };
}
