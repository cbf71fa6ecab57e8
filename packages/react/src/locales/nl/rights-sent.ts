import type { RightsSentTexts } from "../../rights-form/rights-sent-texts.ts";

/** Wat er staat als een verzoek over persoonsgegevens is verstuurd. Taalniveau B1. */
export const rightsSent: RightsSentTexts = {
  heading: "Het verzoek is verstuurd",
  reference: (reference) => `Het nummer is ${reference}. Bewaar het goed.`,
  next: "Eerst kijken wij of jij het echt bent. Binnen een maand krijg je antwoord.",
  sending: "Bezig met versturen.",
  failed: "Het versturen lukt niet. Kijk of er internet is en probeer het nog eens.",
};
