import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import type { RetentionRule, RuleScope } from "../rule/retention-rule.ts";

/** Canonical JSON of a part of a validated rule, for comparison. */
export const text = (part: unknown): string => canonicalJson(part as Json);

/** Scope of a rule as text, independent of the order of its lists. */
export const scopeText = ({ categories = [], when = [] }: RuleScope): string =>
  text([[...categories].sort(), when.map(text).sort()]);

/** Trigger of a rule as text. */
export const triggerText = (rule: RetentionRule): string =>
  text("forever" in rule ? null : rule.trigger);
