import { parseInput } from "../../shared/parse-input.ts";
import { type OutboundFacts, outboundFacts } from "../facts/outbound-facts.ts";
import type { OutboundHit } from "../facts/outbound-hit.ts";
import { oneName } from "../facts/outbound-kind.ts";
import type { RouteVia } from "../facts/outbound-route.ts";
import type { UnscannableReason } from "../facts/unscannable-part.ts";
import { asksForHits, countedHits, judgeCounts } from "../judgement/count-hits.ts";
import { type OutboundPolicy, outboundPolicy } from "../policy/outbound-policy.ts";
import type { OverrideKind } from "../policy/outbound-rule.ts";
import {
  type DecideOutboundOptions,
  decideChecked,
  decideOutboundOptions,
} from "./decide-outbound.ts";
import type { OutboundAction, OutboundTipFact, OverrideOutcome } from "./outbound-decision.ts";
import { allowedOverrides } from "./outbound-override.ts";

/** Number of findings of one kind. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** Tip with its details. */
export interface OutboundPreviewTip extends OutboundTipFact {
  /** Kinds that the rule counted, most frequent first. */
  readonly kinds: readonly KindCount[];
  /** Reasons why parts could not be searched, for a tip about such parts. */
  readonly unscannable: readonly UnscannableReason[];
  /** Kinds of override that the sender may use now; empty when there are none. */
  readonly overrides: readonly OverrideKind[];
}

/** Preview for the sender of a message. */
export interface OutboundPreview {
  /** Action on the message. */
  readonly action: OutboundAction;
  /** In test mode: action that enforcement would take. */
  readonly would?: OutboundAction;
  readonly tips: readonly OutboundPreviewTip[];
  /** Decisions in the order of the recipients. */
  readonly recipients: readonly {
    readonly id: string;
    readonly action: OutboundAction;
    readonly via?: RouteVia;
  }[];
  readonly override?: OverrideOutcome;
}

/**
 * Preview for the sender while a message is written: kinds and counts of the findings, the action for each recipient,
 * and the permitted overrides per rule.
 *
 * @throws InvalidInputError when an argument is malformed.
 */
export function previewOutbound(
  facts: OutboundFacts,
  policy: OutboundPolicy,
  options: DecideOutboundOptions,
): OutboundPreview {
  const message = parseInput(outboundFacts, facts);
  const parsed = parseInput(outboundPolicy, policy);
  const decision = decideChecked(message, parsed, parseInput(decideOutboundOptions, options));
  return {
    action: decision.action,
    ...(decision.would && { would: decision.would }),
    tips: decision.tips.map((tip) => withFacts(tip, message, parsed)),
    recipients: decision.perRecipient.map(({ id, action, route }) => ({
      id,
      action,
      ...(route && { via: route.via }),
    })),
    ...(decision.report.override && { override: decision.report.override }),
  };
}

function withFacts(
  tip: OutboundTipFact,
  { hits, unscannable }: OutboundFacts,
  { rules }: OutboundPolicy,
): OutboundPreviewTip {
  const found = rules.find(({ id }) => id === tip.ruleId);
  const isAboutParts =
    tip.code === "unscannable" || tip.code === "failed" || found?.when.unscannable;
  const isDone = tip.code === "overridden" || found === undefined;
  return {
    ...tip,
    kinds: found && asksForHits(found.when) ? byKind(countedHits(found.when, hits)) : [],
    unscannable: isAboutParts ? [...new Set(unscannable.map(({ why }) => why))] : [],
    overrides:
      isDone || judgeCounts(found.when, hits).isAboveMaximum ? [] : allowedOverrides(found),
  };
}

function byKind(hits: readonly OutboundHit[]): readonly KindCount[] {
  const counts = new Map<string, number>();
  for (const { kind, count } of hits)
    counts.set(oneName(kind), (counts.get(oneName(kind)) ?? 0) + count);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
