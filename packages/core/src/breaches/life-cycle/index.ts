export {
  type BreachEvent,
  type BreachFile,
  type BreachRole,
  breachEvent,
  breachFile,
  breachRoles,
} from "./breach-event.ts";
export type { BreachLifeCycleTexts } from "./breach-life-cycle-texts.ts";
export { type BreachStep, breachStep } from "./breach-step.ts";
export type { FileFact, OwnedDuty, RepairSide } from "./file-fact.ts";
export { breachFileState, fileClockFacts } from "./state/breach-file-state.ts";
export type { BreachFileState, BreachFileStatus } from "./state/file-state.ts";
export type { KeptFacts, RepairAction } from "./state/kept-facts.ts";
export {
  type CauseCategory,
  causeCategories,
  type SignalSource,
  type StepChannel,
  type SubjectAudience,
  signalSources,
  stepChannels,
  subjectAudiences,
} from "./step-codes.ts";
export { type BreachTransition, transition } from "./transition.ts";
export type { TransitionRefusal, TransitionRefusalCode } from "./transition-refusal.ts";
