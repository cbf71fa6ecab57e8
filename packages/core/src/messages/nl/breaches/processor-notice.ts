import type { ProcessorNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse zinnen voor het bericht van een leverancier aan een schoolbestuur. */
export const processorNotice: ProcessorNoticeTexts = deepFreeze({
  subject: (reference) => `Melding van een datalek: ${reference}`,
  salutation: (board) => `Aan ${board},`,
  opening: (supplier) =>
    `${supplier} meldt u een inbreuk in verband met persoonsgegevens (een datalek) waarvoor uw bestuur verantwoordelijk is (AVG, artikel 33, tweede lid). Hieronder staat wat nu bekend is.`,
  generic: "Dit datalek raakt ook andere schoolbesturen. Ieder bestuur krijgt een eigen bericht.",
  termHeading: "Uw termijn",
  term: (sent, due) =>
    `Uw bestuur beslist of het datalek aan de Autoriteit Persoonsgegevens en aan betrokkenen wordt gemeld. Als u niet eerder van het datalek wist, begint uw termijn van 72 uur bij dit bericht (verzonden op ${sent}) en is melden op tijd tot en met ${due}. Weekenden en feestdagen verlengen die termijn niet.`,
  openHeading: "Nog niet bekend",
  openFacts:
    "Wat hieronder staat, weten wij nog niet. Zodra het bekend is, krijgt u een aanvulling.",
  questions: (contactPoint) => `Vragen? Neem contact op met ${contactPoint}.`,
  timeZone: "Alle tijden zijn Nederlandse tijden.",
  closing: (supplier) => `Met vriendelijke groet,\n${supplier}`,
  findings: {
    "promised-item-missing": ({ item }) => `${promisedItems[item]} ontbreekt nog in het bericht.`,
    "statutory-item-missing": ({ item, basis }) =>
      `${statutoryItems[item]} ontbreekt nog; het bestuur heeft dat nodig voor een eigen melding (${basis.ref}).`,
    "term-starts-after-awareness": ({ basis }) =>
      `De afgesproken termijn loopt pas vanaf het vaststellen van het datalek. De wet vraagt een bericht zonder onredelijke vertraging zodra de leverancier ervan weet (${basis.ref}).`,
    "term-is-long": ({ hours, basis }) =>
      `De afgesproken termijn van ${hours} uur is lang voor een bericht zonder onredelijke vertraging (${basis.ref}).`,
    "sent-after-term": ({ hours }) =>
      `Het bericht is verzonden na de afgesproken termijn van ${hours} uur.`,
  },
});

const promisedItems = deepFreeze({
  characteristics: "Een beschrijving van het incident",
  cause: "De oorzaak",
  "measures-taken": "Wat er al is gedaan",
  "people-and-extent": "Wie er last van kan hebben en in welke mate",
  "size-of-group": "De omvang van de groep",
  "kinds-of-data": "Het soort gegevens",
});

const statutoryItems = deepFreeze({
  "nature-and-people": "De aard van het datalek met de groepen en het aantal mensen",
  records: "Het soort en het aantal gegevensrecords",
  "contact-point": "Een contactpunt",
  "likely-consequences": "De waarschijnlijke gevolgen",
  "measures-taken-or-proposed": "De genomen of voorgenomen maatregelen",
});
