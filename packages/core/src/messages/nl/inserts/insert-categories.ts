import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Soorten persoonsgegevens, zo kort als een ouder of leerling ze begrijpt. */
export const insertCategories: PlainTexts["categories"] = deepFreeze({
  contact: {
    label: "Naam en adres",
    description: "Naam, man of vrouw, adres, dag van geboorte, telefoon en mail.",
  },
  "participant-number": { label: "Leerlingnummer", description: "Een nummer van de school." },
  "nationality-and-birthplace": { label: "Nationaliteit en geboorteplaats" },
  parents: { label: "Contact met ouders of voogd" },
  medical: { label: "Gezondheid en welzijn" },
  religion: { label: "Geloof of levensovertuiging" },
  "study-progress": {
    label: "Hoe het leren gaat",
    description: "Werk, cijfers, hulp, klas en wie er in de les was.",
  },
  organisation: { label: "Rooster en groep" },
  finance: { label: "Bijdragen en betalingen" },
  images: { label: "Foto’s en filmpjes" },
  staff: { label: "Medewerkers van de school" },
  "pgn-bsn": { label: "Burgerservicenummer (BSN)" },
  "eck-id": {
    label: "Code om in te loggen (ECK iD)",
    description: "Een code in plaats van een naam of BSN.",
  },
  other: { label: "Andere gegevens" },
  "login-credentials": { label: "Inlognaam en wachtwoord" },
  usage: {
    label: "Hoe het programma wordt gebruikt",
    description: "Wat een apparaat doorgeeft, en wanneer.",
  },
  "user-content": { label: "Eigen werk en berichten" },
  location: { label: "Waar iemand is" },
  voice: { label: "Stem en geluid" },
  "ai-prompts": { label: "Vragen aan AI en de antwoorden" },
  "identity-documents": { label: "Paspoort of ander identiteitsbewijs" },
  "payment-methods": { label: "Rekening of betaalkaart" },
  ethnicity: { label: "Afkomst" },
  "political-opinions": { label: "Mening over politiek" },
  "trade-union": { label: "Lid van een vakbond" },
  "sex-life": { label: "Seksueel leven of geaardheid" },
  biometric: { label: "Kenmerken van het lichaam, zoals een vingerafdruk" },
  genetic: { label: "DNA en erfelijkheid" },
  criminal: {
    label: "Strafbare feiten",
    description: "Wat iemand heeft gedaan, of waarvan die wordt verdacht.",
  },
  profile: {
    label: "Profielen",
    description: "Wat een computer over iemand voorspelt.",
  },
});
