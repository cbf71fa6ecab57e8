import * as z from "zod/mini";
import { shiftDay } from "../../calendar/shift-day.ts";
import { canonicalJson, type Json } from "../../shared/canonical-json.ts";
import type { Day } from "../../shared/day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { policyFindingBases } from "../data/policy-finding-bases.ts";
import type { EraseRule, KeepRule, RetentionRule, RuleScope } from "../rule/retention-rule.ts";
import { termEnd } from "../term/term-end.ts";
import { checkRule } from "./check-rule.ts";
import type { PolicyFinding } from "./policy-finding.ts";
import { type RetentionPolicy, retentionPolicy } from "./retention-policy.ts";

/** What a policy is held against. */
export interface CheckPolicyOptions {
  /** Every category of records there is; each must have a rule. Not checked when left out. */
  readonly categories?: readonly string[];
}

/** Checks {@link CheckPolicyOptions}. */
export const checkPolicyOptions: z.ZodMiniType<CheckPolicyOptions> = z.strictObject({
  categories: z.exactOptional(z.array(codeName)),
} satisfies Shape<CheckPolicyOptions>);

/**
 * What is wrong with a policy that is well formed: categories without a rule, rules that can never win or never apply,
 * rules without a basis or with one that nobody read, and periods that look like another. An empty list is the good case.
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
    ...rules.flatMap((rule, index) => checkRule(rule, ["rules", index])),
    ...rules.flatMap((rule, index) =>
      rules.flatMap((other, at) =>
        collide({ rule, other, where: ["rules", index], first: index < at }),
      ),
    ),
  ];
}

const noEraseRule: PolicyFinding = {
  code: "no-erase-rule",
  severity: "warning",
  where: ["rules"],
  basis: policyFindingBases.storageLimitation,
};

const uncovered = (
  rules: readonly RetentionRule[],
  categories: readonly string[],
): readonly PolicyFinding[] =>
  categories
    .filter((category) => !rules.some(({ categories: of }) => !of || of.includes(category)))
    .map((category) => ({
      code: "category-without-rule",
      severity: "error",
      where: ["rules"],
      basis: policyFindingBases.storageLimitation,
      about: category,
    }));

interface Pair {
  readonly rule: RetentionRule;
  readonly other: RetentionRule;
  readonly where: readonly (string | number)[];
  /** `rule` stands before `other`: a symmetric finding is reported once. */
  readonly first: boolean;
}

function collide({ rule, other, where, first }: Pair): readonly PolicyFinding[] {
  const found = { where, about: rule.id, other: other.id } as const;
  if (rule.kind === other.kind) {
    if (!first || scopeText(rule) !== scopeText(other) || triggerText(rule) !== triggerText(other))
      return [];
    const basis = policyFindingBases.oneDestiny;
    return [{ ...found, code: "same-scope-and-kind", severity: "warning", basis }];
  }
  if (rule.kind !== "erase" || other.kind !== "keep" || !covers(other, rule)) return [];
  const basis = policyFindingBases.dutyToKeep;
  if ("forever" in other)
    return [{ ...found, code: "permanent-and-erase", severity: "warning", basis }];
  if (triggerText(rule) !== triggerText(other) || !alwaysLonger(other, rule)) return [];
  return [{ ...found, code: "erase-never-wins", severity: "warning", basis }];
}

/** Every record that `rule` is for, `wide` is for too. */
function covers(wide: RuleScope, rule: RuleScope): boolean {
  const categories =
    !wide.categories || rule.categories?.every((of) => wide.categories?.includes(of));
  const conditions = new Set(rule.when?.map((one) => text(one)));
  return Boolean(categories) && (wide.when ?? []).every((one) => conditions.has(text(one)));
}

/** All days of 28 years: the leap years and days of the week repeat after that. */
function alwaysLonger(keep: KeepRule, erase: EraseRule): boolean {
  for (let at: Day = "2000-01-01"; at < "2028-01-01"; at = shiftDay(at, 1))
    if (termEnd(keep, at) <= termEnd(erase, at)) return false;
  return true;
}

const scopeText = ({ categories = [], when = [] }: RuleScope) =>
  text([[...categories].sort(), when.map(text).sort()]);

const triggerText = (rule: RetentionRule) => text("forever" in rule ? null : rule.trigger);

// What goes in are parts of a checked rule, which are JSON.
const text = (part: unknown) => canonicalJson(part as Json);
