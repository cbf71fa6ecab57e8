export { dayText } from "../calendar/words/day-text.ts";
export { momentText } from "../calendar/words/moment-text.ts";
export { applyFollowUp } from "./apply-follow-up.ts";
export * from "./assessment/index.ts";
export * from "./boards/index.ts";
export type { BreachClockTexts } from "./breach-clock-texts.ts";
export {
  type BreachFacts,
  completeGroups,
  type FactField,
  type FactGroup,
  factGroups,
  type IncompleteFacts,
  incompleteGroups,
  partialGroups,
} from "./breach-facts.ts";
export type { BreachIssueCode, BreachIssueTexts } from "./breach-issue-code.ts";
export type { BreachRegisterTexts } from "./breach-register-texts.ts";
export {
  type BreachReport,
  breachReport,
  type CompleteReport,
  type FirstReport,
  type FollowUpReport,
  firstReport,
  type IncompleteReport,
  type Withdrawal,
} from "./breach-report.ts";
export type { BreachReportTexts, ReportMessages } from "./breach-report-texts.ts";
export type { BreachClock, ClockAnchorEvent } from "./clocks/breach-clock.ts";
export { type BreachClockFacts, breachClockFacts } from "./clocks/breach-clock-facts.ts";
export {
  type BreachClockOptions,
  type BreachRegime,
  breachClockOptions,
  breachClocks,
} from "./clocks/breach-clocks.ts";
export { incidentKindsByGroup } from "./data/incident-kinds.ts";
export { notKnownYetFields } from "./data/not-known-yet-fields.ts";
export { describeReport, type ReportRow, type ReportSection } from "./describe-report.ts";
export * from "./export/index.ts";
export { futureMoments } from "./future-moments.ts";
export * from "./life-cycle/index.ts";
export { type NotKnownYetField, notKnownYetField, silentFields } from "./not-known-yet.ts";
export {
  checkProcessorNotice,
  type ProcessorNoticeFinding,
} from "./notice/check-processor-notice.ts";
export { composeProcessorNotice } from "./notice/compose-processor-notice.ts";
export type { ComposedNotice, TextFormat } from "./notice/composed-notice.ts";
export * from "./notice/index.ts";
export {
  type NoticeTerm,
  noticeTerm,
  type ProcessorNotice,
  processorNotice,
} from "./notice/processor-notice.ts";
export type { NoticeMessages, ProcessorNoticeTexts } from "./notice/processor-notice-texts.ts";
export * from "./regimes/index.ts";
export {
  appendToRegister,
  type BreachRegister,
  breachRegister,
} from "./register/breach-register.ts";
export { type BoardClockFacts, type BreachState, breachState } from "./register/breach-state.ts";
export { entriesOf } from "./register/entries-of.ts";
export {
  eraseFromRegister,
  type RegisterErasure,
  registerErasure,
} from "./register/erase-from-register.ts";
export { type Correction, type RegisterEntry, registerEntry } from "./register/register-entry.ts";
export {
  type NoticeChannel,
  noticeChannels,
  type RegisterEvent,
  registerEvent,
} from "./register/register-event.ts";
export {
  type RegisterLine,
  registerLine,
  type StoredEntry,
  type Tombstone,
  toStoredEntry,
} from "./register/register-line.ts";
export {
  firstPreviousHash,
  type SealedEntry,
  sealEntry,
  sealedEntry,
} from "./register/sealed-entry.ts";
export { breachFileOf, toRegisterEntry } from "./register/steps/breach-file-of.ts";
export {
  type RegisterCheckpoint,
  type RegisterHead,
  type RegisterVerdict,
  type VerifyOptions,
  verifyOptions,
} from "./register/verify/register-verdict.ts";
export { verifyRegister } from "./register/verify-register.ts";
export {
  type AffectedBoard,
  type AffectedBoards,
  affectedBoard,
} from "./report/affected-boards.ts";
export type { AffectedData } from "./report/affected-data.ts";
export type { AffectedPeople } from "./report/affected-people.ts";
export { type Count, count } from "./report/answers/count.ts";
export { type Attachment, attachment } from "./report/attachment.ts";
export type { Cause } from "./report/cause.ts";
export type { Consequences, ImpactCode } from "./report/consequences.ts";
export { draftFromMatches } from "./report/draft-from-matches.ts";
export { draftFromTable, type TableDraft } from "./report/draft-from-table.ts";
export {
  type Effect,
  type EffectCode,
  effectCode,
  type SecuritySide,
  sidesTouched,
  type Unintelligible,
} from "./report/effect.ts";
export {
  type Incident,
  type IncidentKind,
  type IncidentKindGroup,
  incidentKind,
  type SecurityAspect,
} from "./report/incident.ts";
export type { Action, Measures } from "./report/measures.ts";
export type { PeopleToAsk } from "./report/people-to-ask.ts";
export { type Discovery, type Occurrence, occurrence, type Timeline } from "./report/timeline.ts";
export * from "./severity/index.ts";
export * from "./tasks/index.ts";
export { timeLeftText } from "./time-left-text.ts";
