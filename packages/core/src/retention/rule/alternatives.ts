import type { RetentionRule } from "./retention-rule.ts";

/**
 * The rules to which a rule with `otherwise` is the alternative: those of its kind that have conditions and are for a category
 * that it is for too.
 */
export function alternatives(
  { kind, categories, otherwise }: RetentionRule,
  all: readonly RetentionRule[],
): readonly RetentionRule[] {
  if (!otherwise) return [];
  return all.filter(
    (other) =>
      other.kind === kind &&
      !other.otherwise &&
      other.when !== undefined &&
      (!categories ||
        !other.categories ||
        other.categories.some((one) => categories.includes(one))),
  );
}
