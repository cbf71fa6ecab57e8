import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { PurposeCode } from "../../../vocabulary/purpose.ts";
import type { Names } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch names of purposes, which say enough in a list. */
export const purposeNames: Names<PurposeCode> = deepFreeze({
  "education-and-guidance": "Onderwijs geven en leerlingen begeleiden",
  "store-results": "Resultaten bewaren",
  "return-results": "Resultaten terugsturen naar de school",
  "adaptive-material": "Lesmateriaal op maat",
  "analyse-results": "Resultaten analyseren",
  "exchange-results": "Resultaten uitwisselen tussen leermiddelen",
  "timetables-and-groups": "Roosters en groepen maken",
  "personal-circumstances": "Persoonlijke omstandigheden vastleggen, ook medische",
  "staff-guidance": "Medewerkers begeleiden",
  communication: "Contact met leerlingen, ouders en medewerkers",
  "financial-administration": "Financiële administratie",
  accountability: "De kwaliteit van onderwijs bewaken en verantwoorden",
  disputes: "Klachten en geschillen behandelen",
  "third-party-exchange":
    "Gegevens delen met andere organisaties, zoals voor toezicht, zorg of stage",
  delivery: "Het product leveren en in gebruik nemen",
  access: "Toegang geven tot het product",
  security: "Beveiligen en misbruik tegengaan",
  continuity: "Het product goed laten werken",
  research: "Onderzoek voor het onderwijs",
  "anonymised-research": "Anonieme gegevens beschikbaar stellen voor onderzoek",
  "product-requirements": "Voldoen aan wettelijke eisen aan het product",
  "other-law": "Een andere wet uitvoeren",
});
