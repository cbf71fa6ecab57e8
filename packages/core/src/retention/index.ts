export {
  type AnonymousGroup,
  anonymousGroup,
  checkGroups,
  type GroupFinding,
} from "./check-groups.ts";
export { type CheckPolicyOptions, checkPolicy, checkPolicyOptions } from "./check-policy.ts";
export {
  type CompiledPolicy,
  compilePolicy,
  type RunOptions,
  runOptions,
} from "./compile-policy.ts";
export { type Condition, condition } from "./condition.ts";
export { type Cutoff, cutoff } from "./cutoff.ts";
export { type DaySpan, daySpan } from "./day-span.ts";
export { type DecideInput, decide, decideInput } from "./decide.ts";
export {
  type Decision,
  decision,
  type NotApplied,
  type RetentionStatus,
  retentionStatus,
} from "./decision.ts";
export { definePolicy } from "./define-policy.ts";
export { type DestroyedRecord, destroyedRecord } from "./destroyed-record.ts";
export {
  type DestructionStatement,
  destructionStatement,
  destructionStatementResult,
} from "./destruction-statement.ts";
export { diffPolicies } from "./diff-policies.ts";
export { type ExplainOptions, explain, explainOptions } from "./explain.ts";
export {
  type Forecast,
  type ForecastDay,
  type ForecastInput,
  forecast,
  forecastResult,
} from "./forecast.ts";
export { type Hold, hold } from "./hold.ts";
export {
  type LastDayOptions,
  lastDay,
  lastDayOptions,
  type TermEnd,
  termEndDays,
} from "./last-day.ts";
export { nextSweep, type Sweep, sweep } from "./next-sweep.ts";
export { type PolicyChange, policyChange } from "./policy-change.ts";
export type { PolicyFinding, PolicyFindingCode } from "./policy-finding.ts";
export { presets } from "./presets.ts";
export { reapplyAfterRestore } from "./reapply-after-restore.ts";
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
export type {
  DecidingTexts,
  ReasonFacts,
  ReasonTexts,
  RetentionAudience,
  RetentionMessages,
  RetentionTexts,
  StatusFacts,
  StepTexts,
} from "./retention-texts.ts";
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
export {
  type Approver,
  type StatementInput,
  type StatementParties,
  type SubProcessorConfirmation,
  type SweepExceptions,
  statementInput,
  sweepExceptions,
} from "./statement-input.ts";
export { type Trigger, trigger } from "./trigger.ts";
