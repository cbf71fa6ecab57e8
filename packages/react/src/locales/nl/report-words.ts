import type { FirstReportWords } from "../../breach-report/first/first-report-texts.ts";
import type { ReportWords } from "../../breach-report/report-words.ts";

// Each by itself, so that a page takes along only what it uses.

const SECONDS_IN_A_MINUTE = 60;

/** Hoe lang te wachten; zonder woord van de ontvanger een paar minuten. */
const wait = (seconds: number | undefined) => {
  const minutes = Math.ceil(Number(seconds) / SECONDS_IN_A_MINUTE);
  if (seconds === undefined) return "een paar minuten";
  return minutes === 1 ? "een minuut" : `${minutes} minuten`;
};

export const draft: ReportWords["draft"] = {
  saved: (time) => `Concept opgeslagen om ${time}`,
  restored: (moment) => `Uw concept van ${moment} is teruggezet`,
  notKept:
    "Uw antwoorden worden op dit apparaat niet opgeslagen. Laat deze pagina open tot u de melding hebt verstuurd.",
  clear: "Concept wissen",
  ask: "Weet u zeker dat u het concept wilt wissen? Alles wat u hebt ingevuld, is dan weg.",
  keep: "Nee, bewaren",
  clearNow: "Ja, alles wissen",
};

export const file: ReportWords["file"] = { mark: "Gevonden in het bestand." };

export const submit: ReportWords["submit"] = "Melding versturen";

export const submitting: ReportWords["submitting"] = "Uw melding wordt verstuurd…";

export const problems: ReportWords["problems"] = {
  "no-answer": () =>
    "We weten niet of uw melding is aangekomen. Uw antwoorden zijn bewaard. Verstuur de melding nog een keer: hetzelfde bericht telt één keer.",
  "no-receipt": () =>
    "Er kwam geen bewijs van ontvangst, dus we weten niet of uw melding is aangekomen. Misschien moet u eerst weer inloggen, in een ander tabblad. Uw antwoorden zijn bewaard. Verstuur de melding nog een keer: hetzelfde bericht telt één keer.",
  "signed-out": () =>
    "U bent niet ingelogd. Uw melding is niet aangekomen, maar uw antwoorden zijn er nog. Log in een ander tabblad in, kom hier terug en verstuur de melding nog een keer.",
  "not-allowed": () =>
    "Met dit account kunt u hier geen melding doen. Uw melding is niet aangekomen. Kopieer uw antwoorden en geef ze aan iemand die wel mag melden.",
  "key-used": () =>
    "Er is al een eerdere versie van deze melding aangekomen. Wat u daarna veranderde, staat er niet in. Nog een keer versturen helpt niet. Kopieer uw antwoorden en geef de verandering zelf door.",
  "too-large": () =>
    "Uw melding is te groot en is niet aangekomen. Nog een keer versturen helpt niet. Maak uw antwoorden korter en verstuur de melding daarna, of kopieer uw antwoorden en stuur ze op een andere manier.",
  "too-many": ({ retryAfterSeconds }) =>
    `Het is nu te druk. Uw melding is niet aangekomen, maar uw antwoorden zijn er nog. Verstuur de melding over ${wait(retryAfterSeconds)} nog een keer.`,
  "server-error": ({ retryAfterSeconds }) =>
    `Er is een storing bij de ontvanger. We weten niet of uw melding is aangekomen. Uw antwoorden zijn er nog. Verstuur de melding over ${wait(retryAfterSeconds)} nog een keer: hetzelfde bericht telt één keer. Lukt het dan nog niet? Kopieer uw antwoorden en geef ze zelf door.`,
  refused: () =>
    "Uw melding is niet aangenomen. Uw antwoorden zijn er nog. Kopieer uw antwoorden en geef ze zelf door.",
};

export const serverSays: ReportWords["serverSays"] = (sentence) =>
  `De ontvanger zegt: ‘${sentence}’`;

export const keep: ReportWords["keep"] = {
  answers: "Uw antwoorden",
  copy: "Kopieer uw antwoorden",
  copied: "Uw antwoorden zijn gekopieerd.",
  copyByHand: "Kopiëren lukt hier niet vanzelf. Uw antwoorden zijn geselecteerd: kopieer ze zelf.",
  download: "Antwoorden downloaden",
  fileName: "antwoorden.txt",
};

export const rescue: ReportWords["rescue"] = {
  heading: "Het formulier werkt nu niet",
  text: "Er ging iets mis op deze pagina. Uw melding is nog niet verstuurd. Hieronder staat wat u invulde. Kopieer of download het, zodat u het niet kwijtraakt.",
  again: "Formulier opnieuw openen",
};

export const noScript: ReportWords["noScript"] = {
  heading: "Dit formulier werkt alleen met JavaScript",
  text: "Zet JavaScript aan in uw browser en open deze pagina opnieuw. Kan dat niet? Meld het datalek dan meteen per mail of telefoon. Wacht er niet mee.",
};

export const next: ReportWords["receipt"]["next"] = "Wat gebeurt er nu?";

export const steps: ReportWords["receipt"]["steps"] = {
  reads: "De privacy officer leest uw melding. Misschien belt die u vandaag nog.",
  tells: (day, time) =>
    `Wij vertellen het aan het bestuur van de school. Dat gebeurt uiterlijk ${day} om ${time} uur.`,
  tellsSoon: "Wij vertellen het zo snel mogelijk aan het bestuur van de school.",
  finds: "Wij zoeken uit van welke school de gegevens zijn. Dan vertellen we het aan het bestuur.",
  decides: "Het bestuur beslist of de mensen om wie het gaat bericht krijgen.",
};

/** Soorten gegevens in gewone woorden, de gewoonste eerst. Zo vraagt een formulier ernaar, en zo staan ze in de antwoorden. */
export const askedData: FirstReportWords["data"] = {
  contact: "Naam, adres, telefoon of e-mail",
  "study-progress": "Cijfers, toetsen of verslagen",
  "user-content": "Werk of berichten van leerlingen",
  images: "Foto’s of filmpjes",
  medical: "Gezondheid of zorg",
  "login-credentials": "Wachtwoord of inlogcode",
  "pgn-bsn": "BSN",
  finance: "Bankrekening of betaling",
  organisation: "Rooster, klas of groep",
  "participant-number": "Leerlingnummer",
  parents: "Gegevens van ouders of verzorgers",
  staff: "Gegevens van docenten of begeleiders",
  usage: "Wat iemand deed in het programma",
  "eck-id": "Code om in te loggen (ECK iD)",
  location: "Waar iemand was",
  voice: "Stem of geluid",
  "ai-prompts": "Vragen aan AI",
  "nationality-and-birthplace": "Nationaliteit of geboorteplaats",
  "identity-documents": "Paspoort of identiteitskaart",
  "payment-methods": "Betaalkaart of rekening om mee te betalen",
  profile: "Een profiel of voorspelling",
  religion: "Geloof",
  ethnicity: "Afkomst",
  "political-opinions": "Politieke mening",
  "trade-union": "Lid van een vakbond",
  "sex-life": "Seksueel leven of geaardheid",
  biometric: "Vingerafdruk of gezichtsherkenning",
  genetic: "DNA",
  criminal: "Straf of verdenking",
  other: "Iets anders",
};
