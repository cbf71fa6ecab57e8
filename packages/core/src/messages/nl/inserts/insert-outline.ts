import type { InsertOutlineTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { retentionFacts } from "../retention/retention-facts.ts";

/** Nederlandse woorden die elke lezer van een privacybijsluiter krijgt. */
export const insertOutline: InsertOutlineTexts = deepFreeze({
  language: "nl",
  contents: "Inhoud",
  notStated: "Niet vermeld",
  and: "en",
  units: {
    Y: ["jaar", "jaar"],
    M: ["maand", "maanden"],
    W: ["week", "weken"],
    D: ["dag", "dagen"],
  },
  kept: ({ period, trigger, before, after }) =>
    `Bewaard tot ${period && `${period} na `}${before ? `${before} van ` : ""}${trigger}${after ? `, dan tot ${after}` : ""}.`,
  actions: {
    erase: "Daarna gewist.",
    anonymise: "Daarna anoniem gemaakt.",
    return: "Daarna teruggegeven.",
    transfer: "Daarna overgedragen.",
    restrict: "Daarna afgeschermd.",
    review: "Daarna opnieuw bekeken.",
  },
  snaps: {
    "school-year-end": "het eind van het schooljaar",
    "calendar-year-end": "het eind van het jaar",
    "month-end": "het eind van de maand",
    "week-end": "het eind van de week",
  },
  next: (day) => `de eerste ${day}`,
  triggers: retentionFacts,
  several: {
    latest: (facts) => `de laatste van ${facts}`,
    earliest: (facts) => `de eerste van ${facts}`,
  },
  locations: { storage: "Opslag", processing: "Gebruik", "support-access": "Hulp op afstand" },
});
