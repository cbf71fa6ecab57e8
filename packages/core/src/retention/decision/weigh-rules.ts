import type { RetentionRecord } from "../rule/retention-record.ts";
import type { EraseRule, RetentionRule } from "../rule/retention-rule.ts";
import { type InScope, type Reading, type ScopeTest, scopeTests } from "../rule/scope-tests.ts";
import type { NotApplied } from "./decision.ts";
import type { Reason, ReasonCode } from "./reason.ts";
import { type RuleClock, type RuleEnd, ruleClock } from "./rule-clock.ts";

/** A rule beside the clock that dates it; a rule without a term has none. */
export interface ClockedRule {
  readonly rule: RetentionRule;
  /** Whether it is for a record; for every one where there is none. */
  readonly scope: ScopeTest | undefined;
  readonly clock: RuleClock | undefined;
}

/** A rule that has a date for the record. */
export interface DatedRule<Rule extends RetentionRule = RetentionRule> {
  readonly rule: Rule;
  readonly end: RuleEnd;
}

/** What all rules say of one record; the longest keep and the shortest erase are on their own. */
export interface Weighing {
  readonly permanent: readonly RetentionRule[];
  readonly keep: DatedRule | undefined;
  readonly erase: DatedRule<EraseRule> | undefined;
  readonly others: readonly DatedRule[];
  /** Rules that apply and have no date; an erase rule counts only while no other has one. */
  readonly waiting: readonly RetentionRule[];
  /** No rule is for this record: nothing may be decided. */
  readonly withoutRule: boolean;
  readonly notApplied: readonly NotApplied[];
}

/** The rules of a policy, ready to weigh any number of records. */
export function clockRules(
  rules: readonly RetentionRule[],
  reading: Reading,
): readonly ClockedRule[] {
  const scopes = scopeTests(rules, reading);
  return rules.map((rule, index) => ({
    rule,
    scope: scopes[index],
    clock: "forever" in rule ? undefined : ruleClock(rule, reading),
  }));
}

/** Every rule's say on one record. A keep rule of which the scope is unknown counts, an erase rule does not. */
export function weighRules(rules: readonly ClockedRule[], record: RetentionRecord): Weighing {
  const permanent: RetentionRule[] = [];
  const keeps: DatedRule[] = [];
  const erases: DatedRule<EraseRule>[] = [];
  const undatedKeeps: RetentionRule[] = [];
  const undatedErases: RetentionRule[] = [];
  const notApplied: NotApplied[] = [];
  for (const { rule, clock, scope: test } of rules) {
    const scope = test?.(record) ?? "yes";
    if (scope === "yes" || (scope === "unknown" && rule.kind === "keep")) {
      const end = clock?.(record.facts);
      if (!clock) permanent.push(rule);
      else if (rule.kind === "keep") end ? keeps.push({ rule, end }) : undatedKeeps.push(rule);
      else end ? erases.push({ rule, end }) : undatedErases.push(rule);
    } else notApplied.push({ ruleId: rule.id, code: outOfScope(scope) });
  }
  const keep = last(keeps);
  const erase = first(erases);
  return {
    permanent,
    keep,
    erase,
    others:
      keeps.length < 2 && erases.length < 2 ? none : others([...keeps, ...erases], keep, erase),
    waiting: erase ? undatedKeeps : [...undatedKeeps, ...undatedErases],
    withoutRule: notApplied.length === rules.length,
    notApplied: erase ? [...notApplied, ...undatedErases.map(undated)] : notApplied,
  };
}

/** Shared, since most records have no more to say and a run weighs millions. */
const none: readonly DatedRule[] = [];

const others = (all: readonly DatedRule[], keep?: DatedRule, erase?: DatedRule) =>
  all.filter((dated) => dated !== keep && dated !== erase);

const undated = ({ id }: RetentionRule): NotApplied => ({ ruleId: id, code: "no-trigger-date" });

const outOfScope = (scope: Exclude<InScope, "yes">): NotApplied["code"] =>
  scope === "unknown" ? "condition-unknown" : scope;

const last = (rules: readonly DatedRule[]) =>
  rules.reduce<DatedRule | undefined>(
    (best, next) => (best && best.end.lastDay >= next.end.lastDay ? best : next),
    undefined,
  );

const first = (rules: readonly DatedRule<EraseRule>[]) =>
  rules.reduce<DatedRule<EraseRule> | undefined>(
    (best, next) => (best && best.end.eraseFrom <= next.end.eraseFrom ? best : next),
    undefined,
  );

/** A reason as a rule gives it. */
export function ruleReason(code: ReasonCode, rule: RetentionRule, end?: RuleEnd): Reason {
  return {
    code,
    ruleId: rule.id,
    ...(rule.when && { matchedConditions: rule.when }),
    ...(rule.basis && { basis: rule.basis }),
    ...(end && { trace: end.trace }),
  };
}
