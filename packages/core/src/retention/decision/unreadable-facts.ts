import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { conditionHolds } from "../fact/declared-type.ts";
import { type FactType, factType } from "../fact/fact-type.ts";
import { momentFact, readDay } from "../fact/read-day.ts";
import { comparedType } from "../rule/condition.ts";
import { conditionTest } from "../rule/condition-test.ts";
import type { Facts } from "../rule/retention-record.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import type { Reading } from "../rule/scope-tests.ts";
import { triggerFacts } from "../rule/trigger.ts";

/** A fact that counts as unknown because its value has another type than the rule expects. Does not include the value. */
export interface UnreadableFact {
  readonly fact: string;
  /** Type that the rule expects. */
  readonly expected: FactType;
}

/** Checks an {@link UnreadableFact}. */
export const unreadableFact: z.ZodMiniType<UnreadableFact> = z.strictObject({
  fact: shortText,
  expected: factType,
} satisfies Shape<UnreadableFact>);

interface FactCheck extends UnreadableFact {
  readonly isRead: (value: unknown) => boolean;
}

/** Facts of a record that rules read and whose value has the wrong type. */
export function unreadableFacts(
  rules: readonly RetentionRule[],
  reading: Reading,
): (facts: Facts) => readonly UnreadableFact[] {
  const checks = new Map<string, FactCheck>();
  for (const rule of rules)
    for (const check of [...triggerChecks(rule, reading), ...conditionChecks(rule, reading)])
      checks.set(`${check.expected} ${check.fact}`, check);
  const all = [...checks.values()];
  return (facts) => {
    const found = all.filter(({ fact, isRead }) => isThere(facts[fact]) && !isRead(facts[fact]));
    return found.map(({ fact, expected }) => ({ fact, expected }));
  };
}

const isThere = (value: unknown) => value !== null && value !== undefined;

function triggerChecks(rule: RetentionRule, { zone, columns }: Reading): readonly FactCheck[] {
  if ("forever" in rule) return [];
  return triggerFacts(rule.trigger).map((fact) => {
    const moment = momentFact(fact, columns);
    const isDay = (value: unknown) => !isThere(value) || readDay(value, moment, zone) !== undefined;
    return {
      fact,
      expected: moment.holds ?? "day",
      isRead: (value) => (Array.isArray(value) ? value.every(isDay) : isDay(value)),
    };
  });
}

function conditionChecks({ when = [] }: RetentionRule, reading: Reading): readonly FactCheck[] {
  const { zone, columns } = reading;
  return when.map((one) => {
    const test = conditionTest(one, columns, zone);
    return {
      fact: one.fact,
      expected: columns ? conditionHolds(one, columns) : comparedType(one),
      isRead: (value) => test(value) !== undefined,
    };
  });
}
