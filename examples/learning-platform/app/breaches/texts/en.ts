import type { Language } from "../../../shared/languages.ts";
import type { BreachTexts, NoticeFormat } from "./breach-texts.ts";

const noticeFormats: Readonly<Record<NoticeFormat, string>> = {
  docx: "Word",
  html: "HTML",
  markdown: "Markdown",
  text: "Plain text",
};
const languageNames: Readonly<Record<Language, string>> = { nl: "Dutch", en: "English" };

/** English. */
export const en: BreachTexts = {
  report: {
    title: "Report a data breach",
    intro:
      "Six short questions. Something not known yet? Choose ‘Not known yet’. That is fine. The privacy officer completes it with you later.",
    introForPupil:
      "Six short questions. Something not known yet? Choose ‘Not known yet’. That is fine. The privacy officer completes it with you later.",
    help: "Stuck? Mail servicedesk@leerplein.example or call 030 000 00 00.",
    helpForPupil: "Stuck? Ask your tutor, or call 030 000 00 00.",
    toToday: "Go to Today",
    seeInbox: "See the notice in the inbox",
    seeRegister: "See the report in the register",
  },
  register: {
    title: "Register of data breaches",
    intro:
      "Every data breach is here, also when nobody needed to be told. What is written is never changed: things are only added.",
    show: "Show",
    filters: {
      all: "All data breaches",
      running: "With a running term",
      late: "Late",
      closed: "Closed",
      withdrawn: "Withdrawn",
    },
    count: (count) => (count === 1 ? "1 data breach" : `${count} data breaches`),
    onThisPage: (shown, total) => `${shown} on this page, ${total} in the register`,
    newer: "Newer data breaches",
    older: "Older data breaches",
    empty: "The register is empty",
    emptyText:
      "No data breach was reported yet. As soon as one is, it appears here with its terms.",
    noneOfThese: "There are no data breaches like these.",
    showAll: "Show all data breaches",
    reportedAt: "Reported",
    status: { open: "Open", withdrawn: "Withdrawn", closed: "Closed" },
    kind: { complete: "Complete", incomplete: "Not complete yet" },
    lastHash: "Checksum of the last entry",
    verify: "Check again",
    boardUnknown: "Board not known yet",
  },
  breach: {
    clocks: "Deadlines",
    since: "Since",
    ended: "Done on",
    facts: "What was reported",
    attachments: "Attachments",
    history: "What was recorded",
    reports: {
      complete: "Complete report",
      incomplete: "First report, not complete yet",
      "follow-up": "Follow-up",
      withdrawal: "Withdrawal",
    },
    by: (who) => `by ${who}`,
    hash: "Checksum of the entry",
    happenedAt: "Happened on",
    corrects: (place) => `Corrects entry ${place} of this breach:`,
    notice: "Notice to the board",
    noticeTo: (board) => `To ${board}`,
    download: (format, language) => `${noticeFormats[format]}, ${languageNames[language]}`,
    noBoard:
      "It is not known yet which board it concerns. Add to the report, and the notice goes out.",
    mail: {
      sent: (moment) => `Sent by mail on ${moment}.`,
      waiting: "Ready to be sent.",
      retrying: (attempts) =>
        attempts === 1
          ? "Sending did not succeed yet. It is tried again by itself."
          : `Sending did not succeed ${attempts} times. It is tried again by itself.`,
    },
    toldByHand: (board) =>
      `${board} has no agreement with Leerplein. No mail goes out by itself: inform this board yourself and record it.`,
    findings: "Where the notice needs attention",
    noFindings: "The notice holds everything that was promised and that the board needs.",
    followUp: "Add to the report",
    followUpText: "Do you know more, or was something different? Add to the report.",
    openFacts: (count) =>
      count === 1 ? "1 fact is not known yet." : `${count} facts are not known yet.`,
    record: "Record",
    recordText:
      "Record what happened with this data breach. An entry cannot be changed afterwards.",
    back: "Back to the register",
  },
  record: {
    when: "When",
    day: "Date",
    time: "Time",
    zone: "Dutch time (Europe/Amsterdam)",
    noSuchHour: "This hour did not exist: the clock went an hour forward that night.",
    whichHour: "The clock went an hour back that night. Which hour was it?",
    hours: ["The first, still summer time", "The second, already winter time"],
    board: "Board",
    allBoards: "All boards",
    channel: "How",
    channels: {
      email: "By mail",
      phone: "By phone",
      portal: "In the portal",
      letter: "By letter",
      website: "On the website",
    },
    filedBy: "Who notified",
    filers: { processor: "Leerplein, on behalf of the board", controller: "The board" },
    authorityReference: "Reference of the authority",
    reasonsForDelay: "Reasons for the delay",
    reasonsHint: "Only needed when the notification came after the term.",
    notifyAuthority: "Notify the authority",
    informPeople: "Inform the people concerned",
    yes: "Yes",
    no: "No",
    notDecided: "Not decided yet",
    reasons: "Why",
    evaluation: "What was learnt",
    reasonsNobodyTold: "Why nobody was informed",
    reasonsNobodyToldHint: "Only needed when no board and no authority was told.",
    correctionOf: "Corrects an earlier entry",
    noCorrection: "No, this is a new event",
    correctionReasons: "What was wrong",
    correctionHint: "Only needed for a correction. Both entries stay.",
    optional: "(optional)",
    atLeast: (count) => `Write at least ${count} characters.`,
    save: "Record",
    saved: "Recorded in the register.",
    problem: "This is not recorded yet",
    fillIn: "Fill this in.",
  },
};
