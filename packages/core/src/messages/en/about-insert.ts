import { deepFreeze } from "../../shared/deep-freeze.ts";
import { countryNames } from "./country-names.ts";
import { dataCategoryLabels, dataSubjectCategoryLabels, purposeLabels } from "./vocabulary.ts";

const labels: { readonly [code: string]: { readonly label: string } } = /* @__PURE__ */ deepFreeze({
  own: { label: "Own purpose" },
  ...purposeLabels,
  ...dataSubjectCategoryLabels,
  ...dataCategoryLabels,
});
const countries: { readonly [code: string]: string } = countryNames;

/** What a finding is about, in words and with a colon; nothing when that is not known. */
export function aboutInsert({ about }: { readonly about?: string }): string {
  if (about === undefined) return "";
  return `${labels[about]?.label ?? countries[about] ?? about}: `;
}
