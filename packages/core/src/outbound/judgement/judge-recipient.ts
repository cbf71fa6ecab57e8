import type { Instant } from "../../shared/dates/instant.ts";
import type { OutboundAction, OutboundTipCode } from "../decision/outbound-decision.ts";
import { isStopped, strictest, strictness } from "../decision/strictest.ts";
import type { OutboundFacts } from "../facts/outbound-facts.ts";
import type { OutboundRecipient } from "../facts/outbound-recipient.ts";
import type { OutboundRoute } from "../facts/outbound-route.ts";
import type { UnscannableReason } from "../facts/unscannable-part.ts";
import type { OutboundPolicy } from "../policy/outbound-policy.ts";
import type { OutboundRule } from "../policy/outbound-rule.ts";
import type { RuleCondition } from "../policy/rule-condition.ts";
import { asksForHits } from "./count-hits.ts";
import { routeFor } from "./route-for.ts";
import { meetsRecipient, namesReason, type RuleInEffect } from "./rules-in-effect.ts";

/** State that is shared by the decisions on the recipients of one message. */
export interface Case {
  readonly facts: OutboundFacts;
  readonly policy: OutboundPolicy;
  readonly now: Instant;
  readonly inEffect: readonly RuleInEffect[];
  /** Reasons why parts could not be searched, without duplicates. */
  readonly unread: readonly UnscannableReason[];
  /** Id of the rule that the sender overrode, if that was accepted. */
  readonly overridden: string | undefined;
}

/** Action for one recipient if the policy is enforced, and its cause. */
export interface Judgement {
  readonly action: OutboundAction;
  readonly route?: OutboundRoute;
  readonly rules: readonly OutboundRule[];
  /** Causes other than a rule that stopped or changed the message. */
  readonly also: readonly OutboundTipCode[];
}

/** Decides for one recipient. An overridden rule remains in the report, with the action `log`. */
export function judgeRecipient(recipient: OutboundRecipient, state: Case): Judgement {
  const { overridden } = state;
  const actionOf = (rule: OutboundRule) => (rule.id === overridden ? "log" : rule.action);
  const mine = state.inEffect.filter((found) => meetsRecipient(found, recipient));
  const all = mine.map(({ rule }) => rule);
  const asked = strictest(all.map(actionOf).filter((action) => action !== "encrypt"));
  const encrypting = all.filter((rule) => actionOf(rule) === "encrypt");
  const rules = withoutIdle(mine, actionOf);
  const unread = unreadCode(recipient, state);
  if (unread) return { action: "block", rules, also: [unread] };
  const { action, route, also } = protection(recipient, encrypting, state);
  const outcome = strictest([asked, action]);
  return { action: outcome, rules, also, ...(route && !isStopped(outcome) && { route }) };
}

/** Result of the rules that encrypt: a route, no further action, or no valid route to the recipient. */
function protection(
  recipient: OutboundRecipient,
  encrypting: readonly OutboundRule[],
  { facts, policy, now }: Case,
): Omit<Judgement, "rules"> {
  if (encrypting.length === 0) return { action: "allow", also: [] };
  if (facts.protectedAlready) return { action: "log", also: ["protected-already"] };
  const route = routeFor(recipient, encrypting, now);
  return route
    ? { action: "encrypt", route, also: [] }
    : { action: policy.noRoute, also: ["no-route"] };
}

/**
 * Rules without those that have no effect: rules after a `stop`, and rules above their maximum, that are not stricter
 * than another rule. A rule that encrypts, like another rule, remains if it accepts fewer routes.
 */
function withoutIdle(
  mine: readonly RuleInEffect[],
  actionOf: (rule: OutboundRule) => OutboundAction,
): readonly OutboundRule[] {
  const free = new Set<OutboundRule>();
  let hasStopped = false;
  for (const { rule, isAboveMaximum } of mine) {
    if (hasStopped || isAboveMaximum) continue;
    free.add(rule);
    hasStopped = rule.stop === true;
  }
  const most = strictness(strictest([...free].map(actionOf)));
  const adds = (action: OutboundAction) =>
    strictness(action) > (action === "encrypt" ? most - 1 : most);
  return mine.map(({ rule }) => rule).filter((rule) => free.has(rule) || adds(actionOf(rule)));
}

/**
 * Reason why unsearched parts stop the message. An error always stops it. Other reasons stop it for external
 * recipients, unless a rule on unsearched parts decides.
 */
function unreadCode(
  recipient: OutboundRecipient,
  { facts, inEffect, unread }: Case,
): "failed" | "unscannable" | undefined {
  if (unread.includes("error")) return "failed";
  if (recipient.internal) return undefined;
  const answers = inEffect.filter(
    (found) => answersForParts(found.rule.when) && meetsRecipient(found, recipient),
  );
  const isOpen = unread.some(
    (why) =>
      !(facts.protectedAlready && why === "encrypted") &&
      !answers.some(({ rule }) => namesReason(rule.when, why)),
  );
  return isOpen ? "unscannable" : undefined;
}

/**
 * True for a rule on unsearched parts only. A rule that also depends on hits or the number of recipients does not
 * count: adding a recipient could then weaken the default.
 */
const answersForParts = (when: RuleCondition) =>
  !asksForHits(when) && when.minExternal === undefined && !when.scope?.startsWith("has-");
