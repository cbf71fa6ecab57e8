export {
  piiConfidenceLabels,
  piiFieldLabels,
  piiKindLabels,
  piiMoreKindLabels,
} from "./pii.ts";
