export {
  type ChangeAudience,
  type ChangeChannel,
  type ChangeFacts,
  type ChangeKind,
  type ChangeRule,
  type ChangeTold,
  changeFacts,
  changeKinds,
  changeRule,
} from "./changes/change-facts.ts";
export {
  type ChangeNotice,
  type ChangeReader,
  changeNotice,
  changeRules,
} from "./changes/change-notice.ts";
export { type CreditTier, creditTier } from "./credit/credit-tier.ts";
export type { LeftOut } from "./credit/left-out.ts";
export { type YearMonth, yearMonth } from "./credit/month-span.ts";
export { percentage, percentText } from "./credit/percent-text.ts";
export type { Percentage } from "./credit/percentage.ts";
export { type PlannedDowntime, plannedDowntime } from "./credit/planned-downtime.ts";
export { type ServiceCredit, serviceCredit } from "./credit/service-credit.ts";
export { type ServiceCreditInput, serviceCreditInput } from "./credit/service-credit-input.ts";
export {
  type CountedIncident,
  type ServiceExclusion,
  type ServiceIncident,
  serviceExclusion,
  serviceIncident,
  type TimedIncident,
} from "./credit/service-incident.ts";
export { type ServiceLevel, serviceLevels } from "./credit/service-level.ts";
export type { TimeWindow } from "./credit/time-window.ts";
export type { ServiceRuleCode } from "./data/service-rules.ts";
export { exitCalendar } from "./exit/exit-calendar.ts";
export { type ExitAgreement, type ExitInput, exitInput, exitSteps } from "./exit/exit-input.ts";
export { exitPlan } from "./exit/exit-plan.ts";
export {
  type ExitPlan,
  exitPlanResult,
  type PlannedPhase,
  type PlannedStep,
} from "./exit/exit-plan-result.ts";
export { type ExitStep, type ExitStepKind, exitStep, exitStepKinds } from "./exit/exit-step.ts";
export {
  type ExitChannel,
  type ExitPhase,
  type ExitTerms,
  exitChannels,
  exitTerms,
} from "./exit/exit-terms.ts";
export { type DayMinutes, type DayState, dayMinutes } from "./figures/day-minutes.ts";
export type { MinuteCounts } from "./figures/minutes.ts";
export { type Probe, probe, probes, type UptimeOptions, uptimeOptions } from "./figures/probe.ts";
export { type Quarter, type QuarterInput, quarter, quarterInput } from "./figures/quarter.ts";
export {
  type DayFigures,
  type MonthFigures,
  type QuarterlyFigures,
  quarterlyFigures,
} from "./figures/quarterly-figures.ts";
export { type Uptime, uptime } from "./figures/uptime.ts";
export { checkRecordingPolicy } from "./recording/check-recording-policy.ts";
export {
  type RecordingPolicy,
  type RecordingPurpose,
  recordingPolicy,
} from "./recording/recording-policy.ts";
export { type Resilience, resilience } from "./resilience/resilience.ts";
export {
  type AvailabilityLevel,
  type RecoveryTest,
  type ResilienceFacts,
  type ResilienceProfile,
  resilienceFacts,
  resilienceProfile,
  resilienceProfiles,
} from "./resilience/resilience-facts.ts";
export { type ServiceAnswer, serviceAnswer } from "./service-answer.ts";
export type { ServiceFinding } from "./service-finding.ts";
export type {
  ChangeTexts,
  ExitTexts,
  ServiceMessages,
  ServiceTexts,
  UptimeTexts,
} from "./service-texts.ts";
export {
  type DataActItem,
  type DataActItemCode,
  type DataActReport,
  dataActCheck,
} from "./switching/data-act-check.ts";
export type { SwitchingDay } from "./switching/switching-days.ts";
export {
  type NotFeasible,
  type SwitchingTerms,
  switchingTerms,
} from "./switching/switching-terms.ts";
export {
  type DataLocation,
  type DataLocationsInput,
  dataLocationsInput,
} from "./terms/data-location.ts";
export { type DataLocations, dataLocations, type PlacedData } from "./terms/data-locations.ts";
export { type Ownership, ownership } from "./terms/ownership.ts";
export {
  type DecisionMatter,
  decisionMatters,
  type OwnershipTerms,
  ownershipTerms,
} from "./terms/ownership-terms.ts";
export {
  type ServiceSetting,
  type SettingChange,
  type SettingOwner,
  type SettingValue,
  serviceSetting,
  serviceSettings,
} from "./terms/service-setting.ts";
export { type SettingState, type Settings, settings } from "./terms/settings.ts";
