import type { MessageTexts } from "./message-texts.ts";

/** Nederlands. */
export const nl: MessageTexts = {
  title: "Bericht schrijven",
  intro:
    "Terwijl u typt, onderstrepen we wat op persoonsgegevens lijkt. Uw tekst blijft op uw eigen computer.",
  to: "Aan",
  receivers: ["Ouders van groep 7 blauw", "Ouders van groep 8 groen", "Servicedesk van Leerplein"],
  subject: "Onderwerp",
  firstSubject: "Schoolreis van donderdag",
  message: "Bericht",
  hint: "Schrijf alleen op wat de ander moet weten.",
  send: "Versturen",
  holdHeading: "Wilt u dit zo versturen?",
  holdText: (count) =>
    count === 1
      ? "In uw bericht staat misschien 1 persoonsgegeven."
      : `In uw bericht staan misschien ${count} persoonsgegevens.`,
  backToText: "Terug naar het bericht",
  sendAnyway: "Toch versturen",
  sentHeading: "Uw bericht is klaar",
  sentText: (receiver) => `Aan: ${receiver}. In deze demo versturen we niets.`,
  another: "Nog een bericht",
  samples: "Probeer het eens",
  samplesText: "Zet een verzonnen tekst in het bericht:",
  letter: {
    name: "Een brief aan ouders",
    text: `Beste ouders,

Donderdag gaan we op schoolreis. De bus vertrekt om 8:30 uur.

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
  logText: "Ook in zo’n lange tekst typt u gewoon door: de controle loopt op de achtergrond.",
};
