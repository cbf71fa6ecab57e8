import type { CountryCode } from "../../../vocabulary/country-code.ts";
import { labelsByCode } from "../../labels-by-code.ts";
import { countryNames } from "../vocabulary/country-names.ts";
import { dataCategoryLabels } from "../vocabulary/data-category-labels.ts";
import { dataSubjectCategoryLabels } from "../vocabulary/data-subject-category-labels.ts";
import { purposeLabels } from "../vocabulary/purpose-labels.ts";

/** Numbers of an insert, by name. */
const numberLabels = {
  changeNoticeDays: { label: "Days of notice before a change" },
  objectionDays: { label: "Days to object" },
  minimumAge: { label: "Age from which a pupil may use the product" },
  hours: { label: "Hours until notice of a breach" },
  logPeriod: { label: "Retention period of logs" },
};

const labels = labelsByCode(countryNames, {
  own: { label: "Own purpose" },
  ...numberLabels,
  ...purposeLabels,
  ...dataSubjectCategoryLabels,
  ...dataCategoryLabels,
});

/** What a finding is about, in words and with a colon; nothing when that is not known. */
export const aboutInsert = ({ about }: { readonly about?: string }): string =>
  about === undefined ? "" : `${labels.get(about) ?? about}: `;

/** The country in words; empty when there is none. */
export const countryOf = ({ country }: { readonly country?: CountryCode }): string =>
  country === undefined ? "" : countryNames[country];
