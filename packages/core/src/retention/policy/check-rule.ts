import { parsePeriod } from "../../calendar/periods/parse-period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { policyFindingBases } from "../data/policy-finding-bases.ts";
import { EARLIEST_DAY, LATEST_DAY } from "../fact/fact-type.ts";
import { earlierDay, laterDay } from "../fact/order-days.ts";
import { type Condition, type ConditionValue, valuesOf } from "../rule/condition.ts";
import { conditionTest } from "../rule/condition-test.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import type { PolicyFinding } from "./policy-finding.ts";

/** Numbers of days that usually stand for months or years. */
const DAYS_LIKE_MONTHS = [
  30, 31, 60, 90, 91, 120, 180, 182, 183, 365, 366, 730, 731, 1095, 1825, 2555,
];

/** Findings on one rule by itself. */
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

/** True when no value of a fact can meet all conditions on that fact. */
function contradicts({ when = [] }: RetentionRule): boolean {
  const byFact = new Map<string, Condition[]>();
  for (const one of when) byFact.set(one.fact, [...(byFact.get(one.fact) ?? []), one]);
  return [...byFact.values()].some((together) => !together.some((one) => canMeet(one, together)));
}

/**
 * True when a value allowed by one condition meets all of them. For a `not` condition such a value always exists,
 * because any other value is allowed.
 */
function canMeet(one: Condition, together: readonly Condition[]): boolean {
  if ("not" in one) return together.every((other) => "not" in other);
  const tests = together.map((other) => conditionTest(other, undefined, "UTC"));
  const candidates = "is" in one || "in" in one ? valuesOf(one) : between(together);
  return candidates.some((value) => tests.every((test) => test(value) === true));
}

/**
 * Candidate values: each limit of a range, the values next to it, and each refused value. If any value is allowed, one
 * of these is.
 */
function between(together: readonly Condition[]): readonly ConditionValue[] {
  const values = together.flatMap(valuesOf);
  const numbers = values.filter((at) => typeof at === "number").sort((a, b) => a - b);
  const middles = numbers.slice(1).map((at, index) => (at + (numbers[index] ?? at)) / 2);
  const ends = numbers.flatMap((at) => [at, at - 1, at + 1]);
  return [...ends, ...middles, ...values.filter(isDay).flatMap(besideDay)];
}

const isDay = (value: ConditionValue): value is Day => day.safeParse(value).success;

/** Neighbouring days, if they count as dates. No other day meets a condition. */
function besideDay(limit: Day): readonly Day[] {
  const at = earlierDay(laterDay(limit, EARLIEST_DAY), LATEST_DAY);
  return [at, shiftDay(at, -1), shiftDay(at, 1)];
}
