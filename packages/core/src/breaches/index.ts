export { applyFollowUp } from "./apply-follow-up.ts";
export {
  type BreachFacts,
  completeGroups,
  type FactGroup,
  factGroups,
  type IncompleteFacts,
  incompleteGroups,
  partialGroups,
} from "./breach-facts.ts";
export {
  type BreachReport,
  breachReport,
  type CompleteReport,
  type FollowUpReport,
  type IncompleteReport,
  type Withdrawal,
} from "./breach-report.ts";
export type { BreachClock, ClockAnchorEvent } from "./clocks/breach-clock.ts";
export { type BreachClockFacts, breachClockFacts } from "./clocks/breach-clock-facts.ts";
export {
  type BreachClockOptions,
  type BreachRegime,
  breachClockOptions,
  breachClocks,
} from "./clocks/breach-clocks.ts";
export { notKnownYetFields } from "./data/not-known-yet-fields.ts";
export { type NotKnownYetField, notKnownYetField } from "./not-known-yet.ts";
export {
  appendToRegister,
  type BreachRegister,
  breachRegister,
} from "./register/breach-register.ts";
export {
  type NoticeChannel,
  noticeChannels,
  type RegisterEntry,
  type RegisterEvent,
  registerEntry,
  registerEvent,
} from "./register/register-entry.ts";
export { type SealedEntry, sealEntry, sealedEntry } from "./register/sealed-entry.ts";
export { type RegisterVerdict, verifyRegister } from "./register/verify-register.ts";
