import type { ProblemTexts } from "./problem-texts.ts";

/** Nederlands. */
export const nl: ProblemTexts = {
  "malformed-json": "Dit is geen geldige JSON.",
  "malformed-request": "Dit verzoek is niet te lezen.",
  "request-too-large": "Dit is groter dan toegestaan.",
  "too-many-requests": "Te veel verzoeken. Probeer het over een minuut opnieuw.",
  "other-origin": "Dit verzoek komt van een andere website.",
  "not-allowed": "Deze rol mag dit niet.",
  "not-found": "Niet gevonden.",
  "idempotency-key-required": "De header Idempotency-Key ontbreekt of is te kort.",
  "idempotency-key-used": "Deze Idempotency-Key is al gebruikt voor een andere melding.",
  "unknown-attachment": "Deze bijlage is hier niet opgeslagen. Voeg het bestand opnieuw toe.",
  "unsupported-type": "Dit soort bestand kan niet worden toegevoegd.",
  "text-not-storable": "Deze tekst bevat tekens die niet kunnen worden bewaard.",
  "other-board": "Met dit bestuur is een andere overeenkomst gesloten.",
  "nested-too-deeply": "Deze JSON is te diep genest.",
  "too-busy": "Het is nu te druk. Probeer het over enkele seconden opnieuw.",
  "database-away":
    "Leerplein kan nu even niets opslaan of opzoeken. Probeer het over enkele seconden opnieuw. Wat al bevestigd is, blijft bewaard.",
  "server-error": "Er ging iets mis. Probeer het opnieuw.",
  "not-right": "Hier klopt iets niet. Kijk het na en probeer het opnieuw.",
  "not-yours-to-give": "Hierover kunt u nu niet kiezen.",
  "came-too-late": "Deze keuze kwam te laat aan. Kies opnieuw.",
};
