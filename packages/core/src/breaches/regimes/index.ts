export { breachAuthorities } from "../data/breach-authorities.ts";
export {
  assessSignificance,
  type CostedIncident,
  type Significance,
  type SignificanceFacts,
  significanceFacts,
} from "./assess-significance.ts";
export {
  type AuthorityQuestion,
  type AuthoritySector,
  type BreachAuthority,
  breachAuthority,
  findAuthorities,
} from "./breach-authority.ts";
export type { BreachDutyTexts } from "./breach-duty-texts.ts";
export { breachRegimes } from "./breach-regimes.ts";
export type { DutyClock } from "./clock/duty-clock.ts";
export {
  type DutyOutcome,
  type RegimeClockFacts,
  regimeClockFacts,
} from "./clock/regime-clock-facts.ts";
export {
  type RegimeClockOptions,
  regimeClockOptions,
} from "./clock/regime-clock-options.ts";
export { defineRegime } from "./define-regime.ts";
export { type DutyRegime, dutyRegime } from "./duty-regime.ts";
export { type DutyReminder, dutyReminders, type ReminderOptions } from "./duty-reminders.ts";
export {
  type DutyKind,
  type DutyRecipient,
  type DutyScope,
  type DutyStart,
  type DutyStatus,
  type DutyTerm,
  type NotificationDuty,
  notificationDuty,
} from "./notification-duty.ts";
