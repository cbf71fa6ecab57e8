import type { Issue, ShapeIssueCode } from "../shared/issues/issue.ts";

/** Issue code for a report or a register entry. Each code has a text in `messages/`. */
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

/** Text for every {@link BreachIssueCode}. Its parameters are limits, never values of the input. */
export type BreachIssueTexts = {
  readonly [Code in BreachIssueCode]: (params: Issue["params"]) => string;
};
