import type { MailTexts } from "@bijsluiter/core/mail";
import { mail } from "@bijsluiter/core/messages/nl";
import type { MailPostureTexts } from "../../mail-posture/mail-posture-texts.ts";

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (words: MailTexts): MailPostureTexts => ({
  language: "nl",
  words,
  title: (domain) => `Kan ${domain} bewijzen dat mail van dit domein is?`,
  verdicts: {
    heading: "Per norm",
    answers: {
      yes: "Voldoet aan wat hier is na te gaan",
      no: "Voldoet niet",
      unknown: "Niet vast te stellen",
    },
    predicted: (points, of) => `Voorspelling: ${points} van ${of} punten voor echtheid van mail.`,
    checks: "Wat deze norm vraagt",
    check: "Eis",
    answer: "Stand",
    checkAnswers: { yes: "Ja", no: "Nee", unknown: "Niet bekend" },
  },
  differ: {
    heading: "De normen vragen hier iets anders",
    text: "RFC 9989 raadt af om mail te laten weigeren (p=reject) als gewone mensen vanaf dit domein mailen: doorgestuurde mail en mail via mailinglijsten komt dan niet aan. De Nederlandse overheid en Internet.nl vragen wel om quarantine of reject. Met quarantine voldoet een domein aan allebei.",
  },
  findings: {
    heading: (count) =>
      count === 0
        ? "Er is niets dat verbeterd moet worden"
        : count === 1
          ? "1 punt om te verbeteren"
          : `${count} punten om te verbeteren`,
    none: "Er is niets gevonden.",
    advice: (count) => (count === 1 ? "1 advies" : `${count} adviezen`),
    severities: { error: "Fout", warning: "Let op", advice: "Advies" },
    where: "Waar",
    seen: "Gezien",
    before: "Nu",
    nothing: "Niets",
    after: {
      TXT: "Publiceer als TXT-record",
      MX: "Publiceer als MX-record",
      "policy-file": "Zet in het beleidsbestand",
    },
    takeAway: "Haal het record weg.",
    parses: "Nagekeken: dit record is te lezen.",
    precondition: "Voorwaarde",
    wayBack: "Weg terug",
    basis: "Bron",
    profiles: "Telt mee voor",
  },
  notCheckable: "Wat hier niet is na te gaan",
  rules: (version) => `Regels van ${version}.`,
});

/** Hoe een domein ervoor staat met mail. */
export const mailPosture: MailPostureTexts = /* @__PURE__ */ textsOf(mail);
