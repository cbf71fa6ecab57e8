import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { type OutboundFacts, outboundFacts } from "../facts/outbound-facts.ts";
import { judgeMessage } from "../judgement/judge-message.ts";
import { type OutboundPolicy, outboundPolicy } from "../policy/outbound-policy.ts";
import { incidentReport } from "./incident-report.ts";
import type { OutboundAction, OutboundDecision } from "./outbound-decision.ts";
import { type OutboundOverride, outboundOverride } from "./outbound-override.ts";
import { strictest } from "./strictest.ts";
import { tipsOf } from "./tips.ts";

/** Time of the decision, and the override of the sender. */
export interface DecideOutboundOptions {
  readonly now: Instant;
  readonly override?: OutboundOverride;
}

/** Checks {@link DecideOutboundOptions}. */
export const decideOutboundOptions: z.ZodMiniType<DecideOutboundOptions> = z.strictObject({
  now: instant,
  override: z.exactOptional(outboundOverride),
} satisfies Shape<DecideOutboundOptions>);

/**
 * Decision on an outgoing message, for each recipient and as a whole.
 *
 * The strictest rule wins. An override lowers the one rule that it names to `log`, if that rule allows it. A message
 * that must be encrypted is never sent to a recipient without a valid route. A part that could not be searched stops a
 * message to an external recipient, unless a rule on such parts permits it. A part on which the search failed always
 * stops the message. In `test` mode nothing is stopped, and `would` is the action that enforcement would take. The
 * decision contains kinds, counts and places, and no values.
 * @throws InvalidInputError when an argument is malformed.
 *
 * @example
 * ```ts
 * import { decideOutbound } from "@bijsluiter/core/outbound";
 *
 * const rule = {
 *   id: "identifiers-outside",
 *   when: { kinds: ["bsn", "iban"], scope: "external" },
 *   action: "encrypt",
 *   severity: "high",
 * } as const;
 * const policy = { mode: "enforce", rules: [rule], noRoute: "hold", mixed: "hold-all", onError: "block" } as const;
 * const parent = { id: "ouder@voorbeeld.example", internal: false, routes: [{ via: "portal" }] } as const;
 * const hits = [{ kind: "bsn", count: 1, confidence: 90, part: "text" }];
 * const facts = { channel: "mail", recipients: [parent], hits, unscannable: [] } as const;
 *
 * const { action, perRecipient } = decideOutbound(facts, policy, { now: "2026-11-29T12:00:00Z" });
 * action; // => "encrypt"
 * perRecipient; // => [{ id: "ouder@voorbeeld.example", action: "encrypt", route: { via: "portal" } }]
 * ```
 */
export function decideOutbound(
  facts: OutboundFacts,
  policy: OutboundPolicy,
  options: DecideOutboundOptions,
): OutboundDecision {
  const message = parseInput(outboundFacts, facts);
  const rules = parseInput(outboundPolicy, policy);
  return decideChecked(message, rules, parseInput(decideOutboundOptions, options));
}

/** Same as {@link decideOutbound}, for validated input. */
export function decideChecked(
  facts: OutboundFacts,
  policy: OutboundPolicy,
  options: DecideOutboundOptions,
): OutboundDecision {
  const { judgements, outcome } = judgeMessage(facts, policy, options);
  const isTest = policy.mode === "test" || policy.mode === "test-with-tips";
  const actions = (action: OutboundAction) =>
    isTest ? { action: "allow" as const, would: action } : { action };
  const used = new Set(judgements.flatMap(({ rules }) => rules));
  const rules = policy.rules.filter((rule) => used.has(rule));
  const whole = actions(strictest(judgements.map(({ action }) => action)));
  return {
    ...whole,
    perRecipient: facts.recipients.map(({ id }, index) => {
      const { action = "block", route } = judgements[index] ?? {};
      return { id, ...actions(action), ...(route && { route }) };
    }),
    rules: rules.map(({ id }) => id),
    tips: policy.mode === "test" ? [] : tipsOf(judgements, outcome),
    report: incidentReport({
      facts,
      policy,
      now: options.now,
      judgements,
      rules,
      actions: whole,
      ...(outcome && { outcome }),
    }),
  };
}
