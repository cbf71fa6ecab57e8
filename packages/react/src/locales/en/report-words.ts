import type { FirstReportWords } from "../../breach-report/first/first-report-texts.ts";
import type { ReportWords } from "../../breach-report/report-words.ts";

// Each by itself, so that a page takes along only what it uses.

const SECONDS_IN_A_MINUTE = 60;

/** How long to wait; a few minutes without a word of the receiver. */
const wait = (seconds: number | undefined) => {
  const minutes = Math.ceil(Number(seconds) / SECONDS_IN_A_MINUTE);
  if (seconds === undefined) return "a few minutes";
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
};

export const draft: ReportWords["draft"] = {
  saved: (time) => `Draft saved at ${time}`,
  restored: (moment) => `Your draft of ${moment} was put back`,
  notKept:
    "Your answers are not kept on this device. Leave this page open until you have sent the report.",
  clear: "Discard draft",
  ask: "Are you sure that you want to discard the draft? Everything that you filled in will be gone.",
  keep: "No, keep it",
  clearNow: "Yes, discard everything",
};

export const file: ReportWords["file"] = { mark: "Found in the file." };

export const submit: ReportWords["submit"] = "Send report";

export const submitting: ReportWords["submitting"] = "Your report is being sent…";

export const problems: ReportWords["problems"] = {
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
};

export const serverSays: ReportWords["serverSays"] = (sentence) =>
  `The receiver says: ‘${sentence}’`;

export const keep: ReportWords["keep"] = {
  answers: "Your answers",
  copy: "Copy your answers",
  copied: "Your answers were copied.",
  copyByHand:
    "Copying does not work by itself here. Your answers are selected: copy them yourself.",
  download: "Download answers",
  fileName: "answers.txt",
};

export const rescue: ReportWords["rescue"] = {
  heading: "The form does not work now",
  text: "Something went wrong on this page. Your report has not been sent yet. What you filled in is below. Copy or download it, so that you do not lose it.",
  again: "Open the form again",
};

export const noScript: ReportWords["noScript"] = {
  heading: "This form only works with JavaScript",
  text: "Turn JavaScript on in your browser and open this page again. Is that not possible? Then report the breach at once by mail or telephone. Do not wait.",
};

export const next: ReportWords["receipt"]["next"] = "What happens now?";

export const steps: ReportWords["receipt"]["steps"] = {
  reads: "The privacy officer reads your report, and may call you today.",
  tells: (day, time) =>
    `We tell the board of the school. That happens no later than ${day} at ${time}.`,
  tellsSoon: "We tell the board of the school as soon as possible.",
  finds: "We find out which school the data is from. Then we tell its board.",
  decides: "The board decides whether the people concerned are told.",
};

/** Kinds of data in plain words, the commonest first: as a form asks for them, and as they stand in the answers. */
export const askedData: FirstReportWords["data"] = {
  contact: "Name, address, phone or e-mail",
  "study-progress": "Marks, tests or reports",
  "user-content": "Work or messages of pupils",
  images: "Photos or videos",
  medical: "Health or care",
  "login-credentials": "Password or login code",
  "pgn-bsn": "Citizen service number (BSN)",
  finance: "Bank account or payment",
  organisation: "Timetable, class or group",
  "participant-number": "Pupil number",
  parents: "Data of parents or carers",
  staff: "Data of teachers or tutors",
  usage: "What someone did in the programme",
  "eck-id": "Code to sign in (ECK iD)",
  location: "Where someone was",
  voice: "Voice or sound",
  "ai-prompts": "Questions to AI",
  "nationality-and-birthplace": "Nationality or place of birth",
  "identity-documents": "Passport or identity card",
  "payment-methods": "Payment card, or account to pay with",
  profile: "A profile or prediction",
  religion: "Religion",
  ethnicity: "Ethnic origin",
  "political-opinions": "Political opinion",
  "trade-union": "Member of a trade union",
  "sex-life": "Sex life or orientation",
  biometric: "Fingerprint or face recognition",
  genetic: "DNA",
  criminal: "Offence or suspicion",
  other: "Something else",
};
