import type { Instant } from "../../../shared/dates/instant.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { assessedOf } from "../../assessment/assess-breach.ts";
import type { AssessmentFacts } from "../../assessment/assessment-facts.ts";
import type { BreachDecision } from "../../assessment/check-decision.ts";
import { lifeCycleSteps } from "../../data/life-cycle-steps.ts";
import type { BreachEvent, BreachFile, BreachRole } from "../breach-event.ts";
import type { BreachStep } from "../breach-step.ts";
import { type KeptFacts, keptPart, noFacts } from "./kept-facts.ts";

/** Status of a breach. */
export type BreachFileStatus =
  | "new"
  | "suspected"
  | "triaging"
  | "not-a-breach"
  | "confirmed"
  | "assessed"
  | "decided"
  | "notified"
  | "reviewing"
  | "closed";

/** Roles that may take a step, states in which it is permitted, and the next state. */
export interface LifeCycleRow {
  readonly by: readonly BreachRole[];
  readonly from: readonly BreachFileStatus[];
  readonly to?: BreachFileStatus;
}

/** State of a breach file, derived from its steps. Derived, never stored. */
export interface BreachFileState extends KeptFacts {
  readonly status: BreachFileStatus;
  readonly containment: "open" | "contained";
  /** Time of the first signal. */
  readonly signalledAt?: Instant;
  /** Time of awareness. */
  readonly awareAt?: Instant;
  /** Start of the breach. */
  readonly occurredFrom?: Instant;
  /** Facts of the last assessment. */
  readonly facts?: AssessmentFacts;
  /** Time at which a high risk was first found. */
  readonly highRiskFound?: Instant;
  /** The decision on the last assessment, final or provisional. */
  readonly decision?: BreachDecision & { readonly at: Instant; readonly final: "yes" | "no" };
  /** Time of the first notice to the authority, unless it was withdrawn. */
  readonly notifiedAt?: Instant;
  readonly reasonsForDelay?: string;
  /** Time at which people were first informed. */
  readonly peopleInformedAt?: Instant;
  /** True when the authority requires a notice to people. */
  readonly isOrderedToInform: boolean;
}

/** Initial state of a breach. */
export const newFileState: BreachFileState = deepFreeze({
  status: "new",
  containment: "open",
  isOrderedToInform: false,
  ...noFacts,
});

/** State after all events, which are not validated. */
export const foldEvents = (events: readonly BreachEvent[]): BreachFileState =>
  events.reduce(stateAfter, newFileState);

/** State after all events of a file. */
export const foldFile = ({ events }: BreachFile): BreachFileState => foldEvents(events);

/** State after one more event. */
export function stateAfter(state: BreachFileState, event: BreachEvent): BreachFileState {
  const standing = event.step.kind === "assess" ? withoutDecision(state) : state;
  return {
    ...standing,
    ...statusPart(state, event.step),
    ...factPart(state, event),
    ...keptPart(state, event),
  };
}

/** State without its decision, because new facts invalidate a decision on the old facts. */
function withoutDecision({ decision: _, ...rest }: BreachFileState): BreachFileState {
  return rest;
}

function statusPart(
  state: BreachFileState,
  step: BreachStep,
): Pick<BreachFileState, "status"> | undefined {
  if (step.kind === "signal") return state.status === "new" ? { status: "suspected" } : undefined;
  if (step.kind === "reopen") return { status: state.awareAt ? "confirmed" : "triaging" };
  // A provisional decision is one to come back to.
  if (step.kind === "decide" && step.final === "no") return undefined;
  // What follows the first notice leads nowhere else.
  if (step.kind === "notify-authority" && step.phase !== "initial") return undefined;
  const row: Pick<LifeCycleRow, "from" | "to"> = lifeCycleSteps[step.kind];
  return row.to && { status: row.to };
}

function factPart(
  state: BreachFileState,
  { step, at }: BreachEvent,
): Partial<BreachFileState> | undefined {
  switch (step.kind) {
    case "signal":
      return { signalledAt: earlier(state.signalledAt, at) };
    case "confirm":
      return {
        awareAt: at,
        ...(step.occurredFrom !== undefined && { occurredFrom: step.occurredFrom }),
      };
    case "assess":
      return assessPart(state, step, at);
    case "decide":
      return decidePart(state, step, at);
    case "notify-authority":
      return filingPart(state, step, at);
    case "inform-people":
      return { peopleInformedAt: state.peopleInformedAt ?? at };
    case "authority-order":
      return { isOrderedToInform: step.order === "inform-people" };
    case "contain":
      return { containment: "contained" };
    default:
      return undefined;
  }
}

const earlier = (a: Instant | undefined, b: Instant): Instant =>
  a === undefined || Date.parse(b) < Date.parse(a) ? b : a;

function assessPart(
  { highRiskFound }: BreachFileState,
  { facts }: Extract<BreachStep, { readonly kind: "assess" }>,
  at: Instant,
): Partial<BreachFileState> {
  const found = highRiskFound ?? (assessedOf(facts).risk === "high" ? at : undefined);
  return { facts, ...(found !== undefined && { highRiskFound: found }) };
}

function decidePart(
  { highRiskFound }: BreachFileState,
  { decision, final }: Extract<BreachStep, { readonly kind: "decide" }>,
  at: Instant,
): Partial<BreachFileState> {
  const found = highRiskFound ?? (decision.risk === "high" ? at : undefined);
  return {
    decision: { ...decision, at, final },
    ...(found !== undefined && { highRiskFound: found }),
  };
}

function filingPart(
  { notifiedAt }: BreachFileState,
  { phase, reasonsForDelay }: Extract<BreachStep, { readonly kind: "notify-authority" }>,
  at: Instant,
): Partial<BreachFileState> {
  return {
    notifiedAt: notifiedAt ?? at,
    ...(phase === "initial" && reasonsForDelay !== undefined && { reasonsForDelay }),
  };
}
