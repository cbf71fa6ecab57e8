import type { ElementTexts, EmbedTexts, InsertElementTexts } from "../../embed/embed-texts.ts";

// Apart, so that an element has the words that it says.
export const element: ElementTexts = { notShown: "Dit onderdeel kan niet worden getoond." };
export const insertElement: InsertElementTexts = {
  ...element,
  notLoaded: "De privacybijsluiter kon niet worden geladen.",
  again: "Opnieuw proberen",
};
export const embed: EmbedTexts = {
  ...insertElement,
  sending: {
    offline:
      "Er is geen internetverbinding. Uw melding wordt verzonden zodra die er weer is. Laat deze pagina open.",
    "trying-again": "Verzenden lukt nog niet. We proberen het over een paar tellen opnieuw.",
  },
  restNotLoaded:
    "De rest van dit formulier kon niet worden geladen. Wat u hebt ingevuld, blijft staan. Kijk of u internet hebt en probeer het opnieuw.",
};
