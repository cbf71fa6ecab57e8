export {
  type ConsentChoice,
  type ConsentEvent,
  type ConsentFact,
  type ConsentOccurrence,
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
  type ConsentHistory,
  type ConsentRecord,
  consentHistory,
  consentRecord,
} from "./consent-record.ts";
export type {
  AskingReason,
  ConsentReason,
  ConsentState,
  EffectiveState,
  GuardianRule,
  StateOptions,
  YesNoUnknown,
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
export { type Decider, decider, type RecordedBy } from "./decider.ts";
