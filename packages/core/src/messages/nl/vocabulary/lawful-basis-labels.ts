import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { LawfulBasisCode } from "../../../vocabulary/lawful-basis.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for grounds for processing. */
export const lawfulBasisLabels: Labels<LawfulBasisCode> = deepFreeze({
  consent: {
    label: "Toestemming",
    description: "Iemand heeft er vrij en duidelijk ja op gezegd en kan dat weer intrekken.",
  },
  contract: {
    label: "Overeenkomst",
    description: "Het is nodig voor een contract met de persoon zelf.",
  },
  "legal-obligation": { label: "Wettelijke verplichting", description: "De wet verplicht ertoe." },
  "vital-interests": {
    label: "Vitaal belang",
    description: "Het is nodig om iemands leven of gezondheid te beschermen.",
  },
  "public-task": {
    label: "Taak van algemeen belang",
    description: "Het hoort bij een taak die de wet geeft, zoals onderwijs verzorgen.",
  },
  "legitimate-interests": {
    label: "Gerechtvaardigd belang",
    description: "Er is een goede reden die zwaarder weegt dan de privacy van de persoon.",
  },
});
