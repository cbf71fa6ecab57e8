import type { DeskTexts } from "./desk-texts.ts";

/** Nederlands. */
export const nl: DeskTexts = {
  title: "Een ouder mailen",
  intro:
    "Wat in de mail en in de bijlagen staat, wordt nagekeken voordat het weggaat. De server kijkt het bij het versturen nog eens na.",
  to: "Aan",
  contacts: {
    "parent-1": "Ouder 1 (mobiel nummer bekend)",
    "parent-2": "Ouder 2 (geen mobiel nummer)",
    colleague: "Sanne de Vries, collega",
  },
  subject: "Onderwerp",
  firstSubject: "Uw vraag over het account van Noor",
  message: "Bericht",
  firstMessage: `Beste ouder,

Het account van Noor werkt weer. In onze administratie stond haar BSN 111222333 verkeerd; dat is verbeterd. De nieuwe lijst zit hierbij.

Met vriendelijke groet,
Servicedesk Leerplein`,
  attachments: "Bijlagen",
  attachmentHint: "Hooguit vijf bestanden, samen tot 5 MB.",
  exampleFile: "Voorbeeld toevoegen: leerlingen.xlsx",
  remove: (name) => `Verwijder ${name}`,
  send: "Versturen",
  beside: "Wat er met deze mail gebeurt",
  failed: "De mail kon niet worden verstuurd. Er is niets weggegaan.",
  outcome: {
    allow: { heading: "Verstuurd", text: "De mail is gewoon verstuurd." },
    log: { heading: "Verstuurd", text: "De mail is verstuurd, en dat is vastgelegd." },
    warn: { heading: "Verstuurd", text: "De mail is verstuurd, na uw waarschuwing." },
    encrypt: {
      heading: "Versleuteld klaargezet",
      text: "De ouder krijgt een link per e-mail en een code per sms. De mail zelf is niet verstuurd.",
    },
    hold: {
      heading: "Tegengehouden",
      text: "Er is niets verstuurd. Deze ouder is niet veilig te bereiken: vraag eerst een mobiel nummer.",
    },
    block: { heading: "Niet verstuurd", text: "Er is niets verstuurd." },
  },
  phone: (end) => `De code gaat naar het nummer dat eindigt op ${end}.`,
  another: "Nog een mail",
  toPost: "Speel Ouder 1 en lees het bericht",
  post: {
    title: "Post en telefoon van Ouder 1",
    intro: "De link komt per e-mail, de code per sms. Wie maar een van de twee heeft, leest niets.",
    mails: "E-mail",
    texts: "Sms",
    none: "Nog niets.",
    open: "Open het beveiligde bericht",
  },
  portal: {
    title: "Beveiligd bericht",
    intro: "Vul de code in die u per sms kreeg.",
    code: "Code",
    hint: "Acht cijfers.",
    open: "Bericht openen",
    left: (count) =>
      count === 1 ? "U kunt het nog 1 keer proberen." : `U kunt het nog ${count} keer proberen.`,
    once: "Dit bericht is nu uit het portaal verwijderd. Bewaar wat u nodig hebt.",
    files: "Bijlagen",
    noLink: "Deze link is niet compleet. Open de link uit de e-mail.",
  },
};
