import type { RetentionAction, RetentionPolicy } from "../../../retention/index.ts";
import type { SweepTable } from "./sweep-table.ts";

/** What the rules of a policy may ask to be done with the rows of a table. */
export function actionsOf(
  policy: RetentionPolicy,
  { category }: SweepTable,
): readonly RetentionAction[] {
  const one = category && "is" in category ? category.is : undefined;
  const actions = policy.rules.flatMap((rule) => {
    const concerns = one === undefined || !rule.categories || rule.categories.includes(one);
    return rule.kind === "erase" && concerns ? [rule.action ?? "erase"] : [];
  });
  return [...new Set(actions)];
}
