import * as z from "zod/mini";
import { day } from "../../shared/dates/day.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import type { FactType } from "../fact/fact-type.ts";

/** Value with which a rule compares a fact. A fact of another type is unknown. */
export type ConditionValue = string | number | boolean;

/**
 * Condition that a fact has exactly this value. Unknown when the fact is unknown. Trailing blanks of a text are
 * ignored.
 */
export interface IsCondition {
  /** Name of the fact. */
  readonly fact: string;
  /** Value that the fact must have. */
  readonly is: ConditionValue;
}

/** Condition that a fact is known and has another value. */
export interface NotCondition {
  readonly fact: string;
  /** Value that the fact must not have. */
  readonly not: ConditionValue;
}

/** Condition that a fact has one of these values, all of one type. */
export interface InCondition {
  readonly fact: string;
  readonly in: readonly ConditionValue[];
}

/** Condition that a fact is within a range of numbers or of days (`YYYY-MM-DD`). At least one limit is required. */
export interface RangeCondition {
  readonly fact: string;
  readonly atLeast?: number | string;
  readonly above?: number | string;
  readonly atMost?: number | string;
  readonly below?: number | string;
}

/** Condition on one fact under which a rule applies to a record. Unknown when the fact is unknown or has another type. */
export type Condition = IsCondition | NotCondition | InCondition | RangeCondition;

/** Largest number of conditions in one rule. */
export const MOST_CONDITIONS = 50;
/** Largest number of values in one list. */
const MOST_OPTIONS = 500;

const value: z.ZodMiniType<ConditionValue> = z.union([
  z.string().check(maxLength(200)),
  z.number(),
  z.boolean(),
]);

const limit = z.exactOptional(z.union([z.number(), day]));

const oneType = rule<readonly ConditionValue[]>((values) =>
  values.every((one) => typeof one === typeof values[0])
    ? []
    : [{ code: "mixed-types", path: [], params: {} }],
) as z.core.$ZodCheck<ConditionValue[]>;

const limits = rule<RangeCondition>((range) => {
  const types = new Set(limitsOf(range).map(([, at]) => typeof at));
  if (types.size === 1) return [];
  return [{ code: types.size === 0 ? "required" : "mixed-types", path: [], params: {} }];
});

/** Checks a {@link Condition}. */
export const condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ fact: codeName, is: value } satisfies Shape<IsCondition>),
  z.strictObject({ fact: codeName, not: value } satisfies Shape<NotCondition>),
  z.strictObject({
    fact: codeName,
    in: z.array(value).check(minLength(1), maxLength(MOST_OPTIONS), oneType),
  } satisfies Shape<InCondition>),
  z
    .strictObject({
      fact: codeName,
      atLeast: limit,
      above: limit,
      atMost: limit,
      below: limit,
    } satisfies Shape<RangeCondition>)
    .check(limits),
]);

/** Comparison of a value with a limit. */
export type Order = "<" | "<=" | ">" | ">=";

/** Limits of a range, each with its comparison operator. */
export function limitsOf({
  atLeast,
  above,
  atMost,
  below,
}: RangeCondition): readonly (readonly [Order, number | string])[] {
  const all = [
    [">=", atLeast],
    [">", above],
    ["<=", atMost],
    ["<", below],
  ] as const;
  return all.flatMap(([order, at]) => (at === undefined ? [] : [[order, at] as const]));
}

/** Values in a condition: required, refused or listed, or the limits of a range. */
export function valuesOf(of: Condition): readonly ConditionValue[] {
  if ("is" in of) return [of.is];
  if ("not" in of) return [of.not];
  return "in" in of ? of.in : limitsOf(of).map(([, at]) => at);
}

/** Type of the fact that a condition compares. A range of texts is a range of days. */
export function comparedType(of: Condition): FactType {
  const [first] = valuesOf(of);
  if (typeof first === "number") return "number";
  if (typeof first === "boolean") return "flag";
  return "is" in of || "not" in of || "in" in of ? "code" : "day";
}
