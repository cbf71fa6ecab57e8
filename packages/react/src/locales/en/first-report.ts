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

/** Words of the six questions. */
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
  progress: (question, of) => `Question ${question} of ${of}`,
  questions: {
    incident: "What happened?",
    timeline: "When did you notice it?",
    people: "Whose data is it?",
    data: "What kind of data is it?",
    measures: "What have you done so far?",
    contact: "How can we reach you?",
    discovery: "Who noticed it?",
    "contact-point": "Who answers questions?",
    check: "Is everything right?",
  },
  hints: {
    "incident.kind": "Choose what fits best.",
    "incident.summary":
      "For example: ‘I mailed the test results of year 7 to the wrong parent.’ Name no pupils.",
    timeline: "Roughly is fine. Then we know how much time is left.",
    time: "For example 14:05.",
    people: "Choose all that apply.",
    "people.count": "An estimate is fine. Count each person once.",
    data: "Choose all that apply.",
    measures:
      "For example: called the recipient, or changed a password. Nothing done yet? That is no problem.",
    contact: "We will only call or mail you about this report.",
    "contact.reporter.phone": "We may call you today.",
  },
  notKnownYet: "Not known yet",
  labels: {
    summary: "Tell us in a few sentences",
    day: "Which day?",
    time: "About what time?",
    count: "About how many people is it?",
    records: "How many records is it?",
    ongoing: "Is it still going on?",
    name: "Your name",
    email: "Your e-mail address",
    phone: "Your phone number",
    boards: "Which school is the data from?",
  },
  contactPoint: { name: "Name", email: "E-mail address", phone: "Phone number" },
  kinds: {
    "sent-by-mistake": "A mail or message went to the wrong person",
    "device-lost-or-stolen": "A laptop, phone or USB stick is missing",
    "paper-lost-or-stolen": "Paper with data is missing",
    "wrong-person-shown": "Someone saw data of another person",
    "hacking-or-malware": "A fake mail, virus or hack",
    "deleted-or-destroyed": "Data was deleted",
    other: "Something else",
  },
  when: {
    just: "Just now, in the past hour",
    today: "Earlier today",
    yesterday: "Yesterday",
    other: "On another day",
  },
  people: {
    pupil: "Pupils",
    parent: "Parents or carers",
    teacher: "Teachers",
    "other-staff": "Other colleagues",
    other: "Other people",
  },
  data: askedData,
  discovery: {
    "controller-detected": "You or a colleague",
    "processor-detected": "The supplier",
    "data-subject": "A pupil, a parent or someone else whose data it is",
    "external-party": "Someone from outside",
    press: "The press",
    other: "Someone else",
  },
  nothingDone: { label: "Nothing done yet", told: "Nothing done yet." },
  yes: "Yes, it is still going on",
  no: "No",
  numbersSeen:
    "Please note: there is a number or mail address here. Remove it if it is not needed.",
  check: {
    lead: (open) =>
      open === 0
        ? "Every question has an answer."
        : `You are sending a first report. ${open === 1 ? "1 question is" : `${open} questions are`} still open. That is fine: the privacy officer completes ${open === 1 ? "it" : "them"} with you later.`,
    people: (count) =>
      `About ${new Intl.NumberFormat("en").format(count)} ${count === 1 ? "person" : "people"}`,
    records: (count) =>
      `${new Intl.NumberFormat("en").format(count)} ${count === 1 ? "record" : "records"}`,
    open: {
      "people.count": "How many people: not known yet",
      "timeline.occurred": "Whether it still goes on: not known yet",
      "boards.affected": "School: not known yet",
    },
    ongoing: { yes: "It is still going on", no: "It has stopped" },
  },
  fix: {
    "incident.kind": "Choose what happened, or choose ‘Not known yet’.",
    "incident.summary": "Tell us in a few sentences what happened.",
    "timeline.discoveredAt": "Choose when you noticed it.",
    "timeline.discovery": "Choose who noticed it.",
    "timeline.occurred": "Choose whether it is still going on, or choose ‘Not known yet’.",
    "people.categories": "Choose whose data it is, or choose ‘Not known yet’.",
    "people.count": "Fill in a whole number, for example 24, or choose ‘Not known yet’.",
    "data.categories": "Choose what kind of data it is, or choose ‘Not known yet’.",
    "measures.taken": "Write down what you did, or choose ‘Nothing done yet’.",
    "boards.affected": "Choose a school, or choose ‘Not known yet’.",
    name: "Fill in your name.",
    email: "Fill in your e-mail address, such as name@school.nl.",
    phone: "This phone number is not right. Check it or leave it empty.",
    day: "Fill in the day, the month and the year.",
    hour: "Fill in a time, for example 14:05.",
    report: "The report was not accepted yet. Please look at your answers again.",
  },
  errors: {
    "too-short": () => "This is still very short.",
    "too-long": ({ maximum }) => `Make this shorter: at most ${maximum} characters.`,
    "no-such-hour": () =>
      "This hour did not exist: the clocks went forward that night. Choose another time.",
    "which-hour": () => "Choose which hour you mean: that night had this time twice.",
    "in-the-future": () => "This time is still to come. Check the day and the time.",
  },
  receipt: {
    heading: "Your report is in",
    reference: "Reference",
    receivedAt: "Received",
    next,
    steps,
    now: "What can you do now?",
    advice:
      "Do not throw anything away. Keep the mail or the file. Talk about it only with those who need to know.",
    print: "Print",
    followUp: "Forgot something? Add to your report",
    answers: "What you reported",
  },
};

/** English, for those who report a breach with the six questions only. */
export const firstReport: FirstReportTexts = {
  messages: { breachReport: { language: "en" } },
  forms,
  firstReport: firstWords,
};
