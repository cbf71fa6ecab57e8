import type { Texts } from "./texts.ts";

/** English. */
export const en: Texts = {
  site: {
    skip: "To the content",
    navigation: "Main menu",
    home: "Today",
    report: "Report a data breach",
    register: "Register",
    inbox: "Inbox",
    playing: "Role in this demo",
    roles: {
      docent: "Teacher",
      servicedesk: "Service desk",
      "privacy-officer": "Privacy officer",
      "parent-1": "Parent 1",
      "parent-2": "Parent 2",
      pupil: "Pupil (Sem)",
    },
    roleIsDemo: "The role is a switch to play with here. A real platform asks your account.",
    otherLanguage: "Nederlands",
    footer:
      "Leerplein of Leerplein Media B.V. is made up, and so are all schools, people and numbers.",
    loading: "One moment, this is being fetched…",
    failed: "This could not be fetched.",
    again: "Try again",
    notFound: "This page does not exist",
    notFoundText: "Perhaps the address was not copied well.",
    toHome: "To Today",
    notAllowed: "This page is for the privacy officer",
    notAllowedText: "In this demo you choose your own role. Play the privacy officer to go on.",
    becomeOfficer: "Play the privacy officer",
  },
  home: {
    greeting: { morning: "Good morning", afternoon: "Good afternoon", evening: "Good evening" },
    groups: "Your groups",
    pupils: (count) => `${count} pupils`,
    progress: (done, of) => `${done} of ${of} have taken the test`,
    agenda: "On the timetable",
    agendaItems: [
      { time: "08:30", what: "Group 7 blue: arithmetic, block 3" },
      { time: "10:45", what: "Group 8 green: reading" },
      { time: "13:15", what: "Class 1B: English, vocabulary" },
      { time: "15:00", what: "Marking tests" },
    ],
    breachHeading: "Data lost, or in the wrong hands?",
    breachText:
      "A mail to the wrong parent, a laptop that is gone, an account that looks odd: report it at once. Also when you do not know everything yet.",
    breachAction: "Report a data breach",
    breachHint: "The form asks step by step what is needed.",
    openBreaches: (count) =>
      count === 0
        ? "No data breaches are open."
        : count === 1
          ? "1 data breach is open."
          : `${count} data breaches are open.`,
    toRegister: "To the register",
  },
  report: {
    title: "Report a data breach",
    intro:
      "With this form you report a data breach to Leerplein. The board of the school is told right after.",
    afterwards: "The notice to the board is now going out by mail.",
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
    empty: "The register is empty",
    emptyText:
      "No data breach was reported yet. As soon as one is, it appears here with its terms.",
    noneOfThese: "There are no data breaches like these.",
    showAll: "Show all data breaches",
    reportedAt: "Reported",
    status: { open: "Open", withdrawn: "Withdrawn", closed: "Closed" },
    kind: { complete: "Complete", incomplete: "Not complete yet" },
    intact: (entries) =>
      entries === 1
        ? "The register is intact: its 1 entry holds."
        : `The register is intact: all ${entries} entries follow on from each other.`,
    lastHash: "Mark of the last entry",
    verify: "Check again",
    broken: (sequence) => `The register is not right from entry ${sequence} on.`,
    defects: {
      malformed: "This entry is no entry of a register.",
      "entry-changed": "This entry was changed after it was written.",
      "chain-broken": "An entry is missing here, or stands in another place.",
      "other-head": "Entries are missing at the end.",
    },
    boardUnknown: "Board not known yet",
  },
  breach: {
    clocks: "Terms",
    since: "Since",
    ended: "Done on",
    facts: "What was reported",
    attachments: "Attachments",
    history: "What was recorded",
    events: {
      reported: "Report",
      "board-informed": "Board informed",
      "authority-notified": "Notified to the authority",
      decided: "Decision taken",
      closed: "Closed",
    },
    reports: {
      complete: "Complete report",
      incomplete: "First report, not complete yet",
      "follow-up": "Follow-up",
      withdrawal: "Withdrawal",
    },
    by: (who) => `by ${who}`,
    hash: "Mark of the entry",
    notice: "Notice to the board",
    noticeTo: (board) => `To ${board}`,
    download: (format, language) =>
      `${{ docx: "Word", html: "HTML", markdown: "Markdown", text: "Plain text" }[format]}, ${language === "nl" ? "Dutch" : "English"}`,
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
    severity: { error: "Error", warning: "Note", advice: "Advice" },
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
    optional: "(may be left blank)",
    atLeast: (count) => `Write at least ${count} characters.`,
    save: "Record",
    saved: "Recorded in the register.",
    problem: "This is not recorded yet",
    fillIn: "Fill this in.",
  },
  inbox: {
    title: "Inbox of the boards",
    intro:
      "Here arrives what Leerplein mails to the boards. In this demo all mail stays inside this program.",
    empty: "There is no mail yet",
    emptyText: "As soon as a data breach is reported, the notice to the board arrives here.",
    from: "From",
    to: "To",
  },
};
