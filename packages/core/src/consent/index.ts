export { type AgeOfConsent, ageOfConsent } from "./age-of-consent.ts";
export { appendEvent } from "./append-event.ts";
export {
  type ConsentChoice,
  type ConsentEvent,
  type ConsentFact,
  type ConsentOccurrence,
  consentChoice,
  consentEvent,
  type PurposeVersion,
  type SealedConsentEvent,
  sealedConsentEvent,
} from "./consent-event.ts";
export {
  type ConsentEvidence,
  consentEvidence,
  type IndicationMethod,
  indicationMethod,
} from "./consent-evidence.ts";
export { type ConsentNotice, consentNotice } from "./consent-notice.ts";
export { type ConsentParty, consentParty } from "./consent-party.ts";
export { type ConsentPurpose, consentPurpose } from "./consent-purpose.ts";
export {
  type ConsentReceipt,
  consentReceipt,
  type ReceiptEvent,
  type ReceiptParty,
  type ReceiptProcessing,
} from "./consent-receipt.ts";
export {
  type ConsentHistory,
  type ConsentRecord,
  consentHistory,
  consentRecord,
} from "./consent-record.ts";
export {
  type AskingReason,
  askingReasons,
  type ConsentReason,
  type ConsentState,
  consentReasons,
  consentStates,
  type EffectiveState,
  effectiveStateResult,
  type GuardianRule,
  type StateOptions,
  stateOptions,
  type YesNoUnknown,
} from "./consent-state.ts";
export {
  type ConsentSubject,
  type Curatele,
  consentSubject,
  type Guardian,
} from "./consent-subject.ts";
export {
  type ConsentTerm,
  type ConsentValidity,
  consentTerm,
  consentValidity,
} from "./consent-term.ts";
export type {
  ConsentMessages,
  ConsentTexts,
  PurposeTexts,
  ViewAudience,
} from "./consent-texts.ts";
export { type ConsentView, consentView, type PurposeView, purposeView } from "./consent-view.ts";
export { type Decider, decider, type RecordedBy } from "./decider.ts";
export type { DpvNode } from "./dpv-process.ts";
export { effectiveState } from "./effective-state.ts";
export { explainState } from "./explain-state.ts";
export { explainView } from "./explain-view.ts";
export type { LanguageTag } from "./language-tag.ts";
export { needsAsking } from "./needs-asking.ts";
export { noticeHash } from "./notice-hash.ts";
export { type ReceiptOptions, receiptOptions } from "./receipt-options.ts";
export { renewTerms } from "./renew-terms.ts";
export { type PurposePreset, type SchoolPurposeId, schoolPurposes } from "./school-purposes.ts";
export { type ChoiceMade, composeChoice } from "./state/compose-choice.ts";
export { fromGpc, type GpcAnswer } from "./state/from-gpc.ts";
export { type DpvDocument, type DpvOptions, toDpv } from "./to-dpv.ts";
export {
  type GoogleConsentInput,
  type GoogleConsentType,
  toGoogleConsent,
} from "./to-google-consent.ts";
export {
  type KantaraOptions,
  type KantaraPurpose,
  type KantaraReceipt,
  toKantaraReceipt,
} from "./to-kantara-receipt.ts";
export { toReceipt } from "./to-receipt.ts";
export { type ChainVerdict, verifyChain } from "./verify-chain.ts";
export { viewFor } from "./view-for.ts";
