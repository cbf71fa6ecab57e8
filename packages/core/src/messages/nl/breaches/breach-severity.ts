import type { BreachSeverityTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor de ernst van een datalek volgens de methode van ENISA. */
export const breachSeverity: BreachSeverityTexts = deepFreeze({
  levels: { low: "Laag", medium: "Middelmatig", high: "Hoog", veryHigh: "Zeer hoog" },
  consequences: {
    low: "Mensen merken er niets van, of hebben een klein ongemak dat snel over is.",
    medium: "Mensen kunnen flink ongemak hebben, en komen daar met wat moeite overheen.",
    high: "Mensen kunnen ernstige gevolgen hebben, en komen daar moeilijk overheen.",
    veryHigh: "Mensen kunnen zware gevolgen hebben die misschien niet meer overgaan.",
  },
  terms: {
    dpc: "Soort gegevens en hun samenhang",
    ei: "Hoe makkelijk iemand te herkennen is",
    cb: "Omstandigheden van het datalek",
  },
  categories: {
    simple: "Eenvoudige gegevens, zoals naam, contact en school",
    behavioural: "Gegevens over gedrag, zoals plaats, surfen en gewoonten",
    financial: "Financiële gegevens",
    sensitive: "Gevoelige gegevens, zoals gezondheid en zorg",
  },
  factors: {
    volumeTime: "De gegevens gaan over een lange of juist korte tijd",
    volumeContent: "Er zijn veel of juist weinig gegevens over één persoon",
    controllerCharacteristics: "De organisatie zelf zegt iets over de mensen",
    individualCharacteristics: "De mensen zelf zijn kwetsbaar, zoals kinderen",
    invalidOrInaccurate: "De gegevens kloppen zeker niet meer",
    publicBeforeBreach: "De gegevens waren al openbaar",
    natureOfData: "De aard van juist deze gegevens",
  },
  identifiers: {
    fullName: "Voor- en achternaam",
    officialNumber: "Nummer van de overheid, zoals het BSN of een paspoortnummer",
    phoneOrAddress: "Telefoonnummer of adres",
    email: "E-mailadres",
    picture: "Foto of beeld",
    codeAliasInitials: "Code, bijnaam of initialen",
  },
  identificationLevels: {
    negligible: "Verwaarloosbaar: iemand is hiermee bijna niet te vinden",
    limited: "Beperkt",
    significant: "Aanzienlijk",
    maximum: "Maximaal: iemand is hiermee zeker te vinden",
  },
  circumstances: {
    confidentiality: {
      heading: "Vertrouwelijkheid",
      bands: {
        notAffected: "Niet geraakt",
        noEvidence: "De gegevens liepen gevaar, maar van verkeerd gebruik is niets gebleken",
        knownRecipients: "De gegevens kwamen bij bekende ontvangers",
        unknownRecipients: "De gegevens kwamen bij een onbekend aantal ontvangers",
      },
    },
    integrity: {
      heading: "Juistheid",
      bands: {
        notAffected: "Niet geraakt",
        noMisuse: "De gegevens zijn veranderd, maar niet verkeerd gebruikt",
        recoverable: "De gegevens zijn misschien verkeerd gebruikt, en te herstellen",
        notRecoverable: "De gegevens zijn misschien verkeerd gebruikt, en niet te herstellen",
      },
    },
    availability: {
      heading: "Beschikbaarheid",
      bands: {
        notAffected: "Niet geraakt",
        recoverable: "De gegevens zijn makkelijk terug te halen",
        temporary: "De gegevens zijn een tijd weg, en met moeite terug te halen",
        permanent: "De gegevens zijn voorgoed weg, ook bij de mensen zelf",
      },
    },
    maliciousIntent: {
      heading: "Kwade opzet",
      bands: { no: "Geen kwade opzet gebleken", yes: "Met kwade opzet" },
    },
  },
  flags: {
    moreThan100: "Het gaat om meer dan honderd mensen",
    unintelligible: "De gegevens zijn onleesbaar voor een buitenstaander",
  },
  combined: "Samen zeggen deze gegevens meer dan elk apart",
  stated: "De organisatie houdt een andere ernst aan, met deze reden",
  caution: "Deze berekening is een hulpmiddel. Uit de uitkomst zelf volgt geen plicht.",
});
