export { piiConfidenceLabels, piiKindLabels } from "./pii.ts";
