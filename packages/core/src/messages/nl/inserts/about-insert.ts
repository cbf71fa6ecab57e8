import type { CountryCode } from "../../../vocabulary/country-code.ts";
import { labelsByCode } from "../../labels-by-code.ts";
import { countryNames } from "../vocabulary/country-names.ts";
import { dataCategoryLabels } from "../vocabulary/data-category-labels.ts";
import { dataSubjectCategoryLabels } from "../vocabulary/data-subject-category-labels.ts";
import { purposeLabels } from "../vocabulary/purpose-labels.ts";

/** Getallen van een bijsluiter, met hun naam. */
const numberLabels = {
  changeNoticeDays: { label: "Dagen vooraf dat een wijziging wordt gemeld" },
  objectionDays: { label: "Dagen om bezwaar te maken" },
  minimumAge: { label: "Leeftijd vanaf wanneer een leerling het product mag gebruiken" },
  hours: { label: "Uren waarbinnen een datalek wordt gemeld" },
  logPeriod: { label: "Hoelang logboeken worden bewaard" },
};

const labels = labelsByCode(countryNames, {
  own: { label: "Eigen doel" },
  ...numberLabels,
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
