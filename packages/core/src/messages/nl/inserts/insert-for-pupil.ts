import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";

/** Een privacybijsluiter voor leerlingen. */
export const insertForPupil: PlainTexts = deepFreeze({
  title: (products) => `Wat weet ${products} over jou?`,
  headings: {
    purposes: "Waar is het voor?",
    data: "Welke gegevens zijn het?",
    locations: "Waar staan je gegevens?",
    subprocessors: "Wie werken er nog meer mee?",
    rights: "Wat kun je doen?",
    contact: "Heb je een vraag?",
  },
  decides: {
    processor: (_maker, services) =>
      `Je school beslist wat er met je gegevens gebeurt${services && ` bij ${services}`}.`,
    controller: (maker, services) =>
      `${maker} beslist zelf wat er met je gegevens gebeurt${services && ` bij ${services}`}.`,
    "joint-controller": (maker, services) =>
      `Je school en ${maker} beslissen samen over je gegevens${services && ` bij ${services}`}.`,
  },
  optional: (services) => `Alleen als je school hiervoor kiest: ${services}.`,
  ...insertInPlainWords,
  rights: [
    "Vraag je school welke gegevens er van jou zijn.",
    "Klopt er iets niet? Vraag je school om het te verbeteren.",
    "Zijn gegevens niet meer nodig? Vraag je school om ze te wissen.",
    "Ben je nog geen 16? Vraag dan een ouder om je te helpen.",
    "Kom je er samen niet uit? Dan kun je klagen bij de Autoriteit Persoonsgegevens.",
  ],
});
