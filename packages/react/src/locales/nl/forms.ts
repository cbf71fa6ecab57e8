import type { FormTexts } from "../../forms/form-texts.ts";

/** Woorden van ieder formulier. */
export const forms: FormTexts = {
  errorSummary: "Kijk deze antwoorden nog even na",
  error: "Fout",
  optional: "(hoeft niet)",
  step: (step, of) => `Stap ${step} van ${of}`,
  back: "Terug",
  next: "Verder",
  change: "Wijzigen",
  zone: "Nederlandse tijd (Europe/Amsterdam)",
  whichHour: "De klok ging die nacht een uur terug. Welk uur bedoelt u?",
  hours: ["Het eerste uur, nog zomertijd", "Het tweede uur, al wintertijd"],
  addRow: "Nog een toevoegen",
  remove: (what) => `${what} verwijderen`,
  retry: (what) => `${what} opnieuw versturen`,
  uploading: "Wordt verstuurd…",
  or: "of",
  more: "Toon meer soorten",
  moment: { day: "Dag", month: "Maand", year: "Jaar", hour: "Uur", minute: "Minuut" },
  shortcuts: ["Nu", "Vandaag", "Gisteren"],
  loading: "Bezig met laden…",
  notLoaded: "Laden is niet gelukt. Blijft dat zo, laad dan de pagina opnieuw.",
  again: "Probeer opnieuw",
};
