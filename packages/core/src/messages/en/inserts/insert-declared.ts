import type { DeclaredFindingTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { dataCategoryLabels } from "../vocabulary/data-category-labels.ts";

/** English sentences for what real data tell of an insert. */
export const insertDeclared: DeclaredFindingTexts = deepFreeze({
  "undeclared-data": ({ category, count }) =>
    `${dataCategoryLabels[category].label} is not in the insert; finds: ${count}.`,
  "undeclared-other-data": ({ count }) =>
    `Numbers that may be personal data were found; finds: ${count}. The insert names no other data.`,
  "declared-not-seen": ({ category }) =>
    `${dataCategoryLabels[category].label} is in the insert but not in this sample.`,
});
