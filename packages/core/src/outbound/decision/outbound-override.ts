import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type OutboundRule, type OverrideKind, overrideKinds } from "../policy/outbound-rule.ts";

/** Override of one rule by a sender. */
export interface OutboundOverride {
  readonly ruleId: string;
  /** Account of the sender, as named by the caller; included in the report. */
  readonly by: string;
  /**
   * Reason in the sender's own words. It may contain personal data, so no decision or report includes it: store it
   * separately.
   */
  readonly reason?: string;
  /** Kind of override. Default: the first one that the rule allows. */
  readonly kind?: OverrideKind;
}

const LONGEST_REASON = 5000;

/** Checks an {@link OutboundOverride}. */
export const outboundOverride: z.ZodMiniType<OutboundOverride> = z.strictObject({
  ruleId: shortText,
  by: shortText.check(minLength(1)),
  reason: z.exactOptional(z.string().check(maxLength(LONGEST_REASON))),
  kind: z.exactOptional(z.enum(overrideKinds)),
} satisfies Shape<OutboundOverride>);

/** Reason why an override was refused. */
export type OverrideRefusal = "not-in-effect" | "not-allowed" | "reason-missing" | "above-maximum";

/** Kinds of override that a rule allows. */
export const allowedOverrides = ({ override = "none" }: OutboundRule): readonly OverrideKind[] =>
  override === "none" ? [] : typeof override === "string" ? [override] : override;

/** Kind of override by which `override` is accepted for `rule`, or the reason why it is refused. */
export function judgeOverride(
  rule: OutboundRule,
  override: OutboundOverride,
  isAboveMaximum: boolean,
): { readonly kind: OverrideKind } | { readonly refused: OverrideRefusal } {
  const allowed = allowedOverrides(rule);
  const kind = override.kind ?? allowed[0];
  if (kind === undefined || !allowed.includes(kind)) return { refused: "not-allowed" };
  if (isAboveMaximum) return { refused: "above-maximum" };
  if (kind === "reason" && !override.reason?.trim()) return { refused: "reason-missing" };
  return { kind };
}
