import type { MessageTexts } from "./message-texts.ts";

/** English. */
export const en: MessageTexts = {
  title: "Write a message",
  intro:
    "What looks like personal data is underlined as you type. Your text stays in your browser for that.",
  to: "To",
  receivers: ["Parents of group 7 blue", "Parents of group 8 green", "Service desk of Leerplein"],
  subject: "Subject",
  firstSubject: "School trip of Thursday",
  message: "Message",
  hint: "Write down only what the other needs to know.",
  send: "Send",
  holdHeading: "Send it like this?",
  holdText: (count) =>
    count === 1
      ? "It holds 1 thing that looks like personal data."
      : `It holds ${count} things that look like personal data.`,
  backToText: "Back to the message",
  sendAnyway: "Send anyway",
  sentHeading: "Your message is ready",
  sentText: (receiver) => `To: ${receiver}. In this demo nothing leaves the building.`,
  another: "Another message",
  samples: "Try it",
  samplesText: "Put a made-up text into the message:",
  letter: {
    name: "A letter to parents",
    text: `Dear parents,

We go on a school trip on Thursday. The bus leaves at 8.30.

Please pay to NL91 ABNA 0417 1643 00, and leave out your child's BSN. Last time a payment said "BSN 111222333", which has no place in a mail.

Is your child ill? Call 06 12 34 56 78, or mail juf.samira@deknotwilg.example.

Kind regards,
Samira`,
  },
  ticket: {
    name: "A question for the service desk",
    text: `Hello,

A pupil cannot log in. Her onderwijsnummer is 101222331 and she was born on 12 May 2014. She lives at Dorpsstraat 12, 1234 AB Zwolle.

The screen says:
login failed user=f.jansen@noorderlicht.example ip=192.0.2.17

Order 123456782 has nothing to do with it.

Regards,
Ruben (r.smit@noorderlicht.example)`,
  },
  log: "A log file of 1 MB",
  logText: "You can go on typing in a text as long as this: it is read outside the page.",
};
