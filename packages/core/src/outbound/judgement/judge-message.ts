import type { Instant } from "../../shared/dates/instant.ts";
import type { OverrideOutcome } from "../decision/outbound-decision.ts";
import { judgeOverride, type OutboundOverride } from "../decision/outbound-override.ts";
import { isStopped } from "../decision/strictest.ts";
import type { OutboundFacts } from "../facts/outbound-facts.ts";
import type { OutboundPolicy } from "../policy/outbound-policy.ts";
import { type Judgement, judgeRecipient } from "./judge-recipient.ts";
import { type RuleInEffect, rulesInEffect } from "./rules-in-effect.ts";

/** Action for each recipient if the policy is enforced, and the outcome of an override. */
export interface MessageJudgement {
  readonly judgements: readonly Judgement[];
  readonly outcome?: OverrideOutcome;
}

/** Decides on a message per recipient. If one recipient has no route and the policy requires it, all copies are held. */
export function judgeMessage(
  facts: OutboundFacts,
  policy: OutboundPolicy,
  { now, override }: { readonly now: Instant; readonly override?: OutboundOverride },
): MessageJudgement {
  const inEffect = policy.mode === "off" ? [] : rulesInEffect(facts, policy.rules, now);
  const unread = [...new Set(facts.unscannable.map(({ why }) => why))];
  const outcome = override && overrideOutcome(override, policy, inEffect);
  const overridden = outcome?.accepted ? outcome.ruleId : undefined;
  const judgements = facts.recipients.map((recipient) =>
    policy.mode === "off"
      ? { action: "allow" as const, rules: [], also: [] }
      : judgeRecipient(recipient, { facts, policy, now, inEffect, unread, overridden }),
  );
  const someStopped = judgements.some(({ action }) => isStopped(action));
  return {
    judgements: policy.mixed === "hold-all" && someStopped ? judgements.map(held) : judgements,
    ...(outcome && { outcome }),
  };
}

const held = (judgement: Judgement): Judgement =>
  isStopped(judgement.action)
    ? judgement
    : { action: "hold", rules: judgement.rules, also: [...judgement.also, "held-for-others"] };

function overrideOutcome(
  override: OutboundOverride,
  { rules }: OutboundPolicy,
  inEffect: readonly RuleInEffect[],
): OverrideOutcome {
  const { ruleId, by } = override;
  // An id that is not of the policy is a text of the caller, and is not told on.
  const named = { by, ...(rules.some(({ id }) => id === ruleId) && { ruleId }) };
  const found = inEffect.find(({ rule }) => rule.id === ruleId);
  if (!found) return { ...named, accepted: false, refused: "not-in-effect" };
  const verdict = judgeOverride(found.rule, override, found.isAboveMaximum);
  return { ...named, accepted: "kind" in verdict, ...verdict };
}
