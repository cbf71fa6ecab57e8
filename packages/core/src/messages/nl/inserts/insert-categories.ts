import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Kinds of personal data in Dutch, as short as a parent or pupil understands them. */
export const insertCategories: PlainTexts["categories"] = deepFreeze({
  contact: {
    label: "Contactgegevens",
    description: "Naam, geslacht, geboortedatum, adres, telefoon en e-mail.",
  },
  "participant-number": {
    label: "Onderwijsdeelnemernummer",
    description: "Een nummer van de school.",
  },
  "nationality-and-birthplace": { label: "Nationaliteit en geboorteplaats" },
  parents: { label: "Contact met ouders of voogd" },
  medical: { label: "Medische gegevens en welzijn" },
  religion: { label: "Godsdienst of levensovertuiging" },
  "study-progress": {
    label: "Studievoortgang",
    description: "Resultaten, begeleiding, aanwezigheid en klas.",
  },
  organisation: { label: "Onderwijsorganisatie (rooster en groep)" },
  finance: { label: "Financiën (bijdragen en betalingen)" },
  images: { label: "Beeldmateriaal (foto’s en video’s)" },
  staff: { label: "Docent, zorgcoördinator, intern begeleider, decaan, mentor" },
  "pgn-bsn": { label: "Burgerservicenummer (BSN/PGN)" },
  "eck-id": {
    label: "Keten-ID (ECK iD)",
    description: "Een code in plaats van de naam.",
  },
  other: { label: "Overige gegevens" },
  "login-credentials": { label: "Inloggegevens" },
  usage: {
    label: "Gebruiksgegevens",
    description: "Wat een apparaat doorgeeft, en wanneer.",
  },
  "user-content": { label: "Eigen werk en berichten" },
  location: { label: "Locatiegegevens" },
  voice: { label: "Stem en geluid" },
  "ai-prompts": { label: "Vragen aan AI en de antwoorden" },
  "identity-documents": { label: "Identiteitsbewijs (kopie of nummer)" },
  "payment-methods": { label: "Betaalmiddelen" },
  ethnicity: { label: "Ras of etnische afkomst" },
  "political-opinions": { label: "Politieke opvattingen" },
  "trade-union": { label: "Lidmaatschap van een vakbond" },
  "sex-life": { label: "Seksueel leven of geaardheid" },
  biometric: { label: "Biometrische gegevens (zoals een vingerafdruk)" },
  genetic: { label: "Genetische gegevens (DNA)" },
  criminal: {
    label: "Strafrechtelijke gegevens",
    description: "Strafbare feiten en verdenkingen.",
  },
  profile: {
    label: "Profielen",
    description: "Wat een systeem afleidt of voorspelt.",
  },
});
