export type { AuthorityPeriod, AuthorityStatus } from "../../parties/authority/authority-period.ts";
export type { Curatele } from "../../parties/authority/curatele.ts";
export type { Guardian } from "../../parties/authority/guardian.ts";
export type {
  ConsentChoice,
  ConsentEvent,
  ConsentFact,
  ConsentOccurrence,
  PurposeVersion,
  SealedConsentEvent,
} from "../record/consent-event.ts";
export type { ConsentEvidence, IndicationMethod } from "../record/consent-evidence.ts";
export type { ConsentParty } from "../record/consent-party.ts";
export type { ConsentHistory, ConsentRecord } from "../record/consent-record.ts";
export type { ConsentSubject } from "../record/consent-subject.ts";
export type { Decider, RecordedBy } from "../record/decider.ts";
export type { ConsentNotice } from "../terms/consent-notice.ts";
export type { ConsentPurpose } from "../terms/consent-purpose.ts";
export type { ConsentTerm, ConsentValidity } from "../terms/consent-term.ts";
export type { ConsentView, PurposeView } from "../view/consent-view.ts";
export { askingReason } from "./asking-reason.ts";
export { type ChoiceMade, composeChoice } from "./compose-choice.ts";
export type {
  AskingReason,
  ConsentReason,
  ConsentState,
  EffectiveState,
  GuardianRule,
  StateOptions,
  YesNoUnknown,
} from "./consent-state.ts";
export { effectiveState } from "./effective-state.ts";
export { fromGpc, type GpcAnswer } from "./from-gpc.ts";
export { needsAsking } from "./needs-asking.ts";
export { viewFor } from "./view-for.ts";
export { type VisitorHistory, visitorState } from "./visitor-state.ts";
