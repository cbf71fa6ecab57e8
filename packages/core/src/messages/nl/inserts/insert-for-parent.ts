import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";
import { insertTriggers } from "./insert-triggers.ts";

/** Een privacybijsluiter voor ouders. */
export const insertForParent: PlainTexts = deepFreeze({
  title: (products) => `Wat doet ${products} met gegevens van uw kind?`,
  headings: {
    purposes: "Waar is het voor?",
    data: "Welke gegevens zijn het?",
    locations: "Waar staan de gegevens?",
    subprocessors: "Wie werken er nog meer mee?",
    rights: "Wat kunt u doen?",
    contact: "Hebt u een vraag?",
  },
  minimumAge: (years) => `Uw kind mag dit gebruiken vanaf ${years} jaar.`,
  decides: {
    processor: (_maker, services) =>
      `De school beslist wat er met de gegevens gebeurt${services && ` bij ${services}`}.`,
    controller: (maker, services) =>
      `${maker} beslist zelf wat er met de gegevens gebeurt${services && ` bij ${services}`}.`,
    "joint-controller": (maker, services) =>
      `De school en ${maker} beslissen samen over de gegevens${services && ` bij ${services}`}.`,
  },
  optional: {
    yes: (services) => `De school heeft hiervoor gekozen: ${services}.`,
    no: (services) => `De school gebruikt dit niet: ${services}.`,
    unknown: (services) => `Alleen als de school hiervoor kiest: ${services}.`,
  },
  triggers: { leftOn: "uw kind van school gaat", ...insertTriggers },
  automation: {
    profiling: "De computer maakt een beeld van uw kind uit wat uw kind doet.",
    decisions: "De computer beslist soms zelf iets over uw kind.",
    noDecisions: "De computer beslist nooit alleen over uw kind.",
  },
  research: {
    none: "Gegevens van uw kind worden niet gebruikt voor onderzoek.",
    anonymous: "Voor onderzoek halen we eerst alles weg waaraan uw kind te herkennen is.",
    personal: "Gegevens van uw kind worden ook gebruikt voor onderzoek.",
  },
  ...insertInPlainWords,
  rights: [
    "Vraag de school welke gegevens zij van uw kind heeft.",
    "Klopt er iets niet? Vraag de school om het te verbeteren.",
    "Zijn gegevens niet meer nodig? Vraag de school om ze te wissen.",
    "Komt u er samen niet uit? Dan kunt u klagen bij de Autoriteit Persoonsgegevens.",
  ],
  humanReview: "Heeft de computer iets beslist? Vraag de school of een mens ernaar kijkt.",
  notStated: {
    purposes: "Er staat niet bij waar het voor is. Vraag het de school.",
    data: "Er staat niet bij welke gegevens het zijn. Vraag het de school.",
    kept: "Er staat niet bij hoelang we dit bewaren.",
    locations: "Er staat niet bij waar de gegevens staan. Vraag het de school.",
    contact: "Er staat niet bij wie uw vragen beantwoordt. Vraag het de school.",
  },
});
