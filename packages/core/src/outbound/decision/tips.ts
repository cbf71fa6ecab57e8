import type { Judgement } from "../judgement/judge-recipient.ts";
import type { RuleAction } from "../policy/outbound-rule.ts";
import type { OutboundTipCode, OutboundTipFact, OverrideOutcome } from "./outbound-decision.ts";

/**
 * Code of the tip for each action of a rule: one for when the action applies to a recipient, and one for when a
 * stricter action applies to all.
 */
const codes: Readonly<
  Record<Exclude<RuleAction, "log">, readonly [OutboundTipCode, OutboundTipCode]>
> = {
  warn: ["warned", "warned"],
  encrypt: ["encrypted", "only-encrypted"],
  hold: ["held", "blocked"],
  block: ["blocked", "blocked"],
};

/**
 * Tips to the sender: one for each rule in effect, one for each other reason that stopped the message, and one for an
 * override.
 */
export function tipsOf(
  judgements: readonly Judgement[],
  outcome: OverrideOutcome | undefined,
): readonly OutboundTipFact[] {
  const overridden = outcome?.accepted ? outcome.ruleId : undefined;
  const rules = new Set(judgements.flatMap(({ rules }) => rules));
  const ofRules = [...rules].flatMap((rule) => {
    const { id, action } = rule;
    if (action === "log" || id === overridden) return [];
    const happens = judgements.some((one) => one.action === action && one.rules.includes(rule));
    return [{ code: codes[action][happens ? 0 : 1], ruleId: id }];
  });
  const also = [...new Set(judgements.flatMap(({ also }) => also))].map((code) => ({ code }));
  if (!outcome) return [...ofRules, ...also];
  const code = outcome.accepted ? "overridden" : "override-refused";
  const { ruleId } = outcome;
  return [...ofRules, ...also, { code, ...(ruleId !== undefined && { ruleId }) }];
}
