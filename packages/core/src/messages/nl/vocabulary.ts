import { deepFreeze } from "../../shared/deep-freeze.ts";
import type {
  AdequacyDecision,
  DataCategoryCode,
  DataSubjectCategoryCode,
  Labels,
  LawfulBasisCode,
  Names,
  ProductFamily,
  PurposeCode,
  Sensitivity,
  SpecialCategoryGroundCode,
  TargetGroupCode,
  TransferNeedCode,
  VocabularyMessages,
} from "../../vocabulary/index.ts";
import { described } from "../described.ts";

/** Dutch words for kinds of personal data. */
export const dataCategoryLabels: Labels<DataCategoryCode> = /* @__PURE__ */ deepFreeze({
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

/** Dutch names of groups of people, which say enough in a list. */
export const dataSubjectCategoryNames: Names<DataSubjectCategoryCode> = /* @__PURE__ */ deepFreeze({
  pupil: "Leerlingen en studenten",
  parent: "Ouders en verzorgers",
  teacher: "Docenten",
  "other-staff": "Andere medewerkers",
  applicant: "Aanmelders",
  alumnus: "Oud-leerlingen",
  "placement-contact": "Contactpersonen van stagebedrijven",
  other: "Andere mensen",
});

/** Dutch words for groups of people. */
export const dataSubjectCategoryLabels: Labels<DataSubjectCategoryCode> = /* @__PURE__ */ described(
  dataSubjectCategoryNames,
  {
    pupil: "Iedereen die onderwijs volgt: leerlingen, studenten en cursisten.",
    parent: "Ouders, voogden en anderen die voor een leerling zorgen.",
    teacher: "Wie lesgeeft of leerlingen begeleidt.",
    "other-staff": "Wie bij de school werkt maar geen les geeft, zoals de administratie.",
    applicant: "Wie zich voor een school of opleiding heeft aangemeld.",
    alumnus: "Wie de school of opleiding al heeft verlaten.",
    "placement-contact": "Wie bij een bedrijf of instelling stagiairs begeleidt.",
    other: "Mensen die in geen van de andere groepen vallen.",
  },
);

/** Dutch words for sectors of education. */
export const targetGroupLabels: Labels<TargetGroupCode> = /* @__PURE__ */ deepFreeze({
  po: {
    label: "Primair onderwijs (po)",
    description: "De basisschool, voor kinderen van ongeveer 4 tot 12 jaar.",
  },
  so: {
    label: "Gespecialiseerd onderwijs (so)",
    description: "Scholen voor leerlingen die extra hulp nodig hebben.",
  },
  vo: {
    label: "Voortgezet onderwijs (vo)",
    description: "De middelbare school: praktijkonderwijs, vmbo, havo en vwo.",
  },
  vavo: {
    label: "Voortgezet algemeen volwassenenonderwijs (vavo)",
    description: "Een middelbareschooldiploma halen als volwassene.",
  },
  mbo: {
    label: "Middelbaar beroepsonderwijs (mbo)",
    description: "Opleidingen voor een beroep, op vier niveaus.",
  },
  ho: { label: "Hoger onderwijs (ho)", description: "Hogescholen en universiteiten." },
});

/** Dutch words for product families. */
export const productFamilyLabels: Labels<ProductFamily> = /* @__PURE__ */ deepFreeze({
  lt: {
    label: "Leermiddelen en toetsen",
    description: "Producten om mee te leren, te oefenen of getoetst te worden.",
  },
  sl: {
    label: "School- en leerlinginformatiemiddelen",
    description: "Producten waarmee een school het onderwijs regelt en leerlingen volgt.",
  },
});

/** Dutch names of purposes, which say enough in a list. */
export const purposeNames: Names<PurposeCode> = /* @__PURE__ */ deepFreeze({
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

/** Dutch words for purposes. */
export const purposeLabels: Labels<PurposeCode> = /* @__PURE__ */ described(purposeNames, {
  "education-and-guidance": "Lesgeven, leren en begeleiden met het product.",
  "store-results": "Vastleggen wat een leerling heeft gemaakt en hoe dat ging.",
  "return-results": "De school laten zien wat een leerling heeft behaald.",
  "adaptive-material": "Uit de resultaten opmaken welk materiaal bij een leerling past.",
  "analyse-results": "Begrijpen wat resultaten zeggen over het leren.",
  "exchange-results": "Zorgen dat het ene leermiddel verder kan waar het andere stopte.",
  "timetables-and-groups": "Bepalen wie wanneer waar les heeft, en met wie.",
  "personal-circumstances":
    "Opschrijven wat er, ook medisch, speelt en wat dat voor het onderwijs betekent.",
  "staff-guidance": "Docenten en andere medewerkers helpen bij hun werk.",
  communication: "Berichten en afspraken tussen school, thuis en medewerkers.",
  "financial-administration": "Rekeningen, betalingen en bijdragen bijhouden.",
  accountability: "Meten en laten zien hoe goed het onderwijs is.",
  disputes: "Klachten en meningsverschillen oplossen.",
  "third-party-exchange":
    "Gegevens doorgeven voor toezicht, zorg, passend onderwijs, stage of overstap.",
  delivery: "Zorgen dat school en leerling krijgen wat is afgesproken.",
  access: "Weten wie inlogt en wat diegene mag zien en doen.",
  security: "Het product en de gegevens erin beschermen en controleren.",
  continuity: "Onderhoud, reservekopieën, herstel van fouten en hulp bij vragen.",
  research:
    "Onder strenge voorwaarden onderzoeken hoe leren of het beleid van de school beter kan.",
  "anonymised-research":
    "Gegevens waaruit niemand te herkennen is, beschikbaar stellen voor beter onderwijs.",
  "product-requirements": "Voldoen aan wat de wet van het product zelf vraagt.",
  "other-law": "Doen wat een andere wet van de school of leverancier vraagt.",
});

/** Dutch words for grounds for processing. */
export const lawfulBasisLabels: Labels<LawfulBasisCode> = /* @__PURE__ */ deepFreeze({
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

/** Dutch words for exceptions for special categories of data. */
export const specialCategoryGroundLabels: Labels<SpecialCategoryGroundCode> =
  /* @__PURE__ */ deepFreeze({
    "explicit-consent": {
      label: "Uitdrukkelijke toestemming",
      description: "Iemand heeft er met zoveel woorden ja op gezegd.",
    },
    "employment-and-social-law": {
      label: "Arbeidsrecht en sociale zekerheid",
      description: "Een wet over werk of sociale zekerheid vraagt het.",
    },
    "vital-interests": {
      label: "Vitaal belang",
      description: "Iemands leven is in gevaar en diegene kan zelf geen toestemming geven.",
    },
    "non-profit-members": {
      label: "Leden van een vereniging of kerk",
      description: "Een organisatie zonder winstdoel gebruikt het alleen voor haar eigen leden.",
    },
    "made-public": {
      label: "Zelf openbaar gemaakt",
      description: "De persoon heeft het duidelijk zelf bekendgemaakt.",
    },
    "legal-claims": {
      label: "Rechtszaak",
      description: "Het is nodig voor een rechtszaak of een juridische eis.",
    },
    "substantial-public-interest": {
      label: "Zwaarwegend algemeen belang",
      description: "Een wet staat het toe om een belangrijke reden voor iedereen.",
    },
    care: {
      label: "Zorg",
      description:
        "Het is nodig voor zorg of behandeling door iemand met een geheimhoudingsplicht.",
    },
    "public-health": {
      label: "Volksgezondheid",
      description: "Het beschermt de gezondheid van iedereen, zoals bij een besmettelijke ziekte.",
    },
    "archive-and-research": {
      label: "Archief, onderzoek en statistiek",
      description: "Het is nodig voor een archief, wetenschappelijk onderzoek of statistiek.",
    },
  });

/** Dutch words for degrees of sensitivity. */
export const sensitivityLabels: Labels<Sensitivity> = /* @__PURE__ */ deepFreeze({
  normal: {
    label: "Gewoon",
    description: "Gewone persoonsgegevens, die altijd goede bescherming vragen.",
  },
  elevated: {
    label: "Gevoelig",
    description: "Een lek van deze gegevens kan iemand meer schaden dan gewoonlijk.",
  },
  special: {
    label: "Bijzonder",
    description: "De wet verbiedt dit te gebruiken, behalve in een paar gevallen.",
  },
  restricted: {
    label: "Wettelijk beperkt",
    description: "Dit mag alleen worden gebruikt als een wet dat toestaat.",
  },
  pseudonym: {
    label: "Pseudoniem",
    description: "Een code in plaats van een naam, die toch bij één persoon hoort.",
  },
});

/** Dutch words for what a transfer asks for. */
export const transferNeedLabels: Labels<TransferNeedCode> = /* @__PURE__ */ deepFreeze({
  "none-eea": {
    label: "Binnen de EER",
    description: "In dit land geldt dezelfde privacywet, er is niets extra’s nodig.",
  },
  adequacy: {
    label: "Adequaatheidsbesluit",
    description: "De Europese Commissie vindt de bescherming in dit land goed genoeg.",
  },
  "adequacy-partial": {
    label: "Adequaatheidsbesluit voor een deel",
    description:
      "De Europese Commissie keurt alleen sommige ontvangers goed: kijk of deze erbij hoort.",
  },
  "needs-basis": {
    label: "Extra afspraken nodig",
    description: "Voor dit land zijn extra afspraken nodig, zoals standaardcontractbepalingen.",
  },
});

/** Dutch words for whom an adequacy decision covers. */
export const adequacyCoversLabels: Labels<AdequacyDecision["covers"]> = /* @__PURE__ */ deepFreeze({
  everyone: {
    label: "Alle ontvangers",
    description: "Het besluit geldt voor iedereen in dat land.",
  },
  "certified-organisations": {
    label: "Gecertificeerde organisaties",
    description: "Het besluit geldt alleen voor organisaties op een openbare lijst.",
  },
  "commercial-organisations": {
    label: "Commerciële organisaties",
    description: "Het besluit geldt alleen voor bedrijven onder de privacywet van dat land.",
  },
  "organisations-under-its-law": {
    label: "Organisaties onder de eigen privacywet",
    description: "Het besluit geldt niet voor wie buiten de privacywet van dat land valt.",
  },
});

/** Dutch words for the codes of `vocabulary/`: the terms of the privacy insert and the covenant, descriptions at level B1. */
export const vocabulary: VocabularyMessages = /* @__PURE__ */ deepFreeze({
  adequacyCovers: adequacyCoversLabels,
  dataCategories: dataCategoryLabels,
  dataSubjectCategories: dataSubjectCategoryLabels,
  lawfulBases: lawfulBasisLabels,
  productFamilies: productFamilyLabels,
  purposes: purposeLabels,
  sensitivities: sensitivityLabels,
  specialCategoryGrounds: specialCategoryGroundLabels,
  targetGroups: targetGroupLabels,
  transferNeeds: transferNeedLabels,
});
