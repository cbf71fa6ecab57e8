export { assessBreach } from "./assess-breach.ts";
export {
  type AssessedData,
  type AssessedKind,
  type AssessedRecipients,
  type AssessmentFacts,
  assessmentFacts,
  type SubjectException,
  subjectException,
} from "./assessment-facts.ts";
export type {
  AssessedDuty,
  AssessmentReason,
  BreachAssessment,
  BreachAvailability,
  BreachExposure,
  BreachGravity,
  BreachRisk,
  ConfirmItem,
} from "./breach-assessment.ts";
export type { BreachAssessmentTexts } from "./breach-assessment-texts.ts";
export {
  type BreachDecision,
  breachDecision,
  checkDecision,
  type DecisionFinding,
} from "./check-decision.ts";
export { draftAssessment } from "./draft-assessment.ts";
