import type { BreachRegisterTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor het register van datalekken. */
export const breachRegister: BreachRegisterTexts = deepFreeze({
  right: (entries) =>
    entries === 1
      ? "Het register klopt: 1 regel gecontroleerd."
      : `Het register klopt: ${entries} regels gecontroleerd.`,
  erased: (entries) =>
    entries === 1
      ? "1 regel is na de bewaartermijn gewist: alleen de plaats ervan is gecontroleerd."
      : `${entries} regels zijn na de bewaartermijn gewist: alleen de plaats ervan is gecontroleerd.`,
  unseen:
    "Of er aan het einde regels zijn weggehaald, is niet te zien: er is nog geen bericht met een kenmerk verstuurd.",
  unseenAfter: (sequence) =>
    `Het kenmerk in een verstuurd bericht klopt met regel ${sequence}. Of er daarna regels zijn weggehaald, is niet te zien.`,
  broken: (sequence) => `Het register klopt niet vanaf regel ${sequence}.`,
  reasons: {
    malformed: "Deze regel is geen regel van een register.",
    "entry-changed": "Deze regel is gewijzigd nadat hij was geschreven.",
    "chain-broken": "Hier ontbreekt een regel of staat een regel op een andere plaats.",
    "erased-without-record": "Deze regel is gewist zonder dat het register zegt waarom.",
    "other-head": "Een regel waarvan een kenmerk is verstuurd, is een andere of ontbreekt.",
  },
  events: {
    reported: "Melding",
    "board-informed": "Bestuur geïnformeerd",
    "board-aware": "Bestuur wist ervan",
    "authority-notified": "Gemeld bij de Autoriteit Persoonsgegevens",
    decided: "Besluit genomen",
    closed: "Afgesloten",
    step: "Stap in de afhandeling",
    retracted: "Regel vervallen",
    erased: "Gewist na de bewaartermijn",
  },
});
