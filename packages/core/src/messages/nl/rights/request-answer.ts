import type { AnswerSentences, RequestAnswerTexts, RequestKind } from "../../../rights/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Wat er werd gevraagd, over de gegevens die in `whose` staan. */
const asked = (whose: string): Readonly<Record<RequestKind, string>> => ({
  access: `${whose} te laten zien`,
  rectification: `${whose} te verbeteren`,
  erasure: `${whose} te wissen`,
  restriction: `${whose} voorlopig niet te gebruiken`,
  portability: `${whose} mee te geven`,
  objection: `${whose} niet meer te gebruiken`,
  "human-review": `een mens te laten kijken naar een besluit over ${whose}`,
});

const formal = (salutation: string, whose: string): AnswerSentences => {
  const request = asked(whose);
  return {
    title: "Antwoord op uw verzoek",
    salutation,
    opening: ({ kind, day }) =>
      `Op ${day} vroeg u ons om ${request[kind]}. In deze brief leest u wat wij hebben gedaan.`,
    complaint: "Bent u het niet eens met dit antwoord? Dan kunt u een klacht indienen bij de",
    court: {
      yes: "U kunt ook bezwaar maken bij de school. Doe dat binnen zes weken na deze brief. Daarna kunt u nog naar de rechter.",
      no: "U kunt ook naar de rechter. Doe dat binnen zes weken na deze brief.",
      unknown:
        "U kunt ook bezwaar maken bij de school of naar de rechter. Vraag ons wat voor u geldt. Doe het binnen zes weken na deze brief.",
    },
    questions: "Stel uw vraag aan",
  };
};

/** Nederlandse zinnen voor het antwoord op een verzoek over persoonsgegevens. Taalniveau B1. */
export const requestAnswer: RequestAnswerTexts = deepFreeze({
  language: "nl",
  audiences: {
    pupil: {
      title: "Antwoord op jouw verzoek",
      salutation: "Hallo,",
      opening: ({ kind, day }) =>
        `Op ${day} vroeg je ons om ${asked("jouw gegevens")[kind]}. In deze brief lees je wat wij hebben gedaan.`,
      complaint:
        "Ben je het niet eens met dit antwoord? Praat er eerst over met ons. Je kunt ook een klacht sturen naar de",
      court: {
        yes: "Je kunt ook aan de school vragen om er nog eens naar te kijken. Dat heet bezwaar maken. Doe dat binnen zes weken. Daarna kun je nog naar de rechter.",
        no: "Je kunt ook naar de rechter. Doe dat binnen zes weken.",
        unknown:
          "Je kunt ook bezwaar maken bij de school of naar de rechter gaan. Vraag ons wat voor jou geldt. Doe het binnen zes weken.",
      },
      questions: "Stel je vraag aan",
    },
    parent: formal("Beste ouder of verzorger,", "de gegevens van uw kind"),
    staff: formal("Beste collega,", "uw gegevens"),
    person: formal("Geachte heer of mevrouw,", "uw gegevens"),
    representative: formal(
      "Geachte heer of mevrouw,",
      "de gegevens van de persoon voor wie u dit vraagt",
    ),
  },
  headings: {
    erased: "Wat is er gewist?",
    open: "Wat wissen wij nog?",
    kept: "Wat blijft bewaard, en waarom?",
    elsewhere: "Wat staat ergens anders?",
    nothing: "Waarvan hebben wij niets?",
    recipients: "Aan wie hebben wij dit doorgegeven?",
    done: "Wat hebben wij gedaan?",
    extended: "Waarom duurt het langer?",
    refused: "Waarom doen wij dit niet?",
    automated: "Beslist een computer?",
    transfers: "Gaan er gegevens naar landen buiten Europa?",
    complaint: "Niet eens met dit antwoord?",
    questions: "Nog vragen?",
  },
  anonymised: (what) => `${what}: niet meer te zien van wie dit was`,
  backup: ({ name, day }) => `In de reservekopie „${name}” staat dit nog tot en met ${day}.`,
  nothingErased: "Er is niets gewist.",
  keptColumns: ["Gegevens", "Waarom", "Hoe lang"],
  grounds: {
    "on-request": "Dit kan weg.",
    "term-over": "De tijd om dit te bewaren is voorbij.",
    duty: "Dit moet bewaard blijven. De school mag het nu niet wissen.",
    "term-of-basis": "De school heeft dit nodig voor haar taak.",
    hold: "Er loopt een zaak waarvoor dit nodig is.",
    "court-order": "Een rechter heeft gezegd dat dit bewaard moet blijven.",
    "legal-claim":
      "Dit is nodig voor een zaak. Tot die klaar is, gebruikt niemand het voor iets anders.",
    "restriction-asked": "Dit blijft op verzoek bewaard. Niemand gebruikt het nog.",
    undecided: "Wij weten nog niet of dit weg mag. Wij zoeken dat uit.",
    "needed-by-other": "Iets anders dat bewaard moet blijven, kan niet zonder dit.",
    "other-controller": "Wij gaan hier niet over. Een ander doet dat.",
    published: "Dit is al openbaar.",
    "on-paper": "Dit staat op papier.",
    "with-recipient": "Dit staat bij iemand die het van ons kreeg.",
    "nothing-found": "Hiervan is niets gevonden.",
    "outside-request": "Hierom is niet gevraagd.",
  },
  duty: (ref) => `Dit staat in: ${ref}.`,
  untilDay: (day) => `Tot en met ${day}`,
  until: {
    forever: "Altijd",
    case: "Tot de zaak klaar is",
    unknown: "Dat weten wij nog niet",
  },
  elsewhere: {
    "other-controller": "wij gaan hier niet over, een ander doet dat.",
    published: "dit is al openbaar.",
    "on-paper": "dit staat op papier.",
    "with-recipient": "dit staat bij iemand die het van ons kreeg.",
  },
  holder: (name) => `Vraag het aan ${name}.`,
  recipientStates: {
    "to-tell": "wij gaan het nog vertellen",
    told: "weet ervan, maar heeft nog niets gezegd",
    confirmed: "heeft gezegd dat het is gedaan",
    "not-told": "kunnen wij niet bereiken",
  },
  extended: (day) => `Wij hebben meer tijd nodig. Het antwoord komt uiterlijk op ${day}.`,
  refusals: {
    "identity-not-proven": "Wij weten niet zeker wie dit vraagt.",
    "may-not-ask": "Alleen de persoon zelf, of wie voor die persoon mag beslissen, kan dit vragen.",
    "manifestly-unfounded": "Voor dit verzoek is duidelijk geen reden.",
    excessive: "Dit is al vaak gevraagd, of het is veel meer dan nodig is.",
    "duty-to-keep": "De school moet dit bewaren.",
    "public-task": "De school heeft dit nodig voor haar taak.",
    "legal-claim": "Dit is nodig voor een zaak bij de rechter.",
    "rights-of-others": "Dit zou iets vertellen over andere mensen.",
    "no-such-data": "Wij hebben deze gegevens niet.",
    "other-controller": "Wij gaan hier niet over. Een ander doet dat.",
  },
  access: {
    purposes: "Waarvoor",
    recipients: "Wie dit ook krijgt",
    kept: "Hoe lang bewaard",
    source: "Van wie wij dit hebben",
    nobody: "Niemand",
    number: "Nummer",
    found: "Wat wij hebben",
    yes: "ja",
    no: "nee",
    empty: "leeg",
    recording: (day) => `Dit is een opname van ${day}.`,
    copy: (file) => `De kopie zit erbij: ${file}.`,
    noCopy:
      "Op de opname zijn misschien ook andere mensen te horen. Daarom staat hier alleen wat er is gezegd.",
    leftOut: (count) =>
      count === 1
        ? "Eén gegeven staat er niet bij, omdat het over iemand anders gaat of kan gaan."
        : `${count} gegevens staan er niet bij, omdat ze over iemand anders gaan of kunnen gaan.`,
    noneAutomated: "Nee. Een mens beslist altijd zelf.",
    noTransfers: "Nee.",
    unknown: "Dat zoeken wij nog uit.",
  },
  authority: {
    name: "Autoriteit Persoonsgegevens",
    url: "https://www.autoriteitpersoonsgegevens.nl/",
  },
  closing: "Met vriendelijke groet,",
});
