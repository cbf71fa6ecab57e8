import { lifeCycleSteps } from "../data/life-cycle-steps.ts";
import type { BreachEvent } from "./breach-event.ts";
import { contentRefusals } from "./content-refusals.ts";
import type { BreachFileState, LifeCycleRow } from "./state/file-state.ts";
import type { TransitionRefusal, TransitionRefusalCode } from "./transition-refusal.ts";

/** Allowed clock skew between the sender of an event and the system that records it. */
const SKEW_MS = 300_000;

/** Reasons why an event is not permitted; empty when it is. State and time are checked first. */
export function refusalsOf(
  state: BreachFileState,
  event: BreachEvent,
  previous: BreachEvent | undefined,
): readonly TransitionRefusal[] {
  const first = [...placeRefusals(state, event), ...momentRefusals(state, event, previous)];
  return first.length > 0 ? first : contentRefusals(state, event);
}

const refusal = (code: TransitionRefusalCode, ...where: readonly string[]): TransitionRefusal => ({
  code,
  where,
});

function placeRefusals(
  { status }: BreachFileState,
  { step, role }: BreachEvent,
): readonly TransitionRefusal[] {
  const { from, by }: LifeCycleRow = lifeCycleSteps[step.kind];
  return [
    ...(from.includes(status) ? [] : [refusal("not-from-here", "step", "kind")]),
    ...(by.includes(role) ? [] : [refusal("role-may-not", "role")]),
  ];
}

const isBefore = (a: string, b: string | undefined) =>
  b !== undefined && Date.parse(a) < Date.parse(b);

function momentRefusals(
  { signalledAt, awareAt }: BreachFileState,
  { step, at, recordedAt }: BreachEvent,
  previous: BreachEvent | undefined,
): readonly TransitionRefusal[] {
  const isLaterKnown = step.kind !== "signal" && step.kind !== "contain";
  const mayPrecede = ["signal", "contain", "triage", "confirm", "inform-board", "read", "reopen"];
  const occurredFrom = step.kind === "confirm" ? step.occurredFrom : undefined;
  return [
    ...(Date.parse(at) > Date.parse(recordedAt) + SKEW_MS ? [refusal("in-the-future", "at")] : []),
    ...(isBefore(recordedAt, previous?.recordedAt)
      ? [refusal("recorded-before-previous", "recordedAt")]
      : []),
    ...(isLaterKnown && isBefore(at, signalledAt) ? [refusal("before-first-signal", "at")] : []),
    ...(!mayPrecede.includes(step.kind) && isBefore(at, awareAt)
      ? [refusal("before-awareness", "at")]
      : []),
    // Most often two moments that were swapped.
    ...(occurredFrom !== undefined && isBefore(at, occurredFrom)
      ? [refusal("aware-before-it-began", "step", "occurredFrom")]
      : []),
  ];
}
