import type { Instant } from "../../shared/dates/instant.ts";
import type { OutboundFacts } from "../facts/outbound-facts.ts";
import type { MessageJudgement } from "../judgement/judge-message.ts";
import type { OutboundPolicy } from "../policy/outbound-policy.ts";
import type { OutboundRule } from "../policy/outbound-rule.ts";
import type { IncidentReport, OutboundAction } from "./outbound-decision.ts";
import { placeNames } from "./place-names.ts";
import { isStopped } from "./strictest.ts";

const order = ["high", "medium", "low"] as const;

interface Reported extends MessageJudgement {
  readonly facts: OutboundFacts;
  readonly policy: OutboundPolicy;
  readonly now: Instant;
  readonly rules: readonly OutboundRule[];
  readonly actions: { readonly action: OutboundAction; readonly would?: OutboundAction };
}

/** Incident report of a decision. Places that may be file names are replaced by numbers. */
export function incidentReport(reported: Reported): IncidentReport {
  const { facts, policy, now, judgements, outcome, rules, actions } = reported;
  const places = placeNames([...facts.hits, ...facts.unscannable].map(({ part }) => part));
  const named = <Found extends { readonly part: string }>(found: Found): Found => ({
    ...found,
    part: places.get(found.part) ?? "",
  });
  const isUnread = judgements.some(({ also }) =>
    also.some((code) => code === "failed" || code === "unscannable"),
  );
  const severities = rules.map(({ severity }) => severity);
  return {
    decidedAt: now,
    channel: facts.channel,
    mode: policy.mode,
    ...actions,
    severity: isUnread ? "high" : (order.find((level) => severities.includes(level)) ?? "none"),
    rules: rules.map(({ id }) => id),
    hits: facts.hits.map(named),
    unscannable: facts.unscannable.map(named),
    recipients: {
      total: facts.recipients.length,
      external: facts.recipients.filter(({ internal }) => !internal).length,
      stopped: judgements.filter(({ action }) => isStopped(action)).length,
    },
    ...(outcome && { override: outcome }),
  };
}
