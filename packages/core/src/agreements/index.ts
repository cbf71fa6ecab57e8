export { type CalendarOptions, calendarOptions } from "../calendar/i-calendar/calendar-options.ts";
export { agreementDocument } from "./agreement-document.ts";
export { agreementHash } from "./agreement-hash.ts";
export type {
  AgreementDocumentMessages,
  AgreementDocumentTexts,
  AgreementLabel,
  AgreementMessages,
  AgreementTermTexts,
  AgreementTexts,
} from "./agreement-texts.ts";
export { agreementTimeline } from "./agreement-timeline.ts";
export {
  type AgreementAnnex,
  agreementAnnex,
  type DocumentPart,
  type InsertPart,
  type SecurityPart,
} from "./annex/agreement-annex.ts";
export {
  type IncidentProcedure,
  incidentProcedure,
  type SchemeVersion,
  type SecurityAnnex,
  type SecurityClassification,
  schemeVersion,
  securityAnnex,
} from "./annex/security-annex.ts";
export {
  type ToSecurityAnnexOptions,
  toSecurityAnnex,
  toSecurityAnnexOptions,
} from "./annex/to-security-annex.ts";
export {
  type AgreementReport,
  type CheckAgreementOptions,
  checkAgreement,
  checkAgreementOptions,
} from "./check-agreement.ts";
export type { AgreementFinding } from "./checks/agreement-finding.ts";
export type { ChecklistItem, ChecklistResult } from "./checks/checklist-result.ts";
export { type BreachTerms, breachTerms } from "./clause/breach-terms.ts";
export { type AgreementClause, agreementClause } from "./clause/clause.ts";
export { type ClauseId, clauseId, clauseIds } from "./clause/clause-id.ts";
export { type ControlTerms, controlTerms } from "./clause/control-terms.ts";
export { type DestructionTerms, destructionTerms } from "./clause/destruction-terms.ts";
export { type ProvisionCode, provisionCode, provisionCodes } from "./clause/provision-code.ts";
export { type SubProcessorTerms, subProcessorTerms } from "./clause/sub-processor-terms.ts";
export type { ChecklistRow, ChecklistTable } from "./data/checklists/checklist-item.ts";
export type { FactCode } from "./data/fact-code.ts";
export type { AgreementChange, AgreementChangeCode } from "./diff/agreement-change.ts";
export { diffAgreements } from "./diff-agreements.ts";
export {
  type AgreementModel,
  type AgreementModelCode,
  agreementModelCode,
  agreementModels,
} from "./document/agreement-model.ts";
export { type AgreementTerm, agreementTerm } from "./document/agreement-term.ts";
export { type CovenantRole, covenantRole } from "./document/covenant-role.ts";
export { type Deviation, deviation } from "./document/deviation.ts";
export { type ProviderExit, providerExit, providerExits } from "./document/provider-exit.ts";
export { type UnderlyingAgreement, underlyingAgreement } from "./document/underlying-agreement.ts";
export {
  type AgreementTopic,
  type ChecklistCode,
  checklistCode,
  checklistCodes,
  checklists,
  crosswalk,
  type RequirementCode,
} from "./evidence/checklist.ts";
export type { Places } from "./evidence/evidence.ts";
export { type AgreementEvent, agreementEvent } from "./life-cycle/agreement-event.ts";
export {
  type AgreementEventKind,
  type AgreementStatus,
  agreementEventKind,
  agreementStatus,
} from "./life-cycle/agreement-status.ts";
export {
  type AgreementDestruction,
  type AgreementEnding,
  agreementDestruction,
  agreementEnding,
} from "./life-cycle/ending.ts";
export { type HistoryEntry, historyEntry } from "./life-cycle/history-entry.ts";
export type { TransitionRefusal } from "./life-cycle/refusals.ts";
export { type AgreementSignature, agreementSignature } from "./life-cycle/signature.ts";
export {
  type AgreementBoard,
  type AgreementSupplier,
  agreementBoard,
  agreementSupplier,
  type PartyRole,
  partyRole,
} from "./party/agreement-parties.ts";
export {
  type Mandate,
  mandate,
  type Representative,
  representative,
} from "./party/representative.ts";
export { type AgreementPresets, presets } from "./presets.ts";
export { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";
export {
  type RenderAgreementOptions,
  renderAgreement,
  renderAgreementOptions,
} from "./render-agreement.ts";
export { type TimeSpan, timeSpan } from "./timeline/time-span.ts";
export {
  type AgreementTimeline,
  agreementTimelineResult,
  type TimelineEntry,
} from "./timeline/timeline-entry.ts";
export { toICalendar } from "./to-i-calendar.ts";
export { type TransitionResult, transition } from "./transition.ts";
