import type { ProcessorNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { doubts } from "../vocabulary/doubts.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** English sentences for a supplier's notice to a school board. */
export const processorNotice: ProcessorNoticeTexts = deepFreeze({
  subject: (reference) => `Notice of a personal data breach: ${reference}`,
  salutation: (board) => `To ${board},`,
  opening: (supplier) =>
    `${supplier} informs you of a personal data breach for which your board is the controller (GDPR, Article 33(2)). This is what is known now.`,
  generic: "This breach also affects other school boards. Each board receives a notice of its own.",
  termHeading: "Your term",
  term: (sent, due) =>
    `Your board decides whether to notify the supervisory authority and the people concerned. If you did not know of this breach yet, your 72 hours begin now: ${sent}. A notification is in time up to and including ${due}. Weekends and holidays count.`,
  openHeading: "Not known yet",
  openFacts: "We do not know the following yet. As soon as we do, you will receive a follow-up.",
  questions: (contactPoint) => `Questions? Please contact ${contactPoint}.`,
  timeZone: "All times are Dutch local times.",
  closing: (supplier) => `Kind regards,\n${supplier}`,
  findings: {
    ...doubts,
    "promised-item-missing": ({ item }) => promisedItems[item],
    "statutory-item-missing": ({ item, basis }) =>
      `${statutoryItems[item]} The board needs this for its own notification (${legalReference(basis.ref)}).`,
    "term-starts-after-awareness": ({ basis }) =>
      `The agreed deadline starts only when the breach is established. The law requires a notice without undue delay once the supplier is aware (${legalReference(basis.ref)}).`,
    "term-is-long": ({ hours, basis }) =>
      `The agreed term of ${counted(hours, "hour", "hours")} is long for a notice without undue delay (${legalReference(basis.ref)}).`,
    "sent-after-term": ({ hours }) =>
      `The notice was sent after the agreed term of ${counted(hours, "hour", "hours")}.`,
    "sent-before-aware": () => "The notice has a time before the supplier knew of the breach.",
  },
});

const promisedItems = deepFreeze({
  characteristics: "The notice does not fully describe the breach yet.",
  cause: "The notice does not state the cause yet.",
  "measures-taken": "The notice does not state the measures taken yet.",
  "people-and-extent": "The notice does not yet state who may be affected, and how severely.",
  "size-of-group": "The notice does not yet state how many people are affected.",
  "kinds-of-data": "The notice does not yet state which kinds of data are involved.",
});

const statutoryItems = deepFreeze({
  "nature-and-people":
    "The nature of the breach, the groups of people or the number of people are still missing.",
  records: "The kinds of data and the number of records are still missing.",
  "contact-point": "A contact point is still missing.",
  "likely-consequences": "The likely consequences are still missing.",
  "measures-taken-or-proposed": "The measures that were taken or will be taken are still missing.",
});
