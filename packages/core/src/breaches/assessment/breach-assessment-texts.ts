import type { AssessedKind, SubjectException } from "./assessment-facts.ts";
import type {
  AssessedDuty,
  AssessmentReason,
  BreachRisk,
  ConfirmItem,
} from "./breach-assessment.ts";
import type { DecisionFinding } from "./check-decision.ts";

/** Texts of an assessment, which is decision support. */
export interface BreachAssessmentTexts {
  /** Text for each risk that the facts indicate. */
  readonly pointsTo: Readonly<Record<BreachRisk, string>>;
  readonly reasons: Readonly<Record<AssessmentReason, string>>;
  /** Facts that a person must confirm. */
  readonly confirm: Readonly<Record<ConfirmItem, string>>;
  readonly duties: Readonly<Record<AssessedDuty["duty"], string>>;
  readonly asked: Readonly<Record<AssessedDuty["asked"], string>>;
  readonly exceptions: Readonly<Record<SubjectException["ground"], string>>;
  readonly kinds: Readonly<Record<AssessedKind, string>>;
  /** Statement that a person decides. */
  readonly caution: string;
  readonly findings: Readonly<Record<DecisionFinding["code"], string>>;
}
