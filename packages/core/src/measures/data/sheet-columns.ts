import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Names of columns in sheets of controls that schools keep, in lower case and without what is no letter.
 *
 * Source: our own list of usual names, in Dutch and English; no official sheet was read. Written 2026-11-29. Standing: our own work.
 */
export const sheetColumns = deepFreeze({
  control: ["id", "nr", "nummer", "code", "norm", "normnummer", "control", "refid", "reference"],
  name: ["titel", "naam", "omschrijving", "normtitel", "title", "name", "description"],
  group: ["domein", "thema", "categorie", "hoofdstuk", "domain", "theme", "category"],
  maturity: ["volwassenheid", "volwassenheidsniveau", "niveau", "score", "maturity", "level"],
  owner: ["eigenaar", "verantwoordelijke", "rol", "owner", "responsible", "role"],
  note: ["toelichting", "opmerking", "uitleg", "explanation", "note", "remarks"],
});
