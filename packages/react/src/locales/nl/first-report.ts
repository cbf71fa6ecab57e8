import type {
  FirstReportTexts,
  FirstReportWords,
} from "../../breach-report/first/first-report-texts.ts";
import {
  askedData,
  draft,
  file,
  forms,
  keep,
  next,
  noScript,
  problems,
  rescue,
  serverSays,
  steps,
  submit,
  submitting,
} from "./report-words.ts";

/** Woorden van de zes vragen. */
export const firstWords: FirstReportWords = {
  file,
  draft,
  submit,
  submitting,
  problems,
  serverSays,
  keep,
  rescue,
  noScript,
  progress: (question, of) => `Vraag ${question} van ${of}`,
  questions: {
    incident: "Wat is er gebeurd?",
    timeline: "Wanneer merkte u het?",
    people: "Van wie zijn de gegevens?",
    data: "Wat voor gegevens zijn het?",
    measures: "Wat hebt u al gedaan?",
    contact: "Hoe bereiken we u?",
    discovery: "Wie merkte het?",
    "contact-point": "Wie beantwoordt vragen?",
    check: "Klopt alles?",
  },
  hints: {
    "incident.kind": "Kies wat het best past.",
    "incident.summary":
      "Bijvoorbeeld: ‘Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.’ Schrijf geen namen van leerlingen op.",
    timeline: "Ongeveer is goed. Zo weten we hoeveel tijd er nog is.",
    time: "Bijvoorbeeld 14:05.",
    people: "U kunt meer dan één antwoord kiezen.",
    "people.count": "Een schatting is goed. Tel ieder mens één keer.",
    data: "U kunt meer dan één antwoord kiezen.",
    measures:
      "Bijvoorbeeld: de ontvanger gebeld, of een wachtwoord veranderd. Deed u nog niets? Dat is geen probleem.",
    contact: "Wij bellen of mailen u alleen over deze melding.",
    "contact.reporter.phone": "Wij bellen u misschien vandaag nog.",
  },
  notKnownYet: "Nog niet bekend",
  labels: {
    summary: "Vertel het in een paar zinnen",
    day: "Welke dag?",
    time: "Hoe laat ongeveer?",
    count: "Hoeveel mensen zijn het ongeveer?",
    records: "Hoeveel regels met gegevens zijn het?",
    ongoing: "Gaat het nog door?",
    name: "Uw naam",
    email: "Uw e-mailadres",
    phone: "Uw telefoonnummer",
    boards: "Van welke school zijn de gegevens?",
  },
  contactPoint: { name: "Naam", email: "E-mailadres", phone: "Telefoonnummer" },
  kinds: {
    "sent-by-mistake": "Een mail of bericht ging naar de verkeerde",
    "device-lost-or-stolen": "Een laptop, telefoon of usb-stick is weg",
    "paper-lost-or-stolen": "Papier met gegevens is weg",
    "wrong-person-shown": "Iemand zag gegevens van een ander",
    "hacking-or-malware": "Een nepmail, virus of hack",
    "deleted-or-destroyed": "Gegevens zijn gewist",
    other: "Iets anders",
  },
  when: {
    just: "Net, in het afgelopen uur",
    today: "Eerder vandaag",
    yesterday: "Gisteren",
    other: "Op een andere dag",
  },
  people: {
    pupil: "Leerlingen",
    parent: "Ouders of verzorgers",
    teacher: "Docenten",
    "other-staff": "Andere collega’s",
    other: "Andere mensen",
  },
  data: askedData,
  discovery: {
    "controller-detected": "U of een collega",
    "processor-detected": "De leverancier",
    "data-subject": "Een leerling, een ouder of een ander om wie het gaat",
    "external-party": "Iemand van buiten",
    press: "De pers",
    other: "Iemand anders",
  },
  nothingDone: { label: "Nog niets gedaan", told: "Nog niets gedaan." },
  yes: "Ja, het gaat nog door",
  no: "Nee",
  numbersSeen: "Let op: hier staat een nummer of mailadres. Haal het weg als het niet nodig is.",
  check: {
    lead: (open) =>
      open === 0
        ? "Alle vragen zijn beantwoord."
        : `U stuurt een eerste melding. ${open === 1 ? "1 vraag staat" : `${open} vragen staan`} nog open. Dat mag: de privacy officer vult ${open === 1 ? "die" : "ze"} later samen met u aan.`,
    people: (count) =>
      `Ongeveer ${new Intl.NumberFormat("nl").format(count)} ${count === 1 ? "mens" : "mensen"}`,
    records: (count) =>
      `${new Intl.NumberFormat("nl").format(count)} ${count === 1 ? "regel" : "regels"} met gegevens`,
    open: {
      "people.count": "Hoeveel mensen: nog niet bekend",
      "timeline.occurred": "Of het nog doorgaat: nog niet bekend",
      "boards.affected": "School: nog niet bekend",
    },
    ongoing: { yes: "Het gaat nog door", no: "Het gaat niet meer door" },
  },
  fix: {
    "incident.kind": "Kies wat er is gebeurd, of kies ‘Nog niet bekend’.",
    "incident.summary": "Vertel in een paar zinnen wat er is gebeurd.",
    "timeline.discoveredAt": "Kies wanneer u het merkte.",
    "timeline.discovery": "Kies wie het merkte.",
    "timeline.occurred": "Kies of het nog doorgaat, of kies ‘Nog niet bekend’.",
    "people.categories": "Kies van wie de gegevens zijn, of kies ‘Nog niet bekend’.",
    "people.count": "Vul een heel getal in, bijvoorbeeld 24, of kies ‘Nog niet bekend’.",
    "data.categories": "Kies wat voor gegevens het zijn, of kies ‘Nog niet bekend’.",
    "measures.taken": "Schrijf op wat u al deed, of kies ‘Nog niets gedaan’.",
    "boards.affected": "Kies een school, of kies ‘Nog niet bekend’.",
    name: "Vul uw naam in.",
    email: "Vul uw e-mailadres in, zoals naam@school.nl.",
    phone: "Dit telefoonnummer klopt niet. Kijk het na of laat het leeg.",
    day: "Vul de dag, de maand en het jaar in.",
    hour: "Vul een tijd in, bijvoorbeeld 14:05.",
    report: "De melding is nog niet aangenomen. Kijk uw antwoorden na.",
  },
  errors: {
    "too-short": () => "Dit is nog erg kort.",
    "too-long": ({ maximum }) => `Maak dit korter: hoogstens ${maximum} tekens.`,
    "no-such-hour": () =>
      "Dit uur bestond niet: de klok ging die nacht een uur vooruit. Kies een andere tijd.",
    "which-hour": () => "Kies welk uur u bedoelt: deze tijd was er die nacht twee keer.",
    "in-the-future": () => "Deze tijd moet nog komen. Kijk de dag en de tijd na.",
  },
  receipt: {
    heading: "Uw melding is binnen",
    reference: "Kenmerk",
    receivedAt: "Ontvangen",
    next,
    steps,
    now: "Wat kunt u nu doen?",
    advice:
      "Gooi niets weg. Bewaar de mail of het bestand. Praat er alleen over met wie het moet weten.",
    print: "Afdrukken",
    followUp: "Iets vergeten? Vul uw melding aan",
    answers: "Wat u hebt gemeld",
  },
};

/** Nederlands, voor wie een datalek meldt met de zes vragen alleen. */
export const firstReport: FirstReportTexts = {
  messages: { breachReport: { language: "nl" } },
  forms,
  firstReport: firstWords,
};
