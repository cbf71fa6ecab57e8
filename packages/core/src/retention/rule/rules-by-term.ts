import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import type { ConditionValue } from "./condition.ts";
import {
  type EraseRule,
  type KeepRule,
  type RetentionRule,
  retentionRule,
} from "./retention-rule.ts";

/** Retention periods stored in the rows: values of a fact and the period for each. */
export interface RowTerms {
  /** Fact that determines the period, such as a number of years or a document class. */
  readonly fact: string;
  /** Values of the fact with their periods. Each value occurs once. */
  readonly terms: readonly { readonly is: ConditionValue; readonly period: IsoPeriod }[];
}

/** Largest number of periods. */
const MOST_TERMS = 200;

/** Checks {@link RowTerms}. */
export const rowTerms: z.ZodMiniType<RowTerms> = z.strictObject({
  fact: codeName,
  terms: z
    .array(
      z.strictObject({
        is: z.union([z.string().check(maxLength(200)), z.number(), z.boolean()]),
        period: isoPeriod,
      } satisfies Shape<RowTerms["terms"][number]>),
    )
    .check(minLength(1), maxLength(MOST_TERMS)),
} satisfies Shape<RowTerms>);

/**
 * One rule for each retention period stored in the rows: the same rule, under the condition that the row has that value.
 * A row with an unlisted value, or with none, waits.
 *
 * @param rule - The rule, with any period; its id gets a number.
 *
 * @example
 * ```ts
 * import { rulesByTerm } from "@bijsluiter/core/retention";
 *
 * const rule = { id: "file", kind: "erase", trigger: "closedOn", period: "P1Y" } as const;
 * const terms = [{ is: 1, period: "P1Y" }, { is: 7, period: "P7Y" }];
 * rulesByTerm(rule, { fact: "keepYears", terms }).map(({ id, period }) => `${id} ${period}`); // => ["file.1 P1Y", "file.2 P7Y"]
 * ```
 */
export function rulesByTerm<Rule extends KeepRule | EraseRule>(
  rule: Rule,
  terms: RowTerms,
): readonly Rule[] {
  const { fact, terms: list } = parseInput(rowTerms, terms);
  const { id, when = [] } = parseInput<RetentionRule>(retentionRule, rule);
  return list.map(({ is, period }, index) => ({
    ...rule,
    id: `${id}.${index + 1}`,
    period,
    when: [...when, { fact, is }],
  }));
}
