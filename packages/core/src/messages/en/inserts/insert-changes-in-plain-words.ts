import type { PlainChangeTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { countryNames } from "../vocabulary/country-names.ts";
import { dataSubjectCategoryNames } from "../vocabulary/data-subject-category-names.ts";
import { countryOf } from "./about-insert.ts";
import { insertCategories } from "./insert-categories.ts";
import { insertPurposes } from "./insert-purposes.ts";

const names: Readonly<Record<string, string>> = {
  own: "A purpose of this product itself",
  ...insertPurposes,
  ...dataSubjectCategoryNames,
  ...Object.fromEntries(Object.entries(insertCategories).map(([code, { label }]) => [code, label])),
};

/** What it is about, in the middle of a sentence: a kind of data or a group in lower case, a name as it is. */
const what = ({ about = "" }: { readonly about?: string }): string => {
  const name = Object.hasOwn(names, about) ? names[about] : undefined;
  if (name === undefined) return about;
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

/** The country of a place in words. */
const placeOf = ({ about = "" }: { readonly about?: string }): string =>
  new Map<string, string>(Object.entries(countryNames)).get(about) ?? about;

/** Texts of changes for parents and pupils, without those that only a board needs. */
export const insertChangesInPlainWords: PlainChangeTexts = deepFreeze({
  "processor-changed": () => "Something changed at the company that makes this product.",
  "role-changed": () => "The organisation that decides on the data has changed.",
  "purpose-added": (change) => `New purpose: ${what(change)}.`,
  "purpose-removed": (change) => `This purpose is gone: ${what(change)}.`,
  "automation-changed": () => "The automatic decisions or profiles have changed.",
  "research-changed": () => "The use of data for research has changed.",
  "subject-added": (change) => `We now also use data of: ${what(change)}.`,
  "subject-removed": (change) => `We no longer use data of: ${what(change)}.`,
  "data-added": (change) => `We now also use: ${what(change)}.`,
  "data-removed": (change) => `We no longer use: ${what(change)}.`,
  "retention-lengthened": (change) => `We now keep this longer: ${what(change)}.`,
  "retention-shortened": (change) => `We now keep this for a shorter time: ${what(change)}.`,
  "retention-changed": (change) => `We now keep this in another way: ${what(change)}.`,
  "location-outside-eea-added": (change) =>
    `Data now also go to a country outside the European Union: ${placeOf(change)}.`,
  "location-outside-eea-removed": (change) =>
    `Data no longer go to this country: ${placeOf(change)}.`,
  "subprocessor-added": (change) => `New: ${what(change)} now takes part too.`,
  "subprocessor-outside-eea-added": (change) =>
    `At ${what(change)} data now also go to a country outside the European Union, or can be seen there: ${countryOf(change)}.`,
  "subprocessor-removed": (change) => `${what(change)} no longer takes part.`,
  "recipient-added": (change) => `${what(change)} now gets data too.`,
  "recipient-removed": (change) => `${what(change)} no longer gets data.`,
  "contact-changed": () => "There is another address for questions.",
});
