import type { Judgement } from "../judgement/judge-recipient.ts";
import type { RuleAction } from "../policy/outbound-rule.ts";
import type { OutboundTipCode, OutboundTipFact, OverrideOutcome } from "./outbound-decision.ts";

const codes: Readonly<Record<Exclude<RuleAction, "log">, OutboundTipCode>> = {
  warn: "warned",
  encrypt: "encrypted",
  hold: "held",
  block: "blocked",
};

/** What the sender is told: of each rule in effect once, of what else stopped the message once, and of an override. */
export function tipsOf(
  judgements: readonly Judgement[],
  outcome: OverrideOutcome | undefined,
): readonly OutboundTipFact[] {
  const overridden = outcome?.accepted ? outcome.ruleId : undefined;
  const rules = new Set(judgements.flatMap(({ rules }) => rules));
  const ofRules = [...rules].flatMap(({ id, action }) =>
    action === "log" || id === overridden ? [] : [{ code: codes[action], ruleId: id }],
  );
  const also = [...new Set(judgements.flatMap(({ also }) => also))].map((code) => ({ code }));
  if (!outcome) return [...ofRules, ...also];
  const code = outcome.accepted ? "overridden" : "override-refused";
  const { ruleId } = outcome;
  return [...ofRules, ...also, { code, ...(ruleId !== undefined && { ruleId }) }];
}
