import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { DataCategoryCode } from "../../../vocabulary/data-category-code.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for kinds of personal data. */
export const dataCategoryLabels: Labels<DataCategoryCode> = deepFreeze({
  contact: {
    label: "Contactgegevens",
    description: "Naam, geslacht, geboortedatum, adres, telefoonnummer en e-mailadres.",
  },
  "participant-number": {
    label: "Onderwijsdeelnemernummer",
    description: "Een nummer van de school zelf, dat verder niets over de leerling zegt.",
  },
  "nationality-and-birthplace": {
    label: "Nationaliteit en geboorteplaats",
    description: "Van welk land iemand burger is en waar iemand is geboren.",
  },
  parents: {
    label: "Ouders, voogd",
    description: "Gegevens waarmee de school ouders, voogden of verzorgers kan bereiken.",
  },
  medical: {
    label: "Medische gegevens",
    description: "Gegevens over gezondheid of welzijn, voor zover de school die nodig heeft.",
  },
  religion: {
    label: "Godsdienst",
    description: "Geloof of levensovertuiging, voor zover het onderwijs dat vraagt.",
  },
  "study-progress": {
    label: "Studievoortgang",
    description: "Hoe het leren gaat: resultaten, begeleiding, aanwezigheid, klas en leerjaar.",
  },
  organisation: {
    label: "Onderwijsorganisatie",
    description: "Gegevens om lessen te regelen en lesmateriaal te geven, zoals rooster en groep.",
  },
  finance: {
    label: "Financiën",
    description: "Gegevens over schoolgeld, bijdragen en betalingen, zoals een rekeningnummer.",
  },
  images: {
    label: "Beeldmateriaal",
    description: "Foto’s en video’s van activiteiten op school, met of zonder geluid.",
  },
  staff: {
    label: "Docent, zorgcoördinator, intern begeleider, decaan, mentor",
    description: "Gegevens van medewerkers die lesgeven of leerlingen begeleiden.",
  },
  "pgn-bsn": {
    label: "BSN/PGN",
    description:
      "Het burgerservicenummer, of het persoonsgebonden nummer dat het onderwijs gebruikt.",
  },
  "eck-id": {
    label: "Keten-ID (ECK iD)",
    description:
      "Een code die in de plaats komt van de naam, zodat leermiddelen een leerling herkennen.",
  },
  other: {
    label: "Overige gegevens",
    description: "Gegevens die nergens anders onder vallen; schrijf op welke het zijn.",
  },
  "login-credentials": {
    label: "Inloggegevens",
    description: "Gebruikersnaam, wachtwoord of een ander middel om in te loggen.",
  },
  usage: {
    label: "Gebruiksgegevens",
    description: "Wat een apparaat of browser doorgeeft en wanneer iemand het product gebruikt.",
  },
  "user-content": {
    label: "Eigen werk en berichten",
    description:
      "Wat gebruikers zelf maken of schrijven, zoals opdrachten, bestanden en berichten.",
  },
  location: {
    label: "Locatiegegevens",
    description: "Waar iemand of een apparaat op een bepaald moment is.",
  },
  voice: {
    label: "Stem en geluid",
    description:
      "Opnamen waarop iemand te horen is, zoals een spreekoefening of een telefoongesprek.",
  },
  "ai-prompts": {
    label: "Vragen aan AI",
    description: "Wat iemand aan een AI-hulp vraagt en wat die antwoordt.",
  },
  "identity-documents": {
    label: "Identiteitsbewijzen",
    description: "Een kopie of het nummer van een paspoort, identiteitskaart of rijbewijs.",
  },
  "payment-methods": {
    label: "Betaalmiddelen",
    description: "Gegevens waarmee betaald kan worden, zoals een rekening of een kaart.",
  },
  ethnicity: {
    label: "Ras of etnische afkomst",
    description: "Gegevens waaruit blijkt van welke afkomst iemand is.",
  },
  "political-opinions": {
    label: "Politieke opvattingen",
    description: "Gegevens waaruit blijkt hoe iemand over politiek denkt.",
  },
  "trade-union": {
    label: "Lidmaatschap van een vakbond",
    description: "Of iemand lid is van een vakbond, en van welke.",
  },
  "sex-life": {
    label: "Seksueel leven of geaardheid",
    description: "Gegevens over iemands seksuele leven of op wie iemand verliefd wordt.",
  },
  biometric: {
    label: "Biometrische gegevens",
    description:
      "Kenmerken van het lichaam waaraan een systeem iemand herkent, zoals een vingerafdruk.",
  },
  genetic: {
    label: "Genetische gegevens",
    description: "Gegevens over erfelijke eigenschappen, zoals de uitslag van een DNA-test.",
  },
  criminal: {
    label: "Strafrechtelijke gegevens",
    description: "Gegevens over strafbare feiten, verdenkingen of veroordelingen.",
  },
  profile: {
    label: "Profielen",
    description: "Wat een systeem over iemand afleidt of voorspelt uit andere gegevens.",
  },
});
