import * as z from "zod/mini";
import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { type Cutoff, cutoffFields, cutoffOf } from "./cutoff.ts";

/** {@link Cutoff} of one rule. The fields are `null` for a rule without a term, which never ends. */
export interface RuleCutoff extends Cutoff {
  readonly ruleId: string;
  readonly kind: "keep" | "erase";
}

/** Checks a {@link RuleCutoff}. */
export const ruleCutoff: z.ZodMiniType<RuleCutoff> = z.strictObject({
  ...cutoffFields,
  ruleId: shortText,
  kind: z.enum(["keep", "erase"]),
} satisfies Shape<RuleCutoff>);

/** The cut-offs of all rules on a day, in the order of the policy. */
export function ruleCutoffs(
  rules: readonly RetentionRule[],
  asOf: Day,
  zone: TimeZone,
): readonly RuleCutoff[] {
  return rules.map((rule) => ({
    ruleId: rule.id,
    kind: rule.kind,
    ...("forever" in rule
      ? { cutoffDate: null, cutoffInstantExclusive: null }
      : cutoffOf(rule, asOf, zone)),
  }));
}
