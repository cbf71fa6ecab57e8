import type { DeclaredFindingTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { dataCategoryLabels } from "../vocabulary/data-category-labels.ts";

/** Nederlandse zinnen voor wat echte gegevens over een bijsluiter zeggen. */
export const insertDeclared: DeclaredFindingTexts = deepFreeze({
  "undeclared-data": ({ category, count }) =>
    `De bijsluiter heeft geen regel ‘${dataCategoryLabels[category].label}’. Zulke gegevens zijn ${count} keer gevonden.`,
  "undeclared-other-data": ({ count }) =>
    `${count === 1 ? "Er is 1 nummer gevonden dat een persoonsgegeven kan zijn" : `Er zijn ${count} nummers gevonden die persoonsgegevens kunnen zijn`}. De bijsluiter noemt geen overige gegevens.`,
  "declared-not-seen": ({ category }) =>
    `De bijsluiter heeft een regel ‘${dataCategoryLabels[category].label}’. In deze steekproef zijn zulke gegevens niet gezien.`,
  limits: (kinds) =>
    `Niet aan de inhoud te zien, alleen aan de naam van een veld: ${kinds}. In een vrije tekst kan dit dus staan zonder dat het is gevonden.`,
});
