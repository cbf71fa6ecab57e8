import type { MeasuresPageTexts } from "./measures-texts.ts";

/** Nederlands. */
export const nl: MeasuresPageTexts = {
  title: "Maatregelen en certificaten",
  intro:
    "Wat Leerplein belooft over beveiliging, en wat daarvan vandaag is aan te tonen. De leverancier is verzonnen; dat de oude editie van het certificaat niet meer telt, is expres.",
  forecast: "Wat verloopt als niemand iets doet",
  within: "Binnen",
  days: (count) => (count === 1 ? "1 dag" : `${count} dagen`),
  stillProvable: "Nog aan te tonen",
  lapses: "Verloopt",
  noLapses: "Niets",
  until: (title, cause, day) => `${title}: ${cause.toLowerCase()} (${day})`,
};
