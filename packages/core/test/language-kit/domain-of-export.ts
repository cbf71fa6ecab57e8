import type { LanguageMessages } from "../../src/messages/index.ts";

/** Every export of a language, and the folder that it stands in. */
export const domainOfExport = {
  adequacyCoversLabels: "vocabulary",
  agreements: "agreements",
  breachClocks: "breaches",
  breachIssues: "breaches",
  breachReport: "breaches",
  consent: "consent",
  consentPurposes: "consent",
  countryNames: "vocabulary",
  dataCategoryLabels: "vocabulary",
  dataSubjectCategoryLabels: "vocabulary",
  dataSubjectCategoryNames: "vocabulary",
  insertChanges: "inserts",
  insertDeclared: "inserts",
  insertFindings: "inserts",
  insertForBoard: "inserts",
  insertForParent: "inserts",
  insertForPupil: "inserts",
  insertOutline: "inserts",
  lawfulBasisLabels: "vocabulary",
  piiConfidenceLabels: "pii",
  piiFieldLabels: "pii",
  piiKindLabels: "pii",
  processorNotice: "breaches",
  productFamilyLabels: "vocabulary",
  purposeLabels: "vocabulary",
  purposeNames: "vocabulary",
  retention: "retention",
  retentionFacts: "retention",
  sensitivityLabels: "vocabulary",
  specialCategoryGroundLabels: "vocabulary",
  targetGroupLabels: "vocabulary",
  transferNeedLabels: "vocabulary",
  vocabulary: "vocabulary",
} as const satisfies Readonly<Record<keyof LanguageMessages, string>>;

/** The folders of a language. */
export const domains = [...new Set(Object.values(domainOfExport))].sort();
