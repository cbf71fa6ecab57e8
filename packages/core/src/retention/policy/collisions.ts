import { policyFindingBases } from "../data/policy-finding-bases.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { idleness } from "./idleness.ts";
import type { PolicyFinding } from "./policy-finding.ts";
import { scopeText, text, triggerText } from "./rule-text.ts";

/** Largest number of reported rules. A thousand rules for the same records would give half a million pairs. */
const MOST_OTHERS = 10;

/** A rule in conflict with another one. */
interface Other {
  readonly at: number;
  readonly code: PolicyFinding["code"];
}

/**
 * Findings for pairs of rules where one rule makes the other ineffective, in the order of the policy. Each rule reports
 * at most ten other rules.
 */
export function collisions(rules: readonly RetentionRule[]): readonly PolicyFinding[] {
  const twinsOf = twins(rules);
  const why = idleness(rules);
  return rules.flatMap((rule, index) => {
    const { oneDestiny, dutyToKeep } = policyFindingBases;
    const others: Other[] = twinsOf(index).map((at) => ({ at, code: "same-scope-and-kind" }));
    if (rule.kind === "erase") others.push(...why(rule, MOST_OTHERS));
    others.sort((a, b) => a.at - b.at);
    return others.slice(0, MOST_OTHERS).map(({ at, code }) => ({
      code,
      severity: "warning",
      where: ["rules", index],
      basis: code === "same-scope-and-kind" ? oneDestiny : dutyToKeep,
      about: rule.id,
      other: (rules[at] as RetentionRule).id,
    }));
  });
}

/** For each rule, the first later rules of the same kind, for the same records and with the same trigger. */
function twins(rules: readonly RetentionRule[]): (index: number) => readonly number[] {
  const groups = new Map<string, number[]>();
  const places = rules.map((rule, index) => {
    const key = text([rule.kind, scopeText(rule), triggerText(rule)]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return { group, next: group.push(index) };
  });
  return (index) => {
    const { group, next } = places[index] as (typeof places)[number];
    return group.slice(next, next + MOST_OTHERS);
  };
}
