import type { LegalSource } from "../../shared/legal-source.ts";
import type { riskByAvailability, riskByExposure } from "../data/assessment-rule.ts";
import type { SubjectException } from "./assessment-facts.ts";

/** Group of people who may access the data. */
export type BreachExposure = keyof typeof riskByExposure;
/** Severity of the loss of availability. */
export type BreachAvailability = keyof typeof riskByAvailability;
/** Sensitivity of the data, children and other vulnerable people included: 1 least, 3 most. */
export type BreachGravity = 1 | 2 | 3;
/** Risk that the facts indicate. */
export type BreachRisk = "unlikely" | "risk" | "high";

/** Reason for the outcome of an assessment. */
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

/** Fact that a person must confirm before the outcome can be used. */
export type ConfirmItem =
  | "key-is-safe"
  | "evidence-is-complete"
  | "recipients-deleted"
  | "little-insight"
  | "people-not-vulnerable"
  | "unknown-facts"
  | "exception-holds"
  | "many-people";

/** Duty that follows from an assessment. */
export interface AssessedDuty {
  readonly duty: "register" | "authority" | "people" | "board";
  /** `excused`: the controller invokes a ground of art. 34(3). */
  readonly asked: "yes" | "no" | "excused";
  readonly ground?: SubjectException["ground"];
  readonly basis: LegalSource;
}

/** Risk that the facts of a breach indicate, with reasons: decision support, never a decision. */
export interface BreachAssessment {
  /** Risk that the facts indicate. */
  readonly risk: BreachRisk;
  readonly exposure: BreachExposure;
  readonly gravity: BreachGravity;
  readonly availability: BreachAvailability;
  /** All reasons, in the order of the rule; never empty. */
  readonly reasons: readonly AssessmentReason[];
  /** Facts for a person to confirm before the decision; may be empty. */
  readonly confirm: readonly ConfirmItem[];
  /** Duties towards the register, the authority, the people and the board, in this order. */
  readonly duties: readonly AssessedDuty[];
}
