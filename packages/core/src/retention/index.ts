export {
  type CompiledPolicy,
  compilePolicy,
  type RunOptions,
  runOptions,
} from "./compile-policy.ts";
export { type Condition, condition } from "./condition.ts";
export { type Cutoff, cutoff } from "./cutoff.ts";
export { type DecideInput, decide, decideInput } from "./decide.ts";
export {
  type Decision,
  decision,
  type NotApplied,
  type RetentionStatus,
  retentionStatus,
} from "./decision.ts";
export { definePolicy } from "./define-policy.ts";
export { type Hold, hold } from "./hold.ts";
export {
  type LastDayOptions,
  lastDay,
  lastDayOptions,
  type TermEnd,
  termEndDays,
} from "./last-day.ts";
export { nextSweep, type Sweep, sweep } from "./next-sweep.ts";
export { type Reason, type ReasonCode, reason, type Step, step } from "./reason.ts";
export { type RetentionAction, retentionAction } from "./retention-action.ts";
export {
  type PolicyDefinition,
  type PolicyReference,
  policyDefinition,
  policyReference,
  type RetentionPolicy,
  retentionPolicy,
} from "./retention-policy.ts";
export { type Facts, facts, type RetentionRecord, retentionRecord } from "./retention-record.ts";
export {
  type EraseRule,
  type KeepRule,
  type PermanentRule,
  type RetentionRule,
  type RuleScope,
  retentionRule,
} from "./retention-rule.ts";
export { type RetentionTerm, retentionTerm } from "./retention-term.ts";
export { type RuleCutoff, ruleCutoff } from "./rule-cutoff.ts";
export { type Snap, snap } from "./snap.ts";
export { type SqlFragment, type SqlValue, sqlFragment } from "./sql-fragment.ts";
export {
  type ColumnName,
  type FactColumn,
  type HoldTable,
  type SqlOptions,
  sqlOptions,
} from "./sql-options.ts";
export { type Trigger, trigger } from "./trigger.ts";
