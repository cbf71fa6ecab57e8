import type { DeclaredFindingTexts } from "../../inserts/index.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { dataCategoryLabels } from "./vocabulary.ts";

/** Nederlandse zinnen voor wat echte gegevens over een bijsluiter zeggen. */
export const insertDeclared: DeclaredFindingTexts = /* @__PURE__ */ deepFreeze({
  "undeclared-data": ({ category, count }) =>
    `${dataCategoryLabels[category].label} staat niet in de bijsluiter en is ${count} keer gevonden.`,
  "undeclared-other-data": ({ count }) =>
    `Er zijn ${count} nummers gevonden die persoonsgegevens kunnen zijn. De bijsluiter noemt geen overige gegevens.`,
  "declared-not-seen": ({ category }) =>
    `${dataCategoryLabels[category].label} staat in de bijsluiter maar niet in deze steekproef.`,
});
