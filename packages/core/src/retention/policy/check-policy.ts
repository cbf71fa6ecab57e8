import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { policyFindingBases } from "../data/policy-finding-bases.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { checkRule } from "./check-rule.ts";
import { collisions } from "./collisions.ts";
import type { PolicyFinding } from "./policy-finding.ts";
import { type RetentionPolicy, retentionPolicy } from "./retention-policy.ts";

/** Options of `checkPolicy`. */
export interface CheckPolicyOptions {
  /** All categories of records that exist. Each must have a rule. Not checked when absent. */
  readonly categories?: readonly string[];
}

/** Largest number of categories; more than a large platform has. */
const MOST_CATEGORIES = 10_000;

/** Checks {@link CheckPolicyOptions}. */
export const checkPolicyOptions: z.ZodMiniType<CheckPolicyOptions> = z.strictObject({
  categories: z.exactOptional(z.array(codeName).check(maxLength(MOST_CATEGORIES))),
} satisfies Shape<CheckPolicyOptions>);

/**
 * Problems of a well-formed policy: categories without a rule or without a maximum, rules that never decide or never
 * apply, rules without a basis or with an unread one, and periods that look like a mistake. An empty list means that no
 * problem was found. For each rule, at most ten conflicting rules are reported.
 *
 * @see GDPR art. 5(1)(e) and 5(2)
 *
 * @example
 * ```ts
 * import { checkPolicy, definePolicy } from "@bijsluiter/core/retention";
 *
 * const policy = definePolicy({
 *   id: "leerplein",
 *   version: "2026-1",
 *   rules: [{ id: "export", kind: "erase", trigger: "endedOn", period: "P90D" }],
 * });
 * checkPolicy(policy, { categories: ["export"] }).map(({ code }) => code); // => ["basis-missing", "days-for-months"]
 * ```
 */
export function checkPolicy(
  policy: RetentionPolicy,
  options: CheckPolicyOptions = {},
): readonly PolicyFinding[] {
  const { rules } = deepFreeze(parseInput(retentionPolicy, policy));
  const { categories = [] } = parseInput(checkPolicyOptions, options);
  return [
    ...uncovered(rules, categories),
    ...(rules.some(({ kind }) => kind === "erase") ? [] : [noEraseRule]),
    ...withoutMaximum(rules),
    ...rules.flatMap((rule, index) => checkRule(rule, ["rules", index])),
    ...collisions(rules),
  ];
}

const noEraseRule: PolicyFinding = {
  code: "no-erase-rule",
  severity: "warning",
  where: ["rules"],
  basis: policyFindingBases.storageLimitation,
};

/** Finding for each category that has keep rules only, with the reason if a rule states one. */
function withoutMaximum(rules: readonly RetentionRule[]): readonly PolicyFinding[] {
  const lists = rules.flatMap(({ kind, categories }) => (kind === "erase" ? [categories] : []));
  if (lists.length === 0 || lists.includes(undefined)) return [];
  const erased = new Set(lists.flat());
  const found = new Map<string, PolicyFinding>();
  for (const [index, rule] of rules.entries()) {
    if (rule.kind !== "keep") continue;
    for (const about of rule.categories ?? []) {
      const known = found.get(about);
      if (!erased.has(about) && known?.reason === undefined)
        found.set(about, openMaximum(about, ["rules", index], rule.noMaximum));
    }
  }
  return [...found.values()];
}

function openMaximum(
  about: string,
  where: PolicyFinding["where"],
  reason: string | undefined,
): PolicyFinding {
  const found = { where, about, basis: policyFindingBases.storageLimitation };
  return reason === undefined
    ? { ...found, code: "category-without-maximum", severity: "warning" }
    : { ...found, code: "maximum-left-open", severity: "advice", reason };
}

function uncovered(
  rules: readonly RetentionRule[],
  categories: readonly string[],
): readonly PolicyFinding[] {
  const lists = rules.map((rule) => rule.categories);
  if (lists.includes(undefined)) return [];
  const covered = new Set(lists.flat());
  return categories
    .filter((category) => !covered.has(category))
    .map((category) => ({
      code: "category-without-rule",
      severity: "error",
      where: ["rules"],
      basis: policyFindingBases.storageLimitation,
      about: category,
    }));
}
