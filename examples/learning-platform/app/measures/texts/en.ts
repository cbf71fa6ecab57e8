import type { MeasuresPageTexts } from "./measures-texts.ts";

/** English. */
export const en: MeasuresPageTexts = {
  title: "Measures and certificates",
  intro:
    "What Leerplein promises about security, and what of it can be shown today. The supplier is made up; that the old edition of the certificate no longer counts is on purpose.",
  forecast: "What lapses if nobody does anything",
  within: "Within",
  days: (count) => (count === 1 ? "1 day" : `${count} days`),
  stillProvable: "Can still be shown",
  lapses: "Lapses",
  noLapses: "Nothing",
  until: (title, cause, day) => `${title}: ${cause.toLowerCase()} (${day})`,
};
