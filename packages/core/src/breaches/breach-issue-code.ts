import type { Issue, ShapeIssueCode } from "../shared/issues/issue.ts";

/** Everything that can be wrong with a report or a register entry; each has a text in `messages/`. */
export type BreachIssueCode =
  | ShapeIssueCode
  | "too-early"
  | "too-late"
  | "ends-before-it-begins"
  | "discovered-before-it-began"
  | "aware-before-discovered"
  | "known-and-not-known-yet"
  | "nothing-new"
  | "in-the-future"
  | "unknown-reference"
  | "already-reported"
  | "other-reference"
  | "recorded-before-previous"
  | "reasons-for-delay-required"
  | "other-moment"
  | "before-discovery"
  | "nobody-told"
  | "unknown-entry"
  | "other-kind"
  | "still-open"
  | "says-nothing"
  | "step-refused";

/** A sentence for every {@link BreachIssueCode}; its params are limits, never values of the input. */
export type BreachIssueTexts = {
  readonly [Code in BreachIssueCode]: (params: Issue["params"]) => string;
};
