import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";

/** Een privacybijsluiter voor ouders. */
export const insertForParent: PlainTexts = deepFreeze({
  title: (products) => `Wat doet ${products} met gegevens van uw kind?`,
  headings: {
    purposes: "Waar is het voor?",
    data: "Welke gegevens zijn het?",
    locations: "Waar staan de gegevens?",
    subprocessors: "Wie werken er nog meer mee?",
    rights: "Wat kunt u doen?",
    contact: "Heeft u een vraag?",
  },
  decides: {
    processor: (_maker, services) =>
      `De school beslist wat er met de gegevens gebeurt${services && ` bij ${services}`}.`,
    controller: (maker, services) =>
      `${maker} beslist zelf wat er met de gegevens gebeurt${services && ` bij ${services}`}.`,
    "joint-controller": (maker, services) =>
      `De school en ${maker} beslissen samen over de gegevens${services && ` bij ${services}`}.`,
  },
  optional: (services) => `Alleen als de school hiervoor kiest: ${services}.`,
  ...insertInPlainWords,
  rights: [
    "Vraag de school welke gegevens er van uw kind zijn.",
    "Klopt er iets niet? Vraag de school om het te verbeteren.",
    "Zijn gegevens niet meer nodig? Vraag de school om ze te wissen.",
    "Komt u er samen niet uit? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
  ],
});
