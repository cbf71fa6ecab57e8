import type { Period } from "../../calendar/periods/period.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import type { Messages } from "../../shared/messages.ts";
import type { FactType } from "../fact/fact-type.ts";
import type { PolicyFinding, PolicyFindingCode } from "../policy/policy-finding.ts";
import type { Decision, NotApplied, RetentionStatus } from "./decision.ts";
import type { ReasonCode, Step } from "./reason.ts";

/** Audience of an explanation. */
export type RetentionAudience = "school-administrator" | "parent-or-pupil" | "auditor";

/** Values for the text of a status. Dates are written in words. */
export interface StatusFacts {
  /** Name of the category. */
  readonly subject: string;
  /** First day on which the record must be erased. */
  readonly dueFrom: string | null;
  readonly mandatoryUntil: string | null;
  readonly asOf: string;
  readonly daysOverdue: number;
  readonly action: Decision["action"];
}

/** Values for the text of a rule or a hold. Dates and periods are written in words. */
export interface ReasonFacts {
  /** Id of the rule or the hold. Shown to auditors, because the policy refers to ids. */
  readonly id: string;
  /** Name of the rule or the hold from the caller's labels. */
  readonly name: string | null;
  /** Legal or contractual basis of the rule. */
  readonly basis: LegalSource | null;
  readonly period: string | null;
  /** Name of the fact from which the term is counted. */
  readonly trigger: string | null;
  readonly triggerDay: string | null;
  readonly lastDay: string | null;
  readonly eraseFrom: string | null;
  /** Last day of a hold; `null` while it is open. */
  readonly until: string | null;
}

/** Text for one step of the date calculation, for auditors. Dates are `YYYY-MM-DD`. */
export type StepTexts = {
  readonly [Op in Step["op"]]: (step: Extract<Step, { readonly op: Op }>) => string;
};

/** Text for every reason. */
export type ReasonTexts = { readonly [Code in ReasonCode]: (facts: ReasonFacts) => string };

/** Text for every reason that can decide. */
export type DecidingTexts = Omit<ReasonTexts, "keep-shorter" | "erase-longer">;

/** All texts of one language on retention. */
export interface RetentionTexts {
  /** Text of a day. */
  readonly day: (day: Day) => string;
  /** Text of a period. */
  readonly period: (period: Period) => string;
  /** Names of categories and facts. */
  readonly categories: { readonly [category: string]: string };
  readonly facts: { readonly [fact: string]: string };
  /** Text for a record whose category is absent or has no name. */
  readonly record: string;
  /** Text for a fact without a name; an auditor sees its key. */
  readonly unnamedFact: string;
  readonly status: {
    readonly [Audience in RetentionAudience]: {
      readonly [Status in RetentionStatus]: (facts: StatusFacts) => string;
    };
  };
  /** Sentences on reasons; those on rules that did not decide are for auditors only. */
  readonly reasons: {
    readonly "school-administrator": DecidingTexts;
    readonly "parent-or-pupil": DecidingTexts;
    readonly auditor: ReasonTexts;
  };
  readonly steps: StepTexts;
  readonly notApplied: { readonly [Code in NotApplied["code"]]: (ruleId: string) => string };
  /** Text on a fact that could not be read. It has the name of the fact and not its value. */
  readonly unreadable: (fact: string, expected: FactType) => string;
  /** Policy that decided, for an auditor. */
  readonly policy: (id: string, version: string, hash: string) => string;
  readonly findings: Messages<PolicyFinding & { readonly code: PolicyFindingCode }>;
}

/** Message catalogue with the texts on retention, such as `@bijsluiter/core/messages/nl`. */
export interface RetentionMessages {
  readonly retention: RetentionTexts;
}
