import type {
  OutboundFacts,
  OutboundPolicy,
  OutboundRecipient,
  OutboundRule,
} from "../src/outbound/index.ts";

/** Outside the organisation, reached through the portal. */
export const outside: OutboundRecipient = {
  id: "ouder@voorbeeld.example",
  internal: false,
  routes: [{ via: "portal" }],
};
/** A colleague. */
export const inside: OutboundRecipient = {
  id: "balie@leerplein.example",
  internal: true,
  routes: [],
};
/** One BSN in the text of a mail. */
export const oneBsn = { kind: "bsn", count: 1, confidence: 90, part: "text" };

/** Facts of a mail to somebody outside, with one BSN in its text. */
export const facts = (more: Partial<OutboundFacts> = {}): OutboundFacts => ({
  channel: "mail",
  recipients: [outside],
  hits: [oneBsn],
  unscannable: [],
  ...more,
});
/** A rule that blocks mail with a BSN. */
export const rule = (more: Partial<OutboundRule> = {}): OutboundRule => ({
  id: "rule",
  when: { kinds: ["bsn"] },
  action: "block",
  severity: "high",
  ...more,
});
/** A policy that is enforced. */
export const policy = (
  rules: readonly OutboundRule[],
  more: Partial<OutboundPolicy> = {},
): OutboundPolicy => ({
  mode: "enforce",
  rules,
  noRoute: "hold",
  mixed: "split",
  onError: "block",
  ...more,
});
