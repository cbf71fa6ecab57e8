export type { AuthorityPeriod, AuthorityStatus } from "../parties/authority/authority-period.ts";
export type { Curatele } from "../parties/authority/curatele.ts";
export type { Guardian } from "../parties/authority/guardian.ts";
export type { LanguageTag } from "../shared/text/language-tag.ts";
export { type AgeOfConsent, ageOfConsent } from "./age-of-consent.ts";
export { checkedEffectiveState as effectiveState } from "./checked-effective-state.ts";
export { checkedNeedsAsking as needsAsking } from "./checked-needs-asking.ts";
export { checkedViewFor as viewFor } from "./checked-view-for.ts";
export type { DpvNode } from "./dpv/dpv-node.ts";
export { type DpvDocument, type DpvOptions, toDpv } from "./dpv/to-dpv.ts";
export { appendEvent } from "./ledger/append-event.ts";
export { type ReceiveOptions, receiveEvent, receiveOptions } from "./ledger/receive-event.ts";
export { renewTerms } from "./ledger/renew-terms.ts";
export { type ChainVerdict, verifyChain } from "./ledger/verify-chain.ts";
export {
  type ConsentReceipt,
  consentReceipt,
  type ReceiptEvent,
  type ReceiptNotice,
  type ReceiptParty,
  type ReceiptProcessing,
} from "./receipt/consent-receipt.ts";
export { type ReceiptOptions, receiptOptions } from "./receipt/receipt-options.ts";
export {
  type KantaraOptions,
  type KantaraPurpose,
  type KantaraReceipt,
  toKantaraReceipt,
} from "./receipt/to-kantara-receipt.ts";
export { toReceipt } from "./receipt/to-receipt.ts";
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
} from "./record/consent-event.ts";
export {
  type ConsentEvidence,
  consentEvidence,
  type IndicationMethod,
  indicationMethod,
} from "./record/consent-evidence.ts";
export { type ConsentParty, consentParty } from "./record/consent-party.ts";
export {
  type ConsentHistory,
  type ConsentRecord,
  consentHistory,
  consentRecord,
} from "./record/consent-record.ts";
export { type ConsentSubject, consentSubject } from "./record/consent-subject.ts";
export { type Decider, decider, type RecordedBy } from "./record/decider.ts";
export { type ChoiceMade, composeChoice } from "./state/compose-choice.ts";
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
} from "./state/consent-state.ts";
export { fromGpc, type GpcAnswer } from "./state/from-gpc.ts";
export { type ConsentNotice, consentNotice } from "./terms/consent-notice.ts";
export { type ConsentPurpose, consentPurpose } from "./terms/consent-purpose.ts";
export {
  type ConsentTerm,
  type ConsentValidity,
  consentTerm,
  consentValidity,
} from "./terms/consent-term.ts";
export { noticeHash } from "./terms/notice-hash.ts";
export {
  type PurposePreset,
  type SchoolPurposeId,
  schoolPurposes,
} from "./terms/school-purposes.ts";
export {
  type GoogleConsentInput,
  type GoogleConsentType,
  toGoogleConsent,
} from "./to-google-consent.ts";
export type { ConsentRefusal } from "./view/consent-refusal.ts";
export type {
  ConsentMessages,
  ConsentTexts,
  PurposeTexts,
  ViewAudience,
} from "./view/consent-texts.ts";
export {
  type ConsentView,
  consentView,
  type PurposeView,
  purposeView,
} from "./view/consent-view.ts";
export { explainState } from "./view/explain-state.ts";
export { explainView } from "./view/explain-view.ts";
