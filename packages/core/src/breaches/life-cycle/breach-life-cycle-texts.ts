import type { BreachRole } from "./breach-event.ts";
import type { BreachStep } from "./breach-step.ts";
import type { RepairSide } from "./file-fact.ts";
import type { BreachFileState, BreachFileStatus } from "./state/file-state.ts";
import type { CauseCategory, SignalSource, StepChannel, SubjectAudience } from "./step-codes.ts";
import type { TransitionRefusalCode } from "./transition-refusal.ts";

/** Texts for the life cycle of a breach, from signal to closed file. */
export interface BreachLifeCycleTexts {
  readonly statuses: Readonly<Record<BreachFileStatus, string>>;
  readonly containment: Readonly<Record<BreachFileState["containment"], string>>;
  readonly steps: Readonly<Record<BreachStep["kind"], string>>;
  readonly roles: Readonly<Record<BreachRole, string>>;
  readonly sources: Readonly<Record<SignalSource, string>>;
  readonly channels: Readonly<Record<StepChannel, string>>;
  readonly audiences: Readonly<Record<SubjectAudience, string>>;
  readonly sides: Readonly<Record<RepairSide, string>>;
  readonly causes: Readonly<Record<CauseCategory, string>>;
  readonly refusals: Readonly<Record<TransitionRefusalCode, string>>;
}
