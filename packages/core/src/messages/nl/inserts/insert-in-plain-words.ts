import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertCategories } from "./insert-categories.ts";

/** Wat ouders en leerlingen in dezelfde woorden lezen. */
export const insertInPlainWords: Pick<
  PlainTexts,
  "about" | "categories" | "made" | "noSubprocessors" | "transfers" | "version"
> = deepFreeze({
  categories: insertCategories,
  about: (subjects) => `Van: ${subjects}`,
  made: (maker, products) => `${maker} maakt ${products}.`,
  noSubprocessors: "Hier staan geen andere bedrijven.",
  transfers: {
    adequacy: "Europa vindt de privacyregels daar goed genoeg",
    dpf: "met een Amerikaans privacykeurmerk",
    "scc-2021-914": "met vaste Europese afspraken",
    bcr: "met regels die het bedrijf moet volgen",
    "derogation-49": "met een uitzondering in de wet",
  },
  version: (number, day) =>
    `Dit is versie ${number ?? "zonder nummer"}${day ? ` van ${day}` : ""}.`,
});
