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
export type { JoseEncrypt, JoseLibrary } from "./encrypt/jose-library.ts";
export { type JoseKey, type JweEncryptorOptions, jweEncryptor } from "./encrypt/jwe-encryptor.ts";
export {
  type OpenPgpEncryptorOptions,
  type OpenPgpLibrary,
  openPgpEncryptor,
} from "./encrypt/openpgp-encryptor.ts";
export type { EncryptedContent, OutboundEncryptor } from "./encrypt/outbound-encryptor.ts";
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
export { type GuardFetchOptions, guardFetch } from "./fetch/guard-fetch.ts";
export type { GuardOptions, GuardReport, RecipientFacts } from "./guard/guard-options.ts";
export { type OutboundRefusal, outboundRefusals } from "./guard/outbound-refusal.ts";
export { OutboundRefusedError } from "./guard/outbound-refused-error.ts";
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
export { memoryPortalStore } from "./portal/memory-portal-store.ts";
export { type PortalEncryptorOptions, portalEncryptor } from "./portal/portal-encryptor.ts";
export { type PortalItem, type PortalStore, portalItem } from "./portal/portal-item.ts";
export { type PortalRefusal, portalRefusals } from "./portal/portal-refusal.ts";
export {
  type PortalMessage,
  type SealedForPortal,
  type SealForPortalOptions,
  sealForPortal,
} from "./portal/seal-for-portal.ts";
export {
  type PortalRequest,
  type Unsealed,
  type UnsealFromPortalOptions,
  unsealFromPortal,
} from "./portal/unseal-from-portal.ts";
export { type PurviewNoteCode, purviewNoteCodes } from "./purview/purview-note.ts";
export type {
  PurviewInformation,
  PurviewNote,
  PurviewParameters,
  PurviewPolicy,
} from "./purview/purview-rule.ts";
export { toPurviewRule } from "./purview/to-purview-rule.ts";
export type { ContentFacts } from "./read/content-facts.ts";
export type { OutboundDetector, ReadOutboundOptions } from "./read/outbound-detector.ts";
export { type MailFacts, readMailFacts } from "./read/read-mail-facts.ts";
