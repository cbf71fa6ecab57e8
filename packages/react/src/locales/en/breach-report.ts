import {
  breachClocks,
  dataCategoryLabels,
  dataSubjectCategoryLabels,
  breachReport as reportMessages,
} from "@bijsluiter/core/messages/en";
import type { BreachReportTexts } from "../../breach-report/breach-report-texts.ts";

const SECONDS_IN_A_MINUTE = 60;

/** How long to wait; a few minutes without a word of the receiver. */
const wait = (seconds: number | undefined) => {
  const minutes = Math.ceil(Number(seconds) / SECONDS_IN_A_MINUTE);
  if (seconds === undefined) return "a few minutes";
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
};

/** English, for those who report a breach. */
export const breachReport: BreachReportTexts = {
  messages: {
    breachClocks,
    breachReport: reportMessages,
    dataCategoryLabels,
    dataSubjectCategoryLabels,
  },
  forms: {
    errorSummary: "Please look at these answers again",
    error: "Error",
    optional: "(optional)",
    choose: "Choose an answer",
    step: (step, of) => `Step ${step} of ${of}`,
    back: "Back",
    next: "Continue",
    change: "Change",
    day: "Date",
    time: "Time",
    zone: "Dutch time (Europe/Amsterdam)",
    whichHour: "The clocks went back an hour that night. Which hour do you mean?",
    hours: ["The first one, still summer time", "The second one, already winter time"],
    addRow: "Add another",
    remove: (what) => `Remove ${what}`,
    retry: (what) => `Send ${what} again`,
    uploading: "Being sent…",
  },
  breachReport: {
    questions: {
      news: "What is new?",
      incident: "What happened?",
      timeline: "When was it?",
      effect: "What was done with the data?",
      data: "What data is involved?",
      people: "Who is affected?",
      boards: "Which school boards do the data belong to?",
      cause: "How did it happen?",
      consequences: "What can this mean for people?",
      measures: "What is being done about it?",
      contact: "How can we reach you?",
      attachments: "Are there files with this report?",
      check: "Is everything right?",
    },
    hints: {
      incident: "Something not known yet? Just say so. You can add it later.",
      "incident.summary":
        "In a few sentences, for someone who knows nothing of it. Name no pupils.",
      "incident.narrative": "Step by step, as you know it now.",
      "timeline.discoveredAt": "The first signal that something was wrong.",
      "timeline.awareAt":
        "From this moment it was reasonably certain that personal data are involved. The term counts from here.",
      "effect.unintelligible": "Encrypted data with a safe key are not readable.",
      "data.records": "A pupil with ten results counts ten times here.",
      "people.count": "Every person counts once.",
      "consequences.severity": "For those who are hit hardest.",
      "measures.taken": "To stop it and to limit the damage.",
      "measures.planned": "Against damage, and against a next time.",
      "contact.contactPoint": "The data protection officer, or another who answers questions.",
      attachments: "A file is stored as soon as you choose it.",
      "news.note": "In a sentence or two.",
      check: "Read your answers once more. You can still add to them after sending.",
    },
    parts: {
      name: "Name",
      role: "Role",
      email: "E-mail address",
      phone: "Phone number",
      value: "Number",
      minimum: "At least",
      maximum: "At most",
      at: "The moment",
      from: "Beginning",
      to: "End",
    },
    occurrences: {
      moment: "At one moment",
      period: "In a period",
      ongoing: "It is still going on",
      "cannot-be-determined": "Cannot be determined",
    },
    estimated: "This is an estimate",
    counts: {
      exact: "Exactly",
      approximate: "About",
      range: "Between two numbers",
      "cannot-be-determined": "Cannot be determined",
    },
    sameContact: "Put questions to me",
    board: (row) => `Board ${row}`,
    addBoard: "Another board",
    fix: {
      "incident.summary": "Write in a few sentences what happened.",
      "incident.product": "Write which product or service it is, or leave it empty.",
      "incident.kind": "Choose what fits best, or choose ‘Not known yet’.",
      "incident.securityAspect":
        "Choose which part of the security it was, or choose ‘Not known yet’.",
      "incident.narrative": "Write how it happened, or choose ‘Not known yet’.",
      "timeline.discoveredAt": "Fill in on which date and time it was discovered.",
      "timeline.discovery": "Choose who discovered it.",
      "timeline.awareAt":
        "Fill in when it was certain that it is a breach, or choose ‘Not known yet’.",
      "timeline.occurred": "Choose when it happened, or choose ‘Not known yet’.",
      "effect.effects": "Choose what was done with the data, or choose ‘Not known yet’.",
      "effect.unintelligible":
        "Choose whether an outsider can read the data, or choose ‘Not known yet’.",
      "data.categories": "Choose which kinds of data they are, or choose ‘Not known yet’.",
      "data.explanation": "Write an explanation, or leave it empty.",
      "data.records": "Choose how exactly you know the number, or choose ‘Not known yet’.",
      "people.categories": "Choose whom it is about, or choose ‘Not known yet’.",
      "people.count": "Choose how exactly you know the number, or choose ‘Not known yet’.",
      "boards.affected": "Name at least one board, or choose ‘Not known yet’.",
      "cause.origin": "Choose where the cause lies, or choose ‘Not known yet’.",
      "cause.intent": "Choose whether it was meant, or choose ‘Not known yet’.",
      "cause.description": "Write what the cause is, or choose ‘Not known yet’.",
      "consequences.impacts": "Choose what can happen, or choose ‘Not known yet’.",
      "consequences.severity": "Choose how severe it can be, or choose ‘Not known yet’.",
      "consequences.description": "Write for whom and to what extent, or choose ‘Not known yet’.",
      "measures.taken": "Write what was done already, or choose ‘Not known yet’.",
      "measures.planned": "Write what will still be done, or choose ‘Not known yet’.",
      "contact.reporter": "Fill in who reports this.",
      "contact.contactPoint": "Fill in who can answer questions.",
      name: "Fill in a name.",
      role: "Fill in a role, or leave it empty.",
      email: "Fill in an e-mail address, such as name@school.nl.",
      phone: "Fill in a phone number, such as 030 123 45 67, or leave it empty.",
      value: "Fill in a whole number, such as 120.",
      minimum: "Fill in a whole number, such as 100.",
      maximum: "Fill in a whole number, such as 150.",
      at: "Fill in on which date and time it was.",
      from: "Fill in on which date and time it began.",
      to: "Fill in on which date and time it ended.",
      day: "Fill in a date too, with day, month and year.",
      time: "Fill in a time too. Not sure? Choose the time that comes closest.",
      "news.note": "Write in a sentence or two what is new.",
      "news.groups": "Choose what you want to add or correct.",
      attachments: "Something went wrong with a file. Remove it and add it again.",
      report: "The report was not accepted yet. Please look at your answers again.",
    },
    errors: {
      "too-short": ({ minimum }) => `Use at least ${minimum} characters.`,
      "too-long": ({ maximum }) => `Make this shorter: at most ${maximum} characters.`,
      "no-such-hour": () =>
        "This hour did not exist: the clocks went forward that night. Choose another time.",
      "which-hour": () => "Choose which hour you mean: that night had this time twice.",
      "in-the-future": () => "This moment is still to come. Check date and time.",
      "ends-before-it-begins": () => "The end lies before the beginning. Check both.",
      "discovered-before-it-began": () => "This is earlier than it happened. Check both moments.",
      "aware-before-discovered": () =>
        "This is earlier than it was discovered. Check both moments.",
      "known-and-not-known-yet": () => "Fill this in or choose ‘Not known yet’, not both.",
      "nothing-new": () => "Nothing new was filled in yet. Add or correct something.",
      "files-not-stored": () => "Wait until every file is stored, or remove it.",
      "file-empty": () => "This file is empty. Choose another file.",
      "file-too-large": ({ maximum }) =>
        `This file is too large. Choose one of at most ${maximum}.`,
      "file-type": ({ types }) => `This kind of file cannot be used here. Choose ${types}.`,
      "file-refused": () =>
        "This file was not accepted. It may be damaged, or its content may not fit its name. Choose another file.",
      "file-lost": () =>
        "This file was not stored yet when the page was closed. Choose it again, or remove it.",
      "upload-failed": () => "This file did not arrive. Please try again.",
    },
    news: {
      note: "What is new?",
      groups: "What do you want to add or correct?",
      open: "Still open",
    },
    draft: {
      saved: (time) => `Draft saved at ${time}`,
      restored: (moment) => `Your draft of ${moment} was put back`,
      notKept:
        "Your answers are not kept on this device. Leave this page open until you have sent the report.",
      clear: "Discard draft",
      ask: "Are you sure that you want to discard the draft? Everything that you filled in will be gone.",
      keep: "No, keep it",
      clearNow: "Yes, discard everything",
    },
    files: { choose: "Choose files", stored: "Stored" },
    submit: "Send report",
    submitting: "Your report is being sent…",
    problems: {
      "no-answer": () =>
        "It is not certain that your report arrived. Your answers are still here. Feel free to send it again: it will be entered only once.",
      "no-receipt": () =>
        "There was no proof of receipt, so it is not certain that your report arrived. You may have to sign in again first, in another tab. Your answers are still here. Feel free to send it again: it will be entered only once.",
      "signed-out": () =>
        "You are not signed in. Your report did not arrive, but your answers are still here. Sign in in another tab, come back here and send the report again.",
      "not-allowed": () =>
        "You cannot report here with this account. Your report did not arrive. Copy your answers and give them to someone who may report.",
      "key-used": () =>
        "An earlier version of this report has arrived already. What you changed after that is not in it. Sending it again does not help. Copy your answers and pass on the change yourself.",
      "too-large": () =>
        "Your report is too large and did not arrive. Sending it again does not help. Make your answers shorter and then send the report, or copy your answers and send them in another way.",
      "too-many": ({ retryAfterSeconds }) =>
        `It is too busy now. Your report did not arrive, but your answers are still here. Send the report again in ${wait(retryAfterSeconds)}.`,
      "server-error": ({ retryAfterSeconds }) =>
        `Something is out of order at the receiver. It is not certain that your report arrived. Your answers are still here. Send the report again in ${wait(retryAfterSeconds)}: it will be entered only once. Does that fail too? Copy your answers and pass them on yourself.`,
      refused: () =>
        "Your report was not accepted. Your answers are still here. Copy your answers and pass them on yourself.",
    },
    serverSays: (sentence) => `The receiver says: ‘${sentence}’`,
    keep: {
      answers: "Your answers",
      copy: "Copy your answers",
      copied: "Your answers were copied.",
      copyByHand:
        "Copying does not work by itself here. Your answers are selected: copy them yourself.",
      download: "Download answers",
      fileName: "answers.txt",
    },
    rescue: {
      heading: "The form does not work now",
      text: "Something went wrong on this page. Your report has not been sent yet. What you filled in is below. Copy or download it, so that you do not lose it.",
      again: "Open the form again",
    },
    noScript: {
      heading: "This form only works with JavaScript",
      text: "Turn JavaScript on in your browser and open this page again. Is that not possible? Then report the breach at once by mail or telephone. Do not wait.",
    },
    receipt: {
      heading: "Your report was received",
      reference: "Reference",
      receivedAt: "Received",
      mailWaiting: "The message to the board is now on its way by mail.",
      clocks: "Deadlines",
      waiting: "Begins as soon as the board is told.",
      print: "Print",
      download: "Download report (JSON)",
      followUp: "Add to this report",
    },
  },
};
