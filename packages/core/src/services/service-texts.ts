import type { LegalSource } from "../shared/legal-source.ts";
import type { ChangeAudience, ChangeChannel, ChangeKind } from "./changes/change-facts.ts";
import type { ChangeReader } from "./changes/change-notice.ts";
import type { LeftOut } from "./credit/left-out.ts";
import type { ServiceExclusion } from "./credit/service-incident.ts";
import type { ServiceRuleCode } from "./data/service-rules.ts";
import type { PlannedStep } from "./exit/exit-plan-result.ts";
import type { ExitStepKind } from "./exit/exit-step.ts";
import type { ExitPhase } from "./exit/exit-terms.ts";
import type { DayState } from "./figures/day-minutes.ts";
import type { MonthFigures } from "./figures/quarterly-figures.ts";
import type { RecordingPurpose } from "./recording/recording-policy.ts";
import type { RecoveryTest } from "./resilience/resilience-facts.ts";
import type { ServiceAnswer } from "./service-answer.ts";
import type { DataActItemCode } from "./switching/data-act-check.ts";
import type { SwitchingDay } from "./switching/switching-days.ts";
import type { DataLocation } from "./terms/data-location.ts";
import type { DecisionMatter } from "./terms/ownership-terms.ts";
import type { SettingOwner } from "./terms/service-setting.ts";
import type { SettingState } from "./terms/settings.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Words for the exit from a service. */
export interface ExitTexts {
  /** Name of the calendar. */
  readonly calendar: (provider: string) => string;
  /** Below each day of the calendar. */
  readonly description: (facts: {
    readonly customer: string;
    readonly provider: string;
    readonly basis: LegalSource;
  }) => string;
  readonly days: Words<"endsOn" | "exportUntil" | "goneBy" | "destroyBy">;
  readonly phases: Words<ExitPhase["name"]>;
  readonly steps: Words<ExitStepKind>;
  readonly stepStates: Words<PlannedStep["state"]>;
}

/** Words for uptime and its credit. */
export interface UptimeTexts {
  readonly days: Words<DayState>;
  readonly months: Words<MonthFigures["state"]>;
  readonly claims: Words<MonthFigures["claim"]>;
  readonly leftOut: Words<LeftOut["code"]>;
  readonly exclusions: Words<ServiceExclusion["cause"]>;
}

/** Words for notices of changes. */
export interface ChangeTexts {
  readonly kinds: Words<ChangeKind>;
  readonly audiences: Words<ChangeAudience>;
  readonly channels: Words<ChangeChannel>;
  readonly states: Words<ChangeReader["state"]>;
}

/** Words for the terms of a service. */
export interface ServiceTexts {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly answers: Words<ServiceAnswer | "not-applicable">;
  /** Rules, as statements that an answer follows. */
  readonly rules: Words<ServiceRuleCode>;
  /** Items of the chapter on switching, as statements that an answer follows. */
  readonly dataAct: Words<DataActItemCode>;
  readonly switchingDays: Words<SwitchingDay["code"]>;
  readonly uptime: UptimeTexts;
  readonly exit: ExitTexts;
  readonly changes: ChangeTexts;
  readonly recordingPurposes: Words<RecordingPurpose["code"]>;
  readonly locations: Words<DataLocation["kind"]>;
  readonly settingOwners: Words<SettingOwner>;
  readonly settingStates: Words<SettingState["state"]>;
  readonly decisions: Words<DecisionMatter>;
  readonly tests: Words<RecoveryTest["result"]>;
}

/** Texts for `exitCalendar`, e.g. `@bijsluiter/core/messages/nl`. */
export interface ServiceMessages {
  readonly services: ServiceTexts;
}
