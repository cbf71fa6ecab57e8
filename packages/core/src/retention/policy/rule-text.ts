import { canonicalJson, type Json } from "../../shared/canonical-json.ts";
import type { RetentionRule, RuleScope } from "../rule/retention-rule.ts";

/** A part of a checked rule, which is JSON, as one text: to compare it. */
export const text = (part: unknown): string => canonicalJson(part as Json);

/** Which records a rule is for, whatever the order. */
export const scopeText = ({ categories = [], when = [] }: RuleScope): string =>
  text([[...categories].sort(), when.map(text).sort()]);

/** The date that a rule counts from. */
export const triggerText = (rule: RetentionRule): string =>
  text("forever" in rule ? null : rule.trigger);
