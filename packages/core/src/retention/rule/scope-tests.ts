import type { TimeZone } from "../../calendar/time-zone.ts";
import { codeText } from "../fact/code-text.ts";
import type { FactColumns } from "../fact/fact-column.ts";
import { alternatives } from "./alternatives.ts";
import { type ConditionTest, conditionTest } from "./condition-test.ts";
import type { RetentionRecord } from "./retention-record.ts";
import type { RetentionRule } from "./retention-rule.ts";

/** Whether a rule applies to a record: `yes`, a code for the reason why not, or `unknown`. */
export type InScope = "yes" | "condition-false" | "other-category" | "unknown";

/** Test whether one rule applies to a record. */
export type ScopeTest = (record: Pick<RetentionRecord, "category" | "facts">) => InScope;

/** Settings for reading facts. */
export interface Reading {
  readonly zone: TimeZone;
  /** Types of the facts, as declared for columns of the same names. Default: detected from each value. */
  readonly columns?: FactColumns;
}

/**
 * Test for each rule, in order; `undefined` for a rule that applies to every record. The logic is three-valued, as in
 * SQL: a false condition outweighs an unknown one.
 */
export function scopeTests(
  rules: readonly RetentionRule[],
  reading: Reading,
): readonly (ScopeTest | undefined)[] {
  const own = new Map(rules.map((rule) => [rule, ownTest(rule, reading)]));
  return rules.map((rule) => {
    const test = own.get(rule);
    if (!rule.otherwise) return test;
    const others = alternatives(rule, rules).map((other) => own.get(other));
    return otherwiseTest(test, others);
  });
}

function ownTest(
  { categories, when }: RetentionRule,
  { zone, columns }: Reading,
): ScopeTest | undefined {
  if (!categories && !when) return undefined;
  const names = categories && new Set(categories);
  const tests = (when ?? []).map((one): readonly [string, ConditionTest] => [
    one.fact,
    conditionTest(one, columns, zone),
  ]);
  return ({ category, facts }) => {
    let known = true;
    if (names) {
      const name = typeof category === "string" ? codeText(category) : undefined;
      if (name === undefined) known = false;
      else if (!names.has(name)) return "other-category";
    }
    for (const [fact, test] of tests) {
      const met = test(facts[fact]);
      if (met === false) return "condition-false";
      if (met === undefined) known = false;
    }
    return known ? "yes" : "unknown";
  };
}

function otherwiseTest(
  own: ScopeTest | undefined,
  others: readonly (ScopeTest | undefined)[],
): ScopeTest {
  return (record) => {
    const scope = own?.(record) ?? "yes";
    if (scope !== "yes" && scope !== "unknown") return scope;
    let known = scope === "yes";
    for (const other of others) {
      const found = other?.(record) ?? "yes";
      if (found === "yes") return "condition-false";
      if (found === "unknown") known = false;
    }
    return known ? "yes" : "unknown";
  };
}
