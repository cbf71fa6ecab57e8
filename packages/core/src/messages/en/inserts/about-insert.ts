import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { countryNames } from "../vocabulary/country-names.ts";
import { dataCategoryLabels } from "../vocabulary/data-category-labels.ts";
import { dataSubjectCategoryLabels } from "../vocabulary/data-subject-category-labels.ts";
import { purposeLabels } from "../vocabulary/purpose-labels.ts";

const labels: { readonly [code: string]: { readonly label: string } } = deepFreeze({
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
