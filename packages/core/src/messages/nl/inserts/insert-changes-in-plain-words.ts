import type { PlainChangeTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { countryNames } from "../vocabulary/country-names.ts";
import { dataSubjectCategoryNames } from "../vocabulary/data-subject-category-names.ts";
import { countryOf } from "./about-insert.ts";
import { insertCategories } from "./insert-categories.ts";
import { insertPurposes } from "./insert-purposes.ts";

const names: Readonly<Record<string, string>> = {
  own: "Een eigen doel van dit programma",
  ...insertPurposes,
  ...dataSubjectCategoryNames,
  ...Object.fromEntries(Object.entries(insertCategories).map(([code, { label }]) => [code, label])),
};

/** Waar het over gaat, midden in een zin: een soort gegevens of groep met een kleine letter, een naam zoals hij is. */
const what = ({ about = "" }: { readonly about?: string }): string => {
  const name = Object.hasOwn(names, about) ? names[about] : undefined;
  if (name === undefined) return about;
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

/** Het land van een plaats, in woorden. */
const placeOf = ({ about = "" }: { readonly about?: string }): string =>
  new Map<string, string>(Object.entries(countryNames)).get(about) ?? about;

/** Wat er voor ouders en leerlingen veranderd is. Wat alleen een bestuur aangaat, staat er niet in. */
export const insertChangesInPlainWords: PlainChangeTexts = deepFreeze({
  "processor-changed": () => "Er is iets veranderd bij het bedrijf dat dit programma maakt.",
  "role-changed": () => "Er is veranderd wie over de gegevens beslist.",
  "purpose-added": (change) => `Nieuw doel: ${what(change)}.`,
  "purpose-removed": (change) => `Dit doel is weg: ${what(change)}.`,
  "automation-changed": () => "Er is veranderd wat de computer zelf doet of beslist.",
  "research-changed": () => "Voor onderzoek geldt nu iets anders.",
  "subject-added": (change) => `We gebruiken nu ook gegevens van: ${what(change)}.`,
  "subject-removed": (change) => `We gebruiken geen gegevens meer van: ${what(change)}.`,
  "data-added": (change) => `We gebruiken nu ook: ${what(change)}.`,
  "data-removed": (change) => `We gebruiken niet meer: ${what(change)}.`,
  "retention-lengthened": (change) => `Dit bewaren we nu langer: ${what(change)}.`,
  "retention-shortened": (change) => `Dit bewaren we nu korter: ${what(change)}.`,
  "retention-changed": (change) => `We bewaren dit nu anders: ${what(change)}.`,
  "location-outside-eea-added": (change) =>
    `Gegevens gaan nu ook naar een land buiten de Europese Unie: ${placeOf(change)}.`,
  "location-outside-eea-removed": (change) =>
    `Gegevens gaan niet meer naar dit land: ${placeOf(change)}.`,
  "subprocessor-added": (change) => `Nieuw: ${what(change)} werkt nu ook mee.`,
  "subprocessor-outside-eea-added": (change) =>
    `Bij ${what(change)} gaan gegevens nu ook naar een land buiten de Europese Unie, of zijn ze daar te zien: ${countryOf(change)}.`,
  "subprocessor-removed": (change) => `${what(change)} werkt niet meer mee.`,
  "recipient-added": (change) => `${what(change)} krijgt nu ook gegevens.`,
  "recipient-removed": (change) => `${what(change)} krijgt geen gegevens meer.`,
  "contact-changed": () => "Voor vragen is er een ander adres.",
});
