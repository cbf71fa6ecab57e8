import type { InboxTexts } from "./inbox-texts.ts";

/** Nederlands. */
export const nl: InboxTexts = {
  title: "Postvak van de besturen",
  intro:
    "Hier komt aan wat Leerplein aan de besturen mailt. In deze demo blijft alle post binnen dit programma.",
  empty: "Er is nog geen post",
  emptyText: "Zodra een datalek is gemeld, komt het bericht aan het bestuur hier binnen.",
  from: "Van",
  to: "Aan",
};
