import { legalReference, requestAnswer } from "@bijsluiter/core/messages/nl";
import type { RequestAnswerTexts } from "@bijsluiter/core/rights";
import type { ErasurePlanTexts, RequestDeskTexts } from "../../rights-desk/rights-texts.ts";
import type { RightsRequestTexts } from "../../rights-form/rights-form-texts.ts";

const days = (count: number) => `${count} ${count === 1 ? "dag" : "dagen"}`;

const kinds = {
  access: "Inzage",
  rectification: "Verbeteren",
  erasure: "Wissen",
  restriction: "Niet gebruiken",
  portability: "Meenemen",
  objection: "Bezwaar",
  "human-review": "Besluit door een mens",
} as const;

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const planTexts = (
  answer: RequestAnswerTexts,
  reference: ErasurePlanTexts["legalReference"],
): ErasurePlanTexts => ({
  language: "nl",
  title: "Wat gaat weg en wat blijft",
  made: (day, version) => `Gemaakt op ${day}, met versie ${version} van het bewaarbeleid.`,
  goes: "Dit gaat weg",
  stays: "Dit blijft",
  elsewhere: "Dit staat ergens anders",
  nothing: "Hiervan is niets gevonden",
  notAsked: "Hierom is niet gevraagd",
  nothingGoes: "Er gaat niets weg.",
  nothingStays: "Er blijft niets.",
  columns: {
    what: "Gegevens",
    records: "Aantal",
    how: "Wat gebeurt er",
    why: "Waarom",
    until: "Hoe lang",
    backups: "Reservekopie",
  },
  how: {
    erase: "wissen",
    anonymise: "anoniem maken",
    keep: "bewaren",
    restrict: "bewaren, niet gebruiken",
  },
  noBackups: "geen",
  backup: (name, day) => `${name}: tot en met ${day}.`,
  answer,
  legalReference: (ref) => reference(`${ref}`),
});

/** Het plan voor een verzoek om te wissen. */
export const erasurePlan: ErasurePlanTexts = /* @__PURE__ */ planTexts(
  requestAnswer,
  legalReference,
);

/** De balie voor verzoeken over persoonsgegevens. */
export const requestDesk: RequestDeskTexts = {
  language: "nl",
  title: "Verzoeken",
  none: "Er zijn geen verzoeken.",
  kinds,
  statuses: {
    received: "Binnengekomen",
    "identity-asked": "Gevraagd wie het is",
    verified: "Bekend wie het is",
    "clarification-asked": "Om uitleg gevraagd",
    "in-progress": "In behandeling",
    "part-answered": "Deels beantwoord",
    answered: "Beantwoord",
    refused: "Geweigerd",
    complained: "Klacht ingediend",
    duplicate: "Dubbel",
    withdrawn: "Ingetrokken",
  },
  requesters: {
    subject: "De persoon zelf",
    guardian: "Ouder of voogd",
    representative: "Gemachtigde",
  },
  events: {
    "pass-on": "Doorgestuurd naar het bestuur",
    "ask-identity": "Gevraagd wie het is",
    "verify-identity": "Vastgesteld wie het is",
    "mark-duplicate": "Als dubbel gemerkt",
    "ask-clarification": "Om uitleg gevraagd",
    clarify: "Uitleg gekregen",
    "choose-reading": "Manier van tellen gekozen",
    extend: "Twee maanden verlengd",
    start: "Begonnen",
    "answer-part": "Deels beantwoord",
    answer: "Beantwoord",
    refuse: "Geweigerd",
    withdraw: "Ingetrokken",
    complain: "Klacht ingediend",
  },
  clock: {
    label: "Antwoord geven",
    due: (day) => `Uiterlijk ${day}`,
    states: {
      running: (count) => `nog ${days(count)}`,
      overdue: (count) => `${days(count)} te laat`,
      waiting: () => "wacht tot bekend is wie het is",
      met: () => "op tijd beantwoord",
      late: () => "te laat beantwoord",
      stopped: () => "gestopt",
      unknown: () => "niet bekend",
    },
  },
  received: "Binnengekomen",
  asks: "Wie vraagt het",
  about: "Om welke gegevens",
  status: "Stand",
  steps: "Wat er is gebeurd",
  readings: "Manieren om te tellen",
  counts: "(deze telt)",
  noDay: "Nog geen dag",
  month: "Eén maand",
  readingNames: {
    "from-receipt": "drie maanden na binnenkomst",
    "from-first-last-day": "twee maanden na de eerste laatste dag",
    "runs-on": "de maand loopt door",
    "waits-for-identity": "de maand wacht tot bekend is wie het is",
  },
};

/** Het formulier voor een verzoek. Taalniveau B1. */
export const rightsRequest: RightsRequestTexts = {
  language: "nl",
  title: "Wat wil je vragen over gegevens?",
  who: "Wie ben je?",
  whoOptions: {
    subject: "Het gaat over mijzelf",
    guardian: "Ik ben ouder of voogd",
    representative: "Iemand heeft mij gevraagd dit te doen",
  },
  whom: "Over wie gaat het?",
  whomHint: "De naam en de klas, of de school.",
  kind: "Wat moeten wij doen?",
  kinds: {
    access: "Laten zien wat jullie hebben",
    rectification: "Iets verbeteren",
    erasure: "Iets wissen",
    restriction: "Iets voorlopig niet gebruiken",
    portability: "Gegevens meegeven",
    objection: "Stoppen met het gebruik",
    "human-review": "Een mens naar een besluit laten kijken",
  },
  what: "Om welke gegevens gaat het?",
  everything: "Alles",
  details: "Wil je er iets bij vertellen?",
  detailsHint: "Bijvoorbeeld van welke dag het is.",
  identity: "Hoe kunnen wij zien dat jij het bent?",
  noCopies: "Stuur geen kopie van een paspoort of een ander bewijs. Die hebben wij niet nodig.",
  methods: {
    "signed-in": "Ik ben ingelogd",
    "school-account": "Stuur een bericht naar mijn schoolaccount",
    "known-in-person": "Ik kom langs, ze kennen mij op school",
    "document-shown": "Ik kom langs en laat een bewijs zien",
    "letter-with-code": "Stuur een brief met een code naar mijn huis",
    "call-back": "Bel mij op het nummer dat de school heeft",
  },
  optional: "(hoeft niet)",
  send: "Verstuur het verzoek",
  problem: "Er mist nog iets",
  missing: {
    requester: "Kies wie je bent.",
    whom: "Vul in over wie het gaat.",
    kind: "Kies wat wij moeten doen.",
    scope: "Kies om welke gegevens het gaat.",
    identity: "Kies hoe wij kunnen zien dat jij het bent.",
  },
};
