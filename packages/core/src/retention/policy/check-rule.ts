import { parsePeriod } from "../../calendar/periods/parse-period.ts";
import { policyFindingBases } from "../data/policy-finding-bases.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import type { PolicyFinding } from "./policy-finding.ts";

/** Numbers of days that are mostly meant as months or years. */
const DAYS_LIKE_MONTHS = [
  30, 31, 60, 90, 91, 120, 180, 182, 183, 365, 366, 730, 731, 1095, 1825, 2555,
];

/** What is wrong with one rule on its own. */
export function checkRule(
  rule: RetentionRule,
  where: PolicyFinding["where"],
): readonly PolicyFinding[] {
  const found = { where, about: rule.id };
  const findings: PolicyFinding[] = [];
  if (!rule.basis)
    findings.push({
      ...found,
      code: "basis-missing",
      severity: "warning",
      basis: policyFindingBases.accountability,
    });
  else if (rule.basis.verifiedOn === null)
    findings.push({ ...found, code: "basis-unverified", severity: "advice", basis: rule.basis });
  if (contradicts(rule))
    findings.push({
      ...found,
      code: "condition-unreachable",
      severity: "error",
      basis: policyFindingBases.accountability,
    });
  if ("forever" in rule) return findings;
  const { years, months, weeks, days } = parsePeriod(rule.period);
  const isDaysOnly = years + months + weeks === 0;
  if (isDaysOnly && DAYS_LIKE_MONTHS.includes(days))
    findings.push({
      ...found,
      code: "days-for-months",
      severity: "advice",
      basis: policyFindingBases.counting,
    });
  if (isDaysOnly && days === 0 && (rule.snapBefore ?? rule.snapAfter))
    findings.push({
      ...found,
      code: "zero-period-with-snap",
      severity: "advice",
      basis: policyFindingBases.counting,
    });
  return findings;
}

/** Two conditions that ask one fact for two values. */
function contradicts({ when = [] }: RetentionRule): boolean {
  const values = new Map(when.map(({ fact, is }) => [fact, is]));
  return when.some(({ fact, is }) => values.get(fact) !== is);
}
