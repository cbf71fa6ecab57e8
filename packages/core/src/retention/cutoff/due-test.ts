import type { Day } from "../../shared/day.ts";
import { inScope } from "../rule/in-scope.ts";
import type { Facts, RetentionRecord } from "../rule/retention-record.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { triggerFacts } from "../rule/trigger.ts";
import type { Cutoff } from "./cutoff.ts";

type Test<Value> = (value: Value) => boolean;

/** Whether a record is due, by comparing its dates with one constant a rule. The same tree as the SQL. */
export function dueTest(
  rules: readonly (readonly [RetentionRule, Cutoff])[],
  asOf: Day,
): Test<RetentionRecord> {
  const keeps = rules.filter(([{ kind }]) => kind === "keep").map(keepTest);
  const erases = rules.filter(([{ kind }]) => kind === "erase").map(eraseTest);
  return (record) => anyOf(erases, record) && allOf(keeps, record) && !isHeld(record, asOf);
}

function keepTest([rule, cutoff]: readonly [RetentionRule, Cutoff]): Test<RetentionRecord> {
  const isOver = overTest(rule, cutoff);
  if (!isScoped(rule)) return isOver;
  return (record) => {
    const scope = inScope(rule, record);
    return (scope !== "yes" && scope !== "unknown") || isOver(record);
  };
}

function eraseTest([rule, cutoff]: readonly [RetentionRule, Cutoff]): Test<RetentionRecord> {
  const isOver = overTest(rule, cutoff);
  if (!isScoped(rule)) return isOver;
  return (record) => isOver(record) && inScope(rule, record) === "yes";
}

const isScoped = ({ categories, when }: RetentionRule) => Boolean(categories ?? when);

function overTest(rule: RetentionRule, cutoff: Cutoff): Test<RetentionRecord> {
  if ("forever" in rule || cutoff.cutoffDate === null) return () => false;
  const tests = triggerFacts(rule.trigger).map((name) => factTest(name, cutoff));
  const [single] = tests;
  if (typeof rule.trigger === "string" && single) return ({ facts }) => single(facts);
  return "latest" in Object(rule.trigger)
    ? ({ facts }) => allOf(tests, facts)
    : ({ facts }) => anyOf(tests, facts);
}

/** A day is as long as the cut-off and compares as text; anything longer is an instant. An unknown date is not over. */
function factTest(name: string, { cutoffDate, cutoffInstantExclusive }: Cutoff): Test<Facts> {
  const lastDay = String(cutoffDate);
  const end = Date.parse(String(cutoffInstantExclusive));
  return (facts) => {
    const value = facts[name];
    if (typeof value !== "string") return false;
    return value.length === 10 ? value <= lastDay : Date.parse(value) < end;
  };
}

function isHeld({ holds }: RetentionRecord, asOf: Day): boolean {
  if (!holds) return false;
  return holds.some(({ from, until }) => from <= asOf && (until === null || until >= asOf));
}

// Loops, because `some` and `every` cost as much as the comparison itself.
function anyOf<Value>(tests: readonly Test<Value>[], value: Value): boolean {
  for (const test of tests) if (test(value)) return true;
  return false;
}

function allOf<Value>(tests: readonly Test<Value>[], value: Value): boolean {
  for (const test of tests) if (!test(value)) return false;
  return true;
}
