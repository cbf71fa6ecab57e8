import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";
import { insertTriggers } from "./insert-triggers.ts";

/** Een privacybijsluiter voor leerlingen. */
export const insertForPupil: PlainTexts = deepFreeze({
  ...insertInPlainWords,
  title: (products) => `Wat weet ${products} over jou?`,
  headings: {
    purposes: "Waar is het voor?",
    data: "Welke gegevens zijn het?",
    locations: "Waar staan je gegevens?",
    subprocessors: "Wie werken er nog meer mee?",
    rights: "Wat kun je doen?",
    contact: "Heb je een vraag?",
  },
  minimumAge: (years) => `Je mag dit gebruiken vanaf ${years} jaar.`,
  decides: {
    processor: (_maker, services) =>
      `Je school beslist wat er met je gegevens gebeurt${services && ` bij ${services}`}.`,
    controller: (maker, services) =>
      `${maker} beslist zelf wat er met je gegevens gebeurt${services && ` bij ${services}`}.`,
    "joint-controller": (maker, services) =>
      `Je school en ${maker} beslissen samen over je gegevens${services && ` bij ${services}`}.`,
  },
  optional: {
    yes: (services) => `Je school heeft hiervoor gekozen: ${services}.`,
    no: (services) => `Je school gebruikt dit niet: ${services}.`,
    unknown: (services) => `Alleen als je school hiervoor kiest: ${services}.`,
  },
  triggers: { leftOn: "je van school gaat", ...insertTriggers },
  automation: {
    profiling: "De computer maakt een beeld van jou uit wat je doet.",
    decisions: "De computer beslist soms zelf iets over jou.",
    noDecisions: "De computer beslist nooit alleen over jou.",
  },
  research: {
    none: "Je gegevens worden niet gebruikt voor onderzoek.",
    anonymous: "Voor onderzoek halen we eerst alles weg waaraan jij te herkennen bent.",
    personal: "Je gegevens worden ook gebruikt voor onderzoek.",
  },
  officer: (name) => `Over privacy kun je ook praten met ${name}.`,
  rights: [
    "Vraag je school welke gegevens zij van jou heeft.",
    "Klopt er iets niet? Vraag je school om het te verbeteren.",
    "Zijn gegevens niet meer nodig? Vraag je school om ze te wissen.",
    "Ben je nog geen 16? Vraag dan een ouder om je te helpen.",
    "Kom je er samen niet uit? Dan kun je klagen bij de Autoriteit Persoonsgegevens.",
  ],
  humanReview: "Heeft de computer iets beslist? Vraag je school of een mens ernaar kijkt.",
  notStated: {
    purposes: "Er staat niet bij waar het voor is. Vraag het je school.",
    data: "Er staat niet bij welke gegevens het zijn. Vraag het je school.",
    kept: "Er staat niet bij hoelang we dit bewaren.",
    locations: "Er staat niet bij waar je gegevens staan. Vraag het je school.",
    contact: "Er staat niet bij wie je vragen beantwoordt. Vraag het je school.",
  },
});
