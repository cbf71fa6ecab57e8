import type { InsertOutlineTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden die elke lezer van een privacybijsluiter krijgt. */
export const insertOutline: InsertOutlineTexts = deepFreeze({
  language: "nl",
  contents: "Inhoud",
  page: { before: "Pagina", between: "van" },
  and: "en",
  units: {
    Y: ["jaar", "jaar"],
    M: ["maand", "maanden"],
    W: ["week", "weken"],
    D: ["dag", "dagen"],
  },
  snaps: {
    "school-year-end": "het eind van het schooljaar",
    "calendar-year-end": "het eind van het jaar",
    "month-end": "het eind van de maand",
    "week-end": "het eind van de week",
  },
  next: (day) => `de eerste ${day}`,
  locations: { storage: "Opslag", processing: "Gebruik", "support-access": "Hulp op afstand" },
});
