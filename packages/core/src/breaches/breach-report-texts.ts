import type { DataCategoryCode } from "../vocabulary/data-category-code.ts";
import type { DataSubjectCategoryCode } from "../vocabulary/data-subject-category-code.ts";
import type { Labels } from "../vocabulary/vocabulary-messages.ts";
import type { FactField, FactGroup } from "./breach-facts.ts";
import type { Cause } from "./report/cause.ts";
import type { Consequences, ImpactCode } from "./report/consequences.ts";
import type { EffectCode, Unintelligible } from "./report/effect.ts";
import type { IncidentKind, IncidentKindGroup, SecurityAspect } from "./report/incident.ts";
import type { Action } from "./report/measures.ts";
import type { Discovery } from "./report/timeline.ts";

/** Texts for a report: one for each group, field and answer. */
export interface BreachReportTexts {
  /** BCP 47 language tag. Also sets the format of dates and numbers. */
  readonly language: string;
  /** Heading of each group. */
  readonly groups: Readonly<Record<FactGroup | "attachments", string>>;
  /** Names of the facts. */
  readonly fields: Readonly<Record<FactField, string>>;
  /** Text for each answer, by field. */
  readonly options: {
    readonly "incident.kind": Readonly<Record<IncidentKind, string>>;
    readonly "incident.securityAspect": Readonly<Record<SecurityAspect, string>>;
    readonly "timeline.discovery": Readonly<Record<Discovery, string>>;
    readonly "effect.effects": Readonly<Record<EffectCode, string>>;
    readonly "effect.unintelligible": Readonly<Record<Unintelligible, string>>;
    readonly "cause.origin": Readonly<Record<Cause["origin"], string>>;
    readonly "cause.intent": Readonly<Record<Cause["intent"], string>>;
    readonly "consequences.impacts": Readonly<Record<ImpactCode, string>>;
    readonly "consequences.severity": Readonly<Record<Consequences["severity"], string>>;
  };
  /** Heading of each group of incident kinds. */
  readonly incidentKindGroups: Readonly<Record<IncidentKindGroup, string>>;
  /** Text for each owner of an agreed action. */
  readonly actionOwners: Readonly<Record<Action["owner"], string>>;
  /** Short phrases around values. */
  readonly phrases: {
    /** Text for an open fact. */
    readonly notKnownYet: string;
    /** Text for a fact that can never be determined. */
    readonly cannotBeDetermined: string;
    /** Text for an approximate number. */
    readonly approximately: (value: string) => string;
    /** Text for a range of two numbers or timestamps. */
    readonly between: (from: string, to: string) => string;
    /** Text for a breach that has not ended. */
    readonly ongoingSince: (moment: string) => string;
    /** Text for an estimated timestamp. */
    readonly estimated: (value: string) => string;
    /** Text for a last day. */
    readonly until: (day: string) => string;
  };
}

/** Texts for `describeReport`, e.g. `@bijsluiter/core/messages/nl`. */
export interface ReportMessages {
  /** Texts for a report. */
  readonly breachReport: BreachReportTexts;
  /** Names of the kinds of data. */
  readonly dataCategoryLabels: Labels<DataCategoryCode>;
  /** Names of the kinds of people. */
  readonly dataSubjectCategoryLabels: Labels<DataSubjectCategoryCode>;
}
