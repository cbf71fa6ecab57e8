import type { LanguageMessages } from "../../messages/index.ts";
import { allKinds } from "../../pii/index.ts";
import { dataCategories } from "../../vocabulary/data-category.ts";

/** What no detector can see in a sample: only the name of a field gives it away. */
export function sampleLimits({ insertDeclared, dataCategoryLabels }: LanguageMessages): string {
  const seen = new Set<string>(allKinds.map(({ category }) => category));
  const kinds = dataCategories
    .filter(({ code }) => code !== "other" && !seen.has(code))
    .map(({ code }) => dataCategoryLabels[code].label);
  return insertDeclared.limits(kinds.join("; "));
}
