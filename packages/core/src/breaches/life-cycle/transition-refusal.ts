/** Code of the reason why a step is refused. */
export type TransitionRefusalCode =
  | "not-from-here"
  | "role-may-not"
  | "in-the-future"
  | "before-first-signal"
  | "recorded-before-previous"
  | "aware-before-it-began"
  | "before-awareness"
  | "test-not-met"
  | "contradicts-itself"
  | "decision-blocked"
  | "not-decided-to-notify"
  | "already-filed"
  | "nothing-filed-yet"
  | "reasons-for-delay-required"
  | "reasons-required"
  | "not-contained"
  | "duties-open"
  | "action-already-planned"
  | "no-such-action-open";

/** Reason why a step is refused, and its place in the event. */
export interface TransitionRefusal {
  readonly code: TransitionRefusalCode;
  readonly where: readonly string[];
}
