import type { RetentionRecord } from "../rule/retention-record.ts";
import type { EraseRule, RetentionRule } from "../rule/retention-rule.ts";
import { type InScope, type Reading, type ScopeTest, scopeTests } from "../rule/scope-tests.ts";
import type { NotApplied } from "./decision.ts";
import type { Reason, ReasonCode } from "./reason.ts";
import { type RuleClock, type RuleEnd, ruleClock } from "./rule-clock.ts";

/** A rule with its clock; a rule without a term has no clock. */
export interface ClockedRule {
  readonly rule: RetentionRule;
  /** Test whether the rule applies to a record; `undefined` for a rule that applies to every record. */
  readonly scope: ScopeTest | undefined;
  readonly clock: RuleClock | undefined;
}

/** A rule with its end for the record. */
export interface DatedRule<Rule extends RetentionRule = RetentionRule> {
  readonly rule: Rule;
  readonly end: RuleEnd;
}

/**
 * Results of all rules for one record, with the latest end of a keep rule and the earliest end of an erase rule as
 * separate fields.
 */
export interface Weighing {
  readonly permanent: readonly RetentionRule[];
  readonly keep: DatedRule | undefined;
  readonly erase: DatedRule<EraseRule> | undefined;
  readonly others: readonly DatedRule[];
  /** Rules that apply and have no date. An erase rule is included only if no erase rule has a date. */
  readonly waiting: readonly RetentionRule[];
  /** True when no rule applies to this record, so that it must not be erased. */
  readonly withoutRule: boolean;
  readonly notApplied: readonly NotApplied[];
}

/** Prepares the rules of a policy for any number of records. */
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

/** Applies every rule to one record. A keep rule counts when it is unknown whether it applies; an erase rule does not. */
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

/** Shared empty list: most records have no further rules, and a run decides millions of them. */
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

/** Reason that states one rule. */
export function ruleReason(code: ReasonCode, rule: RetentionRule, end?: RuleEnd): Reason {
  return {
    code,
    ruleId: rule.id,
    ...(rule.when && { matchedConditions: rule.when }),
    ...(rule.basis && { basis: rule.basis }),
    ...(end && { trace: end.trace }),
  };
}
