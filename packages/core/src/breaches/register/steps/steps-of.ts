import { type BreachEvent, breachRoles } from "../../life-cycle/breach-event.ts";
import { refusalsOf } from "../../life-cycle/refusals-of.ts";
import { newFileState, stateAfter } from "../../life-cycle/state/file-state.ts";
import type { TransitionRefusal } from "../../life-cycle/transition-refusal.ts";
import type { RegisterEntry } from "../register-entry.ts";

/** Step of an entry, as input of `transition`. An unknown role has only the rights of a reporter. */
function stepOf({ event, recordedAt, recordedBy, role }: RegisterEntry): BreachEvent | undefined {
  if (event.kind !== "step") return undefined;
  const { at, step } = event;
  const known = breachRoles.find((one) => one === role) ?? "reporter";
  return { step, at, recordedAt, by: recordedBy, role: known };
}

/** Steps among the valid entries. */
export const stepsOf = (standing: readonly RegisterEntry[]): readonly BreachEvent[] =>
  standing.flatMap((entry) => stepOf(entry) ?? []);

/** Reasons why the steps of a breach cannot follow each other. Corrected steps must meet the same rules. */
export function stepRefusals(steps: readonly BreachEvent[]): readonly TransitionRefusal[] {
  let state = newFileState;
  for (const step of steps) {
    // A corrected step stands in the place of the first, and was written down later: that order is the register's own.
    const refusals = refusalsOf(state, step, undefined);
    if (refusals.length > 0) return refusals;
    state = stateAfter(state, step);
  }
  return [];
}
