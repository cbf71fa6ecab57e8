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

/** What stands while the recipients of one message are judged. */
export interface Case {
  readonly facts: OutboundFacts;
  readonly policy: OutboundPolicy;
  readonly now: Instant;
  readonly inEffect: readonly RuleInEffect[];
  /** Why parts could not be searched, each reason once. */
  readonly unread: readonly UnscannableReason[];
  /** Id of the rule that the sender set aside, if that was accepted. */
  readonly overridden: string | undefined;
}

/** What would happen to one recipient if the policy is enforced, and by what. */
export interface Judgement {
  readonly action: OutboundAction;
  readonly route?: OutboundRoute;
  readonly rules: readonly OutboundRule[];
  /** What stopped or changed it apart from a rule. */
  readonly also: readonly OutboundTipCode[];
}

/** Judges one recipient. An override leaves its rule in the report, and lowers it to `log`. */
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

/** What rules that encrypt come to: a route, nothing more to do, or no way to reach the recipient. */
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
 * Without the rules that change nothing: those behind a `stop`, and those above their maximum, that are no stricter than another.
 * A rule that encrypts as another does may accept fewer routes, and stays.
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
 * Why parts that were not searched stop the message: a failure does always, any other for recipients outside, unless a rule on just
 * such parts says what happens.
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

/** A rule that holds for hits, or by the number of recipients, would lower the default when one more is added: it is no answer. */
const answersForParts = (when: RuleCondition) =>
  !asksForHits(when) && when.minExternal === undefined && !when.scope?.startsWith("has-");
