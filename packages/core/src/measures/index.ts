export {
  type AttestationReport,
  type Certificate,
  type CertifyingBody,
  certificate,
  type Surveillance,
} from "./certificates/certificate.ts";
export type {
  CertificateFinding,
  CertificateFindingCode,
} from "./certificates/certificate-finding.ts";
export type {
  CertificateStandard,
  ReplacedEdition,
} from "./certificates/certificate-standard.ts";
export { type CertificateReport, checkCertificate } from "./certificates/check-certificate.ts";
export { replacedEdition } from "./certificates/replaced-edition.ts";
export type {
  AxisClassification,
  Classification,
  ClassificationReason,
  OpenQuestion,
} from "./classification/classification.ts";
export {
  type ClassificationAnswers,
  type ClassificationQuestion,
  classificationAnswers,
  type InformationObject,
} from "./classification/classification-answers.ts";
export { classify } from "./classification/classify.ts";
export { requiredMeasures } from "./classification/required-measures.ts";
export {
  type Framework,
  type FrameworkNode,
  framework,
  frameworkNode,
} from "./frameworks/framework.ts";
export type { FrameworkLibrary, LibraryNode } from "./frameworks/framework-library.ts";
export {
  type ControlSheet,
  type ControlSheetHead,
  readControlSheet,
} from "./frameworks/read-control-sheet.ts";
export {
  type FrameworkRead,
  type ReadFrameworkOptions,
  readFramework,
  readFrameworkOptions,
} from "./frameworks/read-framework.ts";
export type { ControlAssessment } from "./frameworks/sheet-row.ts";
export { writeFramework } from "./frameworks/write-framework.ts";
export { type Answer, answer } from "./measure/answer.ts";
export { type Cadence, cadence } from "./measure/cadence.ts";
export { type ControlRef, controlRef } from "./measure/control-ref.ts";
export { type EvidenceKind, type MeasureEvidence, measureEvidence } from "./measure/evidence.ts";
export { type MeasureMandate, measureMandate } from "./measure/mandate.ts";
export {
  type Applicability,
  type Implementation,
  type Measure,
  measure,
} from "./measure/measure.ts";
export { type MeasurePart, measurePart, type PartKind } from "./measure/measure-part.ts";
export {
  type MeasureOwner,
  type MeasureParty,
  measureOwner,
  measureParty,
} from "./measure/measure-party.ts";
export { type MeasureSet, measureSet } from "./measure/measure-set.ts";
export { type MeasureTheme, measureTheme } from "./measure/measure-theme.ts";
export {
  type ConfidentialityLevel,
  confidentialityLevel,
  type SecurityAxis,
  type SecurityLevel,
  type SecurityLevels,
  securityLevel,
  securityLevels,
} from "./measure/security-level.ts";
export type { MeasureMessages, MeasureTexts } from "./measure-texts.ts";
export type {
  OscalAssessmentResults,
  OscalFinding,
  OscalObservation,
  OscalProp,
} from "./oscal/oscal-document.ts";
export { type ToOscalOptions, toOscal, toOscalOptions } from "./oscal/to-oscal.ts";
export { type MeasurePresets, presets } from "./presets.ts";
export { checkMeasures } from "./report/check-measures.ts";
export {
  type ExpiryForecast,
  expiryForecast,
  type ForecastWindow,
} from "./report/expiry-forecast.ts";
export type { Gap, GapCounts, GapReport, MaturityReport, NextDue } from "./report/gap.ts";
export { type GapReportOptions, gapReport, gapReportOptions } from "./report/gap-report.ts";
export type { Lapse, LapseCause } from "./report/lapse.ts";
export type {
  MeasureFinding,
  MeasureFindingCode,
  MeasureSetFinding,
} from "./report/measure-finding.ts";
export {
  type ResponsibilityMatrix,
  type ResponsibilityPart,
  type ResponsibilityRow,
  responsibilityMatrix,
} from "./report/responsibility-matrix.ts";
export {
  type ApplicabilityOptions,
  type ApplicabilityRow,
  applicabilityOptions,
  type StatementOfApplicability,
  statementOfApplicability,
} from "./report/statement-of-applicability.ts";
export { dueOn } from "./status/due-on.ts";
export {
  type MeasureStatusOptions,
  measureStatus,
  measureStatusOptions,
} from "./status/measure-status.ts";
export type {
  MeasureReasonCode,
  MeasureStatus,
  MeasureStatusCode,
} from "./status/measure-status-code.ts";
