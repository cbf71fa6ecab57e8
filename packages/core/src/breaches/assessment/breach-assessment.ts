import type { LegalSource } from "../../shared/legal-source.ts";
import type { riskByAvailability, riskByExposure } from "../data/assessment-rule.ts";
import type { SubjectException } from "./assessment-facts.ts";

/** To whom the data are open. */
export type BreachExposure = keyof typeof riskByExposure;
/** How hard the loss of the data is. */
export type BreachAvailability = keyof typeof riskByAvailability;
/** How grave the data are, children and other vulnerable people counted in: 1 least, 3 most. */
export type BreachGravity = 1 | 2 | 3;
/** What the facts point to. */
export type BreachRisk = "unlikely" | "risk" | "high";

/** Why the assessment points where it does. */
export type AssessmentReason =
  | "data-unintelligible"
  | "access-excluded"
  | "recipients-contained"
  | "recipients-not-contained"
  | "recipients-hostile"
  | "recipients-unknown"
  | "data-least-grave"
  | "data-grave"
  | "data-most-grave"
  | "vulnerable-people"
  | "lost-for-a-short-time"
  | "lost-for-days"
  | "loss-with-serious-effect"
  | "altered-and-perhaps-used"
  | "unknown-read-as-worst";

/** What a person must look at before the outcome can be used. */
export type ConfirmItem =
  | "key-is-safe"
  | "evidence-is-complete"
  | "recipients-deleted"
  | "little-insight"
  | "people-not-vulnerable"
  | "unknown-facts"
  | "exception-holds"
  | "many-people";

/** A duty that follows. */
export interface AssessedDuty {
  readonly duty: "register" | "authority" | "people" | "board";
  /** `excused`: the controller sees a ground of art. 34(3). */
  readonly asked: "yes" | "no" | "excused";
  readonly ground?: SubjectException["ground"];
  readonly basis: LegalSource;
}

/** What the facts of a breach point to, with reasons: decision support, never a decision. */
export interface BreachAssessment {
  /** What this points to. */
  readonly risk: BreachRisk;
  readonly exposure: BreachExposure;
  readonly gravity: BreachGravity;
  readonly availability: BreachAvailability;
  /** Every reason, in the order in which the rule looks; never empty. */
  readonly reasons: readonly AssessmentReason[];
  /** What a person confirms before anybody decides on it; may be empty. */
  readonly confirm: readonly ConfirmItem[];
  /** Register, authority, people and board, in this order. */
  readonly duties: readonly AssessedDuty[];
}
