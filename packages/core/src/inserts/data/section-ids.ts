import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Parts of a privacy insert, in the order of annex 1 of the model agreement. Sections are stored by id; the letter that
 * a model version prints is data, in `section-letters.ts`.
 *
 * Source: annex 1 of Model Verwerkersovereenkomst, versions 2.0 to 4.0, of which section A was read. Retrieved 2026-11-22.
 */
export const sectionIds = deepFreeze([
  "general",
  "services",
  "purposes",
  "data",
  "locations",
  "subprocessors",
  "contact",
  "version",
]);
