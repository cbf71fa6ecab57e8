import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { VocabularyMessages } from "../../../vocabulary/vocabulary-messages.ts";
import { adequacyCoversLabels } from "./adequacy-covers-labels.ts";
import { dataCategoryLabels } from "./data-category-labels.ts";
import { dataSubjectCategoryLabels } from "./data-subject-category-labels.ts";
import { lawfulBasisLabels } from "./lawful-basis-labels.ts";
import { productFamilyLabels } from "./product-family-labels.ts";
import { purposeLabels } from "./purpose-labels.ts";
import { sensitivityLabels } from "./sensitivity-labels.ts";
import { specialCategoryGroundLabels } from "./special-category-ground-labels.ts";
import { targetGroupLabels } from "./target-group-labels.ts";
import { transferNeedLabels } from "./transfer-need-labels.ts";

/** English texts for the codes of `vocabulary/`. Dutch legal names are kept. */
export const vocabulary: VocabularyMessages = deepFreeze({
  adequacyCovers: adequacyCoversLabels,
  dataCategories: dataCategoryLabels,
  dataSubjectCategories: dataSubjectCategoryLabels,
  lawfulBases: lawfulBasisLabels,
  productFamilies: productFamilyLabels,
  purposes: purposeLabels,
  sensitivities: sensitivityLabels,
  specialCategoryGrounds: specialCategoryGroundLabels,
  targetGroups: targetGroupLabels,
  transferNeeds: transferNeedLabels,
});
