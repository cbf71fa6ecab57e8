import { parseInput } from "../../shared/parse-input.ts";
import { type BreachEvent, type BreachFile, breachEvent, breachFile } from "./breach-event.ts";
import { refusalsOf } from "./refusals-of.ts";
import { type BreachFileState, foldEvents } from "./state/file-state.ts";
import type { TransitionRefusal } from "./transition-refusal.ts";

/** Result of a step: the new file, or the reason for refusal. */
export type BreachTransition =
  | { readonly result: "taken"; readonly breach: BreachFile; readonly state: BreachFileState }
  | { readonly result: "refused"; readonly reasons: readonly TransitionRefusal[] };

/**
 * Breach after one more step, from the first signal to the closed file. Each step requires a role, a state and a time.
 * A decision that contradicts the last assessment is refused, and so are a late notice without reasons and a closing
 * while a duty is open. Containment is possible at any time. New facts require a new assessment and a new decision.
 *
 * @param breach - The file so far; for a new one `{ reference, events: [] }`.
 * @returns `refused` with all reasons when the event is not permitted; the file then does not change.
 * @throws InvalidInputError when the file or the event is malformed, such as an empty or one-word reason.
 * @see GDPR art. 33 and 34
 *
 * @example
 * ```ts
 * import { transition } from "@bijsluiter/core/breaches";
 *
 * const signal = {
 *   step: { kind: "signal", source: "monitoring", channel: "monitoring", summary: "An export of unusual size." },
 *   at: "2026-11-20T14:05:00+01:00",
 *   recordedAt: "2026-11-20T14:10:00+01:00",
 *   by: "monitoring",
 *   role: "reporter",
 * } as const;
 * const after = transition({ reference: "DL-2026-0001", events: [] }, signal);
 * after.result === "taken" && after.state.status; // => "suspected"
 * ```
 */
export function transition(breach: BreachFile, event: BreachEvent): BreachTransition {
  const file = parseInput(breachFile, breach);
  const next = parseInput(breachEvent, event);
  const reasons = refusalsOf(foldEvents(file.events), next, file.events.at(-1));
  if (reasons.length > 0) return { result: "refused", reasons };
  const events = [...file.events, next];
  return { result: "taken", breach: { ...file, events }, state: foldEvents(events) };
}
