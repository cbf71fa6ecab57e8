type Language = "nl" | "en";

/** A message to begin with. */
interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The words of the page for messages. */
export interface MessagePageTexts {
  readonly menu: string;
  readonly title: string;
  readonly intro: string;
  readonly to: string;
  readonly receivers: readonly string[];
  readonly subject: string;
  readonly firstSubject: string;
  readonly message: string;
  readonly hint: string;
  readonly send: string;
  readonly holdHeading: string;
  readonly holdText: (count: number) => string;
  readonly backToText: string;
  readonly sendAnyway: string;
  readonly sentHeading: string;
  readonly sentText: (receiver: string) => string;
  readonly another: string;
  readonly samples: string;
  readonly samplesText: string;
  readonly letter: Sample;
  readonly ticket: Sample;
  readonly log: string;
  readonly logText: string;
}

/** By language. Everybody and every number in the samples is made up; numbers are those that are given out for tests. */
export const messageTexts: { readonly [Name in Language]: MessagePageTexts } = {
  nl: {
    menu: "Bericht schrijven",
    title: "Bericht schrijven",
    intro:
      "Wat op persoonsgegevens lijkt, krijgt een streep terwijl u typt. Uw tekst blijft daarvoor in uw browser.",
    to: "Aan",
    receivers: [
      "Ouders van groep 7 blauw",
      "Ouders van groep 8 groen",
      "Servicedesk van Leerplein",
    ],
    subject: "Onderwerp",
    firstSubject: "Schoolreis van donderdag",
    message: "Bericht",
    hint: "Schrijf alleen op wat de ander moet weten.",
    send: "Versturen",
    holdHeading: "Wilt u dit zo versturen?",
    holdText: (count) =>
      count === 1
        ? "Er staat 1 ding in dat op een persoonsgegeven lijkt."
        : `Er staan ${count} dingen in die op persoonsgegevens lijken.`,
    backToText: "Terug naar het bericht",
    sendAnyway: "Toch versturen",
    sentHeading: "Uw bericht is klaar",
    sentText: (receiver) => `Aan: ${receiver}. In deze demo gaat er niets de deur uit.`,
    another: "Nog een bericht",
    samples: "Probeer het eens",
    samplesText: "Zet een verzonnen tekst in het bericht:",
    letter: {
      name: "Een brief aan ouders",
      text: `Beste ouders,

Donderdag gaan we op schoolreis. De bus vertrekt om 8.30 uur.

Betaalt u de bijdrage op NL91 ABNA 0417 1643 00? Zet het BSN van uw kind er niet bij. Vorige keer stond er "BSN 111222333" bij een betaling, en dat hoort niet in een mail.

Is uw kind ziek? Bel dan naar 06 12 34 56 78, of mail naar juf.samira@deknotwilg.example.

Met vriendelijke groet,
Samira`,
    },
    ticket: {
      name: "Een vraag aan de servicedesk",
      text: `Hallo,

Een leerling kan niet inloggen. Haar onderwijsnummer is 101222331 en ze is geboren op 12 mei 2014. Ze woont op Dorpsstraat 12, 1234 AB Zwolle.

In het scherm staat:
login failed user=f.jansen@noorderlicht.example ip=192.0.2.17

Bestelling 123456782 heeft er niets mee te maken.

Groet,
Ruben (r.smit@noorderlicht.example)`,
    },
    log: "Een logbestand van 1 MB",
    logText:
      "Ook in zo'n lange tekst typt u gewoon door: het nakijken gebeurt buiten de pagina om.",
  },
  en: {
    menu: "Write a message",
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
  },
};
