import type { RetentionRule } from "./retention-rule.ts";

/**
 * Rules to which an `otherwise` rule is the alternative: conditional rules of the same kind that share a category with
 * it.
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
