export {
  type AccessElement,
  type AccessElsewhere,
  type AccessFile,
  accessFile,
} from "./access/access-file.ts";
export { accessFiles, type NamedText } from "./access/access-files.ts";
export {
  type AboutWhom,
  type AccessInput,
  accessInput,
  type FoundElement,
  type FoundRecord,
  type FoundRecording,
  type FoundTurn,
  type FoundValue,
} from "./access/access-input.ts";
export { type AccessFiling, composeAccessFile } from "./access/compose-access-file.ts";
export type { AnswerAudience } from "./answer/answer-audience.ts";
export { composeAnswer } from "./answer/compose-answer.ts";
export { type AnswerContent, type RequestAnswer, requestAnswer } from "./answer/request-answer.ts";
export type {
  AnswerSentences,
  RequestAnswerMessages,
  RequestAnswerTexts,
} from "./answer/request-answer-texts.ts";
export {
  type ChosenReading,
  type ClockReadings,
  clockReadings,
  type ExtensionReading,
  type IdentityReading,
} from "./clock/clock-readings.ts";
export type { PassOnClock } from "./clock/pass-on-clock.ts";
export {
  type RequestClock,
  type RequestClockOptions,
  requestClock,
  requestClockOptions,
} from "./clock/request-clock.ts";
export { type RequestExtension, requestExtension } from "./clock/request-extension.ts";
export type { RequestReading } from "./clock/request-readings.ts";
export { requestLifeCycle, requestStatuses } from "./data/life-cycle.ts";
export {
  type ElementRecords,
  type ErasureHold,
  type ErasureInput,
  type ErasureRecord,
  erasureHold,
  erasureInput,
} from "./erasure/erasure-input.ts";
export {
  type ElementInReach,
  type ElementOutOfReach,
  type ErasureInventory,
  erasureInventory,
  type InventoryElement,
} from "./erasure/erasure-inventory.ts";
export {
  type ErasureAnswer,
  type ErasurePlan,
  erasurePlan,
  type LineGround,
  type PlanLine,
} from "./erasure/erasure-plan.ts";
export { type ErasurePlanning, planErasure } from "./erasure/plan-erasure.ts";
export type { PlanStop } from "./erasure/plan-stops.ts";
export {
  type ErasureOutcome,
  type ErasureRest,
  erasureOutcomes,
  resumeErasure,
} from "./erasure/resume-erasure.ts";
export {
  type FromOpenDsr,
  fromOpenDsr,
  type OpenDsrStatus,
  openDsrStatus,
  toOpenDsr,
} from "./exchange/open-dsr.ts";
export {
  type OpenDsrIdentity,
  type OpenDsrRequest,
  openDsrRequest,
} from "./exchange/open-dsr-request.ts";
export {
  type Fideslang,
  type FideslangOptions,
  fideslangOptions,
  toFideslang,
} from "./exchange/to-fideslang.ts";
export { type RequestEntry, requestEntry } from "./life-cycle/request-entry.ts";
export {
  type IdentityMethod,
  identityMethod,
  type RefusalGround,
  type RequestEvent,
  refusalGround,
  requestEvent,
} from "./life-cycle/request-event.ts";
export type { RequestRefusal } from "./life-cycle/request-refusals.ts";
export {
  type RequestEventKind,
  type RequestRole,
  type RequestStatus,
  requestEventKind,
  requestRole,
  requestStatus,
} from "./life-cycle/request-status.ts";
export {
  type ErasedElement,
  type ErasureProof,
  erasureProof,
  type KeptElement,
} from "./proof/erasure-proof.ts";
export {
  type DataRecipient,
  type RecipientNotice,
  recipientNotices,
} from "./recipients/recipient-notices.ts";
export {
  type AccountableRequest,
  accountableRequest,
  type RequestTerm,
} from "./request/accountable-request.ts";
export { type DataSubjectRequest, dataSubjectRequest } from "./request/data-subject-request.ts";
export { type RequestKind, requestKind, requestKinds } from "./request/request-kind.ts";
export { type RequestSubject, requestSubject } from "./request/request-subject.ts";
export { type Requester, requester } from "./request/requester.ts";
export {
  type RequestStanding,
  requestStanding,
  type StandingInput,
  standingInput,
} from "./standing/request-standing.ts";
export { type RequestTransition, transition } from "./transition.ts";
