export { agreements } from "./agreements.ts";
export { breachClocks } from "./breach-clocks.ts";
export { breachIssues } from "./breach-issues.ts";
export { breachReport } from "./breach-report.ts";
export { consent } from "./consent.ts";
export { consentPurposes } from "./consent-purposes.ts";
export { countryNames } from "./country-names.ts";
export { insertChanges } from "./insert-changes.ts";
export { insertDeclared } from "./insert-declared.ts";
export { insertFindings } from "./insert-findings.ts";
export { insertForBoard } from "./insert-for-board.ts";
export { insertForParent } from "./insert-for-parent.ts";
export { insertForPupil } from "./insert-for-pupil.ts";
export { insertOutline } from "./insert-outline.ts";
export { piiConfidenceLabels, piiKindLabels } from "./pii.ts";
export { processorNotice } from "./processor-notice.ts";
export { retention } from "./retention.ts";
export { retentionFacts } from "./retention-facts.ts";
export {
  adequacyCoversLabels,
  dataCategoryLabels,
  dataSubjectCategoryLabels,
  dataSubjectCategoryNames,
  lawfulBasisLabels,
  productFamilyLabels,
  purposeLabels,
  purposeNames,
  sensitivityLabels,
  specialCategoryGroundLabels,
  targetGroupLabels,
  transferNeedLabels,
  vocabulary,
} from "./vocabulary.ts";
