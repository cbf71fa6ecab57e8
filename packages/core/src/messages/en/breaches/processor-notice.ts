import type { ProcessorNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";

/** English sentences for a supplier's notice to a school board. */
export const processorNotice: ProcessorNoticeTexts = deepFreeze({
  subject: (reference) => `Notice of a personal data breach: ${reference}`,
  salutation: (board) => `To ${board},`,
  opening: (supplier) =>
    `${supplier} informs you of a personal data breach for which your board is the controller (GDPR, Article 33(2)). This is what is known now.`,
  generic: "This breach also affects other school boards. Each board receives a notice of its own.",
  termHeading: "Your term",
  term: (sent, due) =>
    `Your board decides whether the supervisory authority and the people concerned are told. If you did not know of the breach before, your 72 hours begin with this notice (sent on ${sent}), and a notification is in time up to and including ${due}. Weekends and holidays do not extend that term.`,
  openHeading: "Not known yet",
  openFacts: "We do not know the following yet. As soon as we do, you will receive a follow-up.",
  questions: (contactPoint) => `Questions? Please contact ${contactPoint}.`,
  timeZone: "All times are Dutch local times.",
  closing: (supplier) => `Kind regards,\n${supplier}`,
  findings: {
    "promised-item-missing": ({ item }) => `${promisedItems[item]}: not in the notice yet.`,
    "statutory-item-missing": ({ item, basis }) =>
      `${statutoryItems[item]}: not there yet, and the board needs it for its own notification (${basis.ref}).`,
    "term-starts-after-awareness": ({ basis }) =>
      `The agreed term runs only from the moment the breach is established. The law asks for a notice without undue delay once the supplier is aware (${basis.ref}).`,
    "term-is-long": ({ hours, basis }) =>
      `The agreed term of ${counted(hours, "hour", "hours")} is long for a notice without undue delay (${basis.ref}).`,
    "sent-after-term": ({ hours }) =>
      `The notice was sent after the agreed term of ${counted(hours, "hour", "hours")}.`,
  },
});

const promisedItems = deepFreeze({
  characteristics: "A description of the incident",
  cause: "The cause",
  "measures-taken": "What was done already",
  "people-and-extent": "Who may be affected and to what extent",
  "size-of-group": "The size of the group",
  "kinds-of-data": "The kinds of data",
});

const statutoryItems = deepFreeze({
  "nature-and-people": "The nature of the breach, with the groups and the number of people",
  records: "The kinds and the number of records",
  "contact-point": "A contact point",
  "likely-consequences": "The likely consequences",
  "measures-taken-or-proposed": "The measures taken or proposed",
});
