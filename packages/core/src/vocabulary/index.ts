export { type CountryCode, countryCode, countryCodes } from "./country-code.ts";
export { purposesBasis } from "./data/purposes.ts";
export { type DataCategory, dataCategories, dataCategory } from "./data-category.ts";
export { type DataCategoryCode, dataCategoryCode } from "./data-category-code.ts";
export {
  type DataSubjectCategory,
  dataSubjectCategories,
  dataSubjectCategory,
} from "./data-subject-category.ts";
export {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "./data-subject-category-code.ts";
export { type FieldMeaning, fieldMeaning } from "./field-meaning.ts";
export {
  type LawfulBasis,
  type LawfulBasisCode,
  lawfulBases,
  lawfulBasisCode,
} from "./lawful-basis.ts";
export type { DatedSource } from "./lists/dated-source.ts";
export {
  type ProductFamily,
  type Purpose,
  type PurposeCode,
  productFamily,
  purposeCode,
  purposes,
} from "./purpose.ts";
export { type Sensitivity, sensitivity } from "./sensitivity.ts";
export {
  type SpecialCategoryGround,
  type SpecialCategoryGroundCode,
  specialCategoryGroundCode,
  specialCategoryGrounds,
} from "./special-category-ground.ts";
export {
  type TargetGroup,
  type TargetGroupCode,
  targetGroupCode,
  targetGroups,
} from "./target-group.ts";
export { type AdequacyDecision, adequacyDecisions } from "./transfers/adequacy-decision.ts";
export { type EeaMembership, eeaMemberships } from "./transfers/eea-membership.ts";
export { transferNeed } from "./transfers/transfer-need.ts";
export { type TransferNeedCode, transferNeedCode } from "./transfers/transfer-need-code.ts";
export type {
  CountryNames,
  Label,
  Labels,
  Names,
  VocabularyMessages,
} from "./vocabulary-messages.ts";
