import type { EmbedTexts } from "../../embed/embed-texts.ts";

export const embed: EmbedTexts = {
  sending: {
    offline:
      "Er is geen internetverbinding. Uw melding wordt verzonden zodra die er weer is. Laat deze pagina open.",
    "trying-again": "Verzenden lukt nog niet. We proberen het over een paar tellen opnieuw.",
  },
  notLoaded: "De privacybijsluiter kon niet worden geladen.",
  restNotLoaded:
    "De rest van dit formulier kon niet worden geladen. Wat u hebt ingevuld, blijft staan. Kijk of u internet hebt en probeer het opnieuw.",
  again: "Opnieuw proberen",
  notShown: "Dit onderdeel kan niet worden getoond.",
};
