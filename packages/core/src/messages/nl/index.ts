export { countryNames } from "./country-names.ts";
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
