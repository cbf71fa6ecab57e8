export type { BreachSeverityTexts } from "./breach-severity-texts.ts";
export {
  type EnisaCategory,
  type EnisaData,
  type EnisaFactor,
  type EnisaIdentification,
  type EnisaIdentificationLevel,
  type EnisaIdentifier,
  type EnisaInput,
  enisaInput,
  type SeverityLevel,
} from "./enisa-input.ts";
export {
  type BreachSeverity,
  type CircumstancePart,
  type SeverityTerm,
  severity,
} from "./severity.ts";
