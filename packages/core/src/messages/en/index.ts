export { breachClocks } from "./breach-clocks.ts";
export { breachIssues } from "./breach-issues.ts";
export { breachReport } from "./breach-report.ts";
export { countryNames } from "./country-names.ts";
export { piiConfidenceLabels, piiKindLabels } from "./pii.ts";
export { processorNotice } from "./processor-notice.ts";
export { retention } from "./retention.ts";
export {
  adequacyCoversLabels,
  dataCategoryLabels,
  dataSubjectCategoryLabels,
  lawfulBasisLabels,
  productFamilyLabels,
  purposeLabels,
  sensitivityLabels,
  specialCategoryGroundLabels,
  targetGroupLabels,
  transferNeedLabels,
  vocabulary,
} from "./vocabulary.ts";
