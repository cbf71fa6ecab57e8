import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Letters under which annex 1 prints its sections. The same in every model version as far as known: only section A was
 * read, of the others the letter is unverified. An edition that prints them otherwise gets a row of its own.
 *
 * Source: annex 1 of Model Verwerkersovereenkomst, versions 2.0 to 4.0. Retrieved 2026-11-22.
 */
export const sectionLetters = deepFreeze({
  general: "A",
  services: "B",
  purposes: "C",
  data: "D",
  locations: "E",
  subprocessors: "F",
  contact: "G",
  version: "H",
});
