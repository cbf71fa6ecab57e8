export {
  type DecideOutboundOptions,
  decideOutbound,
  decideOutboundOptions,
} from "./decision/decide-outbound.ts";
export type {
  IncidentReport,
  OutboundAction,
  OutboundDecision,
  OutboundTipCode,
  OutboundTipFact,
  OverrideOutcome,
  RecipientDecision,
} from "./decision/outbound-decision.ts";
export {
  type OutboundOverride,
  type OverrideRefusal,
  outboundOverride,
} from "./decision/outbound-override.ts";
export {
  type KindCount,
  type OutboundPreview,
  type OutboundPreviewTip,
  previewOutbound,
} from "./decision/preview-outbound.ts";
export {
  type OutboundFacts,
  type OutboundMessageType,
  outboundFacts,
  outboundMessageTypes,
} from "./facts/outbound-facts.ts";
export { type OutboundHit, outboundHit } from "./facts/outbound-hit.ts";
export { type OutboundRecipient, outboundRecipient } from "./facts/outbound-recipient.ts";
export {
  type OutboundRoute,
  outboundRoute,
  type RouteVia,
  routeVia,
  routeVias,
} from "./facts/outbound-route.ts";
export {
  type UnscannablePart,
  type UnscannableReason,
  unscannablePart,
  unscannableReasons,
} from "./facts/unscannable-part.ts";
export { type OutboundRefusal, outboundRefusals } from "./guard/outbound-refusal.ts";
export type { OutboundMessages, OutboundPortalTexts, OutboundTexts } from "./outbound-texts.ts";
export { type OutboundPolicy, outboundPolicy } from "./policy/outbound-policy.ts";
export {
  type OutboundRule,
  type OverrideKind,
  outboundRule,
  overrideKinds,
  type RuleAction,
  ruleActions,
} from "./policy/outbound-rule.ts";
export { type RuleCondition, ruleCondition } from "./policy/rule-condition.ts";
export { type PortalRefusal, portalRefusals } from "./portal/portal-refusal.ts";
export { type PurviewNoteCode, purviewNoteCodes } from "./purview/purview-note.ts";
