import type { Day } from "../../shared/dates/day.ts";
import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import type { Hold } from "../rule/hold.ts";
import { covers, holdSpan } from "../rule/hold-span.ts";
import type { Facts, RetentionRecord } from "../rule/retention-record.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { type Reading, type ScopeTest, scopeTests } from "../rule/scope-tests.ts";
import { isEarliest, triggerFacts } from "../rule/trigger.ts";
import type { Cutoff } from "./cutoff.ts";
import { momentOver } from "./moment-over.ts";

type Test<Value> = (value: Value) => boolean;

/** How records are read, and the days that no hold may cover. */
interface DueReading extends Reading {
  readonly days: readonly Day[];
}

/** Whether a record is due, by comparing its dates with one constant a rule. The same tree as the SQL. */
export function dueTest(
  rules: readonly (readonly [RetentionRule, Cutoff])[],
  reading: DueReading,
): Test<RetentionRecord> {
  const scopes = scopeTests(
    rules.map(([rule]) => rule),
    reading,
  );
  const isHeld = holdTest(reading);
  const over = (kind: RetentionRule["kind"]) =>
    rules.flatMap(([rule, cutoff], index) => {
      const one = { isOver: overTest(rule, cutoff, reading), scope: scopes[index] };
      return rule.kind === kind ? [one] : [];
    });
  const [erases, keeps] = [over("erase"), over("keep")];
  const free = ({ holds }: RetentionRecord) => holds === undefined || !isHeld(holds);
  if ([...erases, ...keeps].every(({ scope }) => scope === undefined)) {
    const isErased = anyOf(erases.map(({ isOver }) => isOver));
    const isOver = allOf(keeps.map((one) => one.isOver));
    return (record) => isErased(record.facts) && isOver(record.facts) && free(record);
  }
  const isErased = anyOf(erases.map(({ isOver, scope }) => eraseTest(isOver, scope)));
  const isOver = allOf(keeps.map((one) => keepTest(one.isOver, one.scope)));
  return (record) => isErased(record) && isOver(record) && free(record);
}

function keepTest(isOver: Test<Facts>, scope: ScopeTest | undefined): Test<RetentionRecord> {
  if (!scope) return ({ facts }) => isOver(facts);
  return (record) => {
    const found = scope(record);
    return (found !== "yes" && found !== "unknown") || isOver(record.facts);
  };
}

function eraseTest(isOver: Test<Facts>, scope: ScopeTest | undefined): Test<RetentionRecord> {
  if (!scope) return ({ facts }) => isOver(facts);
  return (record) => isOver(record.facts) && scope(record) === "yes";
}

function overTest(rule: RetentionRule, { cutoffDate }: Cutoff, reading: Reading): Test<Facts> {
  if ("forever" in rule || cutoffDate === null) return () => false;
  const earliest = isEarliest(rule.trigger);
  const tests = triggerFacts(rule.trigger).map((fact): Test<Facts> => {
    const isOver = momentOver(fact, cutoffDate, reading);
    return (facts) => {
      const value = facts[fact];
      if (typeof value !== "object" || value === null) return isOver(value);
      return listOver(value, earliest, isOver);
    };
  });
  return earliest ? anyOf(tests) : allOf(tests);
}

/** Of an empty list no date is known. */
function listOver(value: unknown, earliest: boolean, isOver: Test<unknown>): boolean {
  if (!Array.isArray(value)) return isOver(value);
  return earliest ? value.some(isOver) : value.length > 0 && value.every(isOver);
}

/** Holds that cannot be read, such as the `null` of a query without rows, are refused: `''` would be none. */
function holdTest({ days, zone }: DueReading): Test<readonly Hold[]> {
  return (holds) => {
    if (!Array.isArray(holds)) throw new InvalidInputError([wrongType(["holds"], "array")]);
    for (const hold of holds as readonly Hold[]) {
      if (!isObject(hold)) throw new InvalidInputError([wrongType(["holds"], "object")]);
      const span = holdSpan(hold, zone);
      for (const day of days) if (covers(span, day)) return true;
    }
    return false;
  };
}

// One or two tests are called without a list: a loop costs as much as the comparison itself.
function anyOf<Value>(tests: readonly Test<Value>[]): Test<Value> {
  const [first, second] = tests;
  if (!first) return () => false;
  if (!second) return first;
  if (tests.length === 2) return (value) => first(value) || second(value);
  return (value) => {
    for (const test of tests) if (test(value)) return true;
    return false;
  };
}

function allOf<Value>(tests: readonly Test<Value>[]): Test<Value> {
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  if (tests.length === 2) return (value) => first(value) && second(value);
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}
