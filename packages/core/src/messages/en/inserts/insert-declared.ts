import type { DeclaredFindingTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { dataCategoryLabels } from "../vocabulary/data-category-labels.ts";

/** English texts of findings from comparing real data with an insert. */
export const insertDeclared: DeclaredFindingTexts = deepFreeze({
  "undeclared-data": ({ category, count }) =>
    `The insert has no row ‘${dataCategoryLabels[category].label}’. Such data were found ${counted(count, "time", "times")}.`,
  "undeclared-other-data": ({ count }) =>
    `${count === 1 ? "1 number was found that may be personal data" : `${count} numbers were found that may be personal data`}. The insert names no other data.`,
  "declared-not-seen": ({ category }) =>
    `The insert has a row ‘${dataCategoryLabels[category].label}’. Such data were not seen in this sample.`,
  limits: (kinds) =>
    `Detected only by the name of a field, not by content: ${kinds}. Free text may contain these undetected.`,
});
