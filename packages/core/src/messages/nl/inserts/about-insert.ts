import type { CountryCode } from "../../../vocabulary/country-code.ts";
import { labelsByCode } from "../../labels-by-code.ts";
import { countryNames } from "../vocabulary/country-names.ts";
import { dataCategoryLabels } from "../vocabulary/data-category-labels.ts";
import { dataSubjectCategoryLabels } from "../vocabulary/data-subject-category-labels.ts";
import { purposeLabels } from "../vocabulary/purpose-labels.ts";

const labels = labelsByCode(countryNames, {
  own: { label: "Eigen doel" },
  ...purposeLabels,
  ...dataSubjectCategoryLabels,
  ...dataCategoryLabels,
});

/** Waar een vondst over gaat, in woorden en met een dubbele punt erachter; niets als dat niet bekend is. */
export const aboutInsert = ({ about }: { readonly about?: string }): string =>
  about === undefined ? "" : `${labels.get(about) ?? about}: `;

/** Het land, in woorden; leeg als er geen is. */
export const countryOf = ({ country }: { readonly country?: CountryCode }): string =>
  country === undefined ? "" : countryNames[country];
