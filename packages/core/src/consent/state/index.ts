export type {
  ConsentChoice,
  ConsentEvent,
  ConsentFact,
  ConsentOccurrence,
  PurposeVersion,
  SealedConsentEvent,
} from "../consent-event.ts";
export type { ConsentEvidence, IndicationMethod } from "../consent-evidence.ts";
export type { ConsentNotice } from "../consent-notice.ts";
export type { ConsentParty } from "../consent-party.ts";
export type { ConsentPurpose } from "../consent-purpose.ts";
export type { ConsentHistory, ConsentRecord } from "../consent-record.ts";
export type {
  AskingReason,
  ConsentReason,
  ConsentState,
  EffectiveState,
  GuardianRule,
  StateOptions,
  YesNoUnknown,
} from "../consent-state.ts";
export type { ConsentSubject, Curatele, Guardian } from "../consent-subject.ts";
export type { ConsentTerm, ConsentValidity } from "../consent-term.ts";
export type { ConsentView, PurposeView } from "../consent-view.ts";
export type { Decider, RecordedBy } from "../decider.ts";
export { askingReason } from "./asking-reason.ts";
export { type ChoiceMade, composeChoice } from "./compose-choice.ts";
export { effectiveState } from "./effective-state.ts";
export { fromGpc, type GpcAnswer } from "./from-gpc.ts";
export { needsAsking } from "./needs-asking.ts";
export { viewFor } from "./view-for.ts";
export { type VisitorHistory, visitorState } from "./visitor-state.ts";
