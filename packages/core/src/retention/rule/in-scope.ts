import type { Facts } from "./retention-record.ts";
import type { RuleScope } from "./retention-rule.ts";

/** Whether a rule is for a record: `yes`, a code that says why not, or `unknown`. */
export type InScope = "yes" | "condition-false" | "other-category" | "unknown";

/** Three-valued, as SQL is: one condition that is false outweighs another that is unknown. */
export function inScope(
  { categories, when }: RuleScope,
  { category, facts }: { readonly category?: string; readonly facts: Facts },
): InScope {
  let known = true;
  if (categories) {
    if (category === undefined) known = false;
    else if (!categories.includes(category)) return "other-category";
  }
  for (const { fact, is } of when ?? []) {
    const value = facts[fact] ?? null;
    if (value === null) known = false;
    else if (value !== is) return "condition-false";
  }
  return known ? "yes" : "unknown";
}
