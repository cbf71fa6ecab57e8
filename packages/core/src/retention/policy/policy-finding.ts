import type { Finding } from "../../shared/finding.ts";

/** Code of a finding on a policy; each has a sentence in `messages/`. */
export type PolicyFindingCode =
  | "category-without-rule"
  | "erase-never-wins"
  | "permanent-and-erase"
  | "condition-unreachable"
  | "same-scope-and-kind"
  | "no-erase-rule"
  | "category-without-maximum"
  | "maximum-left-open"
  | "basis-missing"
  | "basis-unverified"
  | "days-for-months"
  | "zero-period-with-snap";

/** Problem in a well-formed policy. */
export interface PolicyFinding extends Finding {
  readonly code: PolicyFindingCode;
  /** Id of the rule, or name of the category without a rule. */
  readonly about?: string;
  /** Id of the other rule of a conflict. */
  readonly other?: string;
  /** Reason why a category has no maximum, in the words of the policy. */
  readonly reason?: string;
}
