import type { ProcessorNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { doubts } from "../vocabulary/doubts.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** Nederlandse zinnen voor het bericht van een leverancier aan een schoolbestuur. */
export const processorNotice: ProcessorNoticeTexts = deepFreeze({
  subject: (reference) => `Melding van een datalek: ${reference}`,
  salutation: (board) => `Aan ${board},`,
  opening: (supplier) =>
    `${supplier} meldt u een inbreuk in verband met persoonsgegevens (een datalek) waarvoor uw bestuur verantwoordelijk is (AVG, artikel 33, lid 2). Hieronder staat wat nu bekend is.`,
  generic: "Dit datalek raakt ook andere schoolbesturen. Ieder bestuur krijgt een eigen bericht.",
  termHeading: "Uw termijn",
  term: (sent, due) =>
    `Uw bestuur beslist of het dit meldt bij de Autoriteit Persoonsgegevens en bij de mensen om wie het gaat. Wist u nog niet van dit datalek? Dan begint uw termijn van 72 uur nu: ${sent}. U meldt op tijd tot en met ${due}. Weekenden en feestdagen tellen mee.`,
  openHeading: "Nog niet bekend",
  openFacts:
    "Wat hieronder staat, weten wij nog niet. Zodra het bekend is, krijgt u een aanvulling.",
  questions: (contactPoint) => `Vragen? Neem contact op met ${contactPoint}.`,
  timeZone: "Alle tijden zijn Nederlandse tijden.",
  closing: (supplier) => `Met vriendelijke groet,\n${supplier}`,
  findings: {
    ...doubts,
    "promised-item-missing": ({ item }) => promisedItems[item],
    "statutory-item-missing": ({ item, basis }) =>
      `${statutoryItems[item]} Het bestuur heeft dit nodig voor een eigen melding (${legalReference(basis.ref)}).`,
    "term-starts-after-awareness": ({ basis }) =>
      `De afgesproken termijn loopt pas vanaf het vaststellen van het datalek. De wet vraagt een bericht zonder onredelijke vertraging zodra de leverancier ervan weet (${legalReference(basis.ref)}).`,
    "term-is-long": ({ hours, basis }) =>
      `De afgesproken termijn van ${hours} uur is lang voor een bericht zonder onredelijke vertraging (${legalReference(basis.ref)}).`,
    "sent-after-term": ({ hours }) =>
      `Het bericht is verzonden na de afgesproken termijn van ${hours} uur.`,
    "sent-before-aware": () =>
      "Het bericht zou zijn verzonden voordat de leverancier van het datalek wist.",
  },
});

const promisedItems = deepFreeze({
  characteristics: "Er staat nog niet volledig in wat er is gebeurd.",
  cause: "De oorzaak staat er nog niet in.",
  "measures-taken": "Er staat nog niet in wat er al is gedaan.",
  "people-and-extent": "Er staat nog niet in wie er last van kan hebben en hoe erg.",
  "size-of-group": "Er staat nog niet in om hoeveel mensen het gaat.",
  "kinds-of-data": "Er staat nog niet in om welke soorten gegevens het gaat.",
});

const statutoryItems = deepFreeze({
  "nature-and-people":
    "De aard van het datalek, de groepen mensen of het aantal mensen staan er nog niet in.",
  records: "De soorten en het aantal gegevens staan er nog niet in.",
  "contact-point": "Een contactpunt staat er nog niet in.",
  "likely-consequences": "De waarschijnlijke gevolgen staan er nog niet in.",
  "measures-taken-or-proposed":
    "De maatregelen die zijn genomen of nog komen, staan er nog niet in.",
});
