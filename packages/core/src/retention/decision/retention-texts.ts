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

/** Values for a sentence on a status; dates are in words. */
export interface StatusFacts {
  /** The category in words. */
  readonly subject: string;
  /** First day on which it must be erased. */
  readonly dueFrom: string | null;
  readonly mandatoryUntil: string | null;
  readonly asOf: string;
  readonly daysOverdue: number;
  readonly action: Decision["action"];
}

/** Values for a sentence on a rule or a hold; dates and periods are in words. */
export interface ReasonFacts {
  /** Id of the rule or the hold, for an auditor: the policy is written in ids. */
  readonly id: string;
  /** Name of the rule or the hold among the caller's own labels. */
  readonly name: string | null;
  /** Legal or contractual basis of the rule. */
  readonly basis: LegalSource | null;
  readonly period: string | null;
  /** Fact that the term is counted from, in words. */
  readonly trigger: string | null;
  readonly triggerDay: string | null;
  readonly lastDay: string | null;
  readonly eraseFrom: string | null;
  /** Last day of a hold; `null` while it is open. */
  readonly until: string | null;
}

/** A step of the arithmetic, for an auditor; dates stay `YYYY-MM-DD`. */
export type StepTexts = {
  readonly [Op in Step["op"]]: (step: Extract<Step, { readonly op: Op }>) => string;
};

/** A sentence for every reason. */
export type ReasonTexts = { readonly [Code in ReasonCode]: (facts: ReasonFacts) => string };

/** A sentence for every reason that can decide. */
export type DecidingTexts = Omit<ReasonTexts, "keep-shorter" | "erase-longer">;

/** Every sentence of one language on retention. */
export interface RetentionTexts {
  /** A day in words. */
  readonly day: (day: Day) => string;
  /** A length of time in words. */
  readonly period: (period: Period) => string;
  /** Names of categories and facts. */
  readonly categories: { readonly [category: string]: string };
  readonly facts: { readonly [fact: string]: string };
  /** For a record without a category, or with one that has no name. */
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
  /** Sentence on a fact that could not be read: its name in words, without its value. */
  readonly unreadable: (fact: string, expected: FactType) => string;
  /** Policy that decided, for an auditor. */
  readonly policy: (id: string, version: string, hash: string) => string;
  readonly findings: Messages<PolicyFinding & { readonly code: PolicyFindingCode }>;
}

/** A catalogue that has the sentences on retention, such as `@bijsluiter/core/messages/nl`. */
export interface RetentionMessages {
  readonly retention: RetentionTexts;
}
