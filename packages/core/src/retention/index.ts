export {
  type CompiledPolicy,
  compilePolicy,
  type RunOptions,
  runOptions,
} from "./cutoff/compile-policy.ts";
export { type Cutoff, cutoff } from "./cutoff/cutoff.ts";
export {
  type Forecast,
  type ForecastDay,
  type ForecastInput,
  forecast,
  forecastResult,
} from "./cutoff/forecast.ts";
export { type RuleCutoff, ruleCutoff } from "./cutoff/rule-cutoff.ts";
export { type KnownTrigger, knownTriggers } from "./data/known-triggers.ts";
export { type DecideInput, decide, decideInput } from "./decision/decide.ts";
export {
  type Decision,
  decision,
  type NotApplied,
  type RetentionStatus,
  retentionStatus,
} from "./decision/decision.ts";
export { type ExplainOptions, explain, explainOptions } from "./decision/explain.ts";
export { type Reason, type ReasonCode, reason, type Step, step } from "./decision/reason.ts";
export type {
  DecidingTexts,
  ReasonFacts,
  ReasonTexts,
  RetentionAudience,
  RetentionMessages,
  RetentionTexts,
  StatusFacts,
  StepTexts,
} from "./decision/retention-texts.ts";
export { type UnreadableFact, unreadableFact } from "./decision/unreadable-facts.ts";
export {
  type ColumnName,
  columnName,
  type FactColumn,
  type FactColumns,
  factColumn,
  factColumns,
  type RowsColumn,
  type TypedColumn,
} from "./fact/fact-column.ts";
export { type FactType, factType } from "./fact/fact-type.ts";
export { type MomentType, momentType } from "./fact/moment-type.ts";
export { type CheckPolicyOptions, checkPolicy, checkPolicyOptions } from "./policy/check-policy.ts";
export { definePolicy } from "./policy/define-policy.ts";
export { diffPolicies } from "./policy/diff-policies.ts";
export { type PolicyChange, policyChange } from "./policy/policy-change.ts";
export type { PolicyFinding, PolicyFindingCode } from "./policy/policy-finding.ts";
export { presets } from "./policy/presets.ts";
export {
  type PolicyDefinition,
  type PolicyReference,
  policyDefinition,
  policyReference,
  type RetentionPolicy,
  retentionPolicy,
} from "./policy/retention-policy.ts";
export {
  type AnonymousGroup,
  anonymousGroup,
  checkGroups,
  type GroupFinding,
} from "./proof/check-groups.ts";
export { type DestroyedRecord, destroyedRecord } from "./proof/destroyed-record.ts";
export {
  type DestructionStatement,
  destructionStatement,
  destructionStatementResult,
} from "./proof/destruction-statement.ts";
export { nextSweep, type Sweep, sweep } from "./proof/next-sweep.ts";
export { type DestroyedLine, reapplyAfterRestore } from "./proof/reapply-after-restore.ts";
export {
  type Approver,
  type StatementInput,
  type StatementParties,
  type SubProcessorConfirmation,
  type SweepExceptions,
  statementInput,
  sweepExceptions,
} from "./proof/statement-input.ts";
export {
  type Condition,
  type ConditionValue,
  condition,
  type InCondition,
  type IsCondition,
  type NotCondition,
  type RangeCondition,
} from "./rule/condition.ts";
export { type Hold, hold } from "./rule/hold.ts";
export { type RetentionAction, retentionAction } from "./rule/retention-action.ts";
export {
  type Facts,
  type FactValue,
  facts,
  type RetentionRecord,
  retentionRecord,
} from "./rule/retention-record.ts";
export {
  type EraseRule,
  type KeepRule,
  type PermanentRule,
  type RetentionRule,
  type RuleScope,
  retentionRule,
} from "./rule/retention-rule.ts";
export { type RowTerms, rowTerms, rulesByTerm } from "./rule/rules-by-term.ts";
export { type Trigger, trigger } from "./rule/trigger.ts";
export {
  type RetentionSql,
  retentionSql,
  type SqlFragment,
  type SqlValue,
  sqlFragment,
} from "./sql/sql-fragment.ts";
export {
  type HoldColumn,
  type HoldTable,
  type SqlDialect,
  type SqlOptions,
  sqlDialect,
  sqlOptions,
} from "./sql/sql-options.ts";
export { type DaySpan, daySpan } from "./term/day-span.ts";
export {
  type LastDayOptions,
  lastDay,
  lastDayOptions,
  type TermEnd,
  termEndDays,
} from "./term/last-day.ts";
export { type RetentionTerm, retentionTerm } from "./term/retention-term.ts";
export { type Snap, snap } from "./term/snap.ts";
