export { piiConfidenceLabels, piiFieldLabels, piiKindLabels } from "./pii.ts";
