import type { ConsentTexts } from "../../../consent/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor toestemming. */
export const consent: ConsentTexts = deepFreeze({
  states: {
    school: {
      "no-consent-needed": "Hiervoor is geen toestemming nodig.",
      "not-asked": "Nog geen antwoord. Gebruik de gegevens niet.",
      given: "Toestemming is er.",
      "waiting-for-other-guardian":
        "Er is nog een antwoord nodig van een andere ouder of voogd. Gebruik de gegevens niet.",
      refused: "Geen toestemming. Gebruik de gegevens niet.",
      withdrawn: "De toestemming is ingetrokken. Stop met het gebruik.",
      expired: "De toestemming is verlopen. Vraag opnieuw of stop met het gebruik.",
      outdated: "De toestemming gold voor een eerdere vraag. Vraag opnieuw.",
      ended: "De school is hiermee gestopt.",
      unknown: "Niet te zeggen: er ontbreekt een gegeven. Gebruik de gegevens niet.",
    },
    parent: {
      "no-consent-needed": "Hiervoor hoeven we u niets te vragen.",
      "not-asked": "U hebt nog niet gekozen. Tot die tijd doen we dit niet.",
      given: "Dit mag. U kunt dat altijd veranderen.",
      "waiting-for-other-guardian": "Uw ja is bewaard. We wachten nog op een ander antwoord.",
      refused: "U hebt nee gezegd. We doen dit niet.",
      withdrawn: "U hebt uw toestemming ingetrokken. We doen dit niet meer.",
      expired: "Uw toestemming is verlopen. We vragen u opnieuw te kiezen.",
      outdated: "Er is iets veranderd. We vragen u opnieuw te kiezen.",
      ended: "De school is hiermee gestopt.",
      unknown: "De school moet nog iets uitzoeken. Tot die tijd doen we dit niet.",
      "decided-by-subject": "Uw kind is 16 jaar of ouder en kiest zelf.",
    },
    pupil: {
      "no-consent-needed": "Hiervoor hoeven we je niets te vragen.",
      "not-asked": "Er is nog niet gekozen. Tot die tijd doen we dit niet.",
      given: "Dit mag. Je kunt altijd nee zeggen.",
      "waiting-for-other-guardian": "Je ja is bewaard. We wachten nog op een ander antwoord.",
      refused: "Je hebt nee gezegd. We doen dit niet.",
      withdrawn: "Je hebt je toestemming ingetrokken. We doen dit niet meer.",
      expired: "Je toestemming is verlopen. We vragen je opnieuw te kiezen.",
      outdated: "Er is iets veranderd. We vragen je opnieuw te kiezen.",
      ended: "De school is hiermee gestopt.",
      unknown: "De school moet nog iets uitzoeken. Tot die tijd doen we dit niet.",
      "decided-by-subject": "Je kiest zelf.",
    },
  },
  asking: {
    school: {
      "never-asked": "Vraag toestemming: er is nog geen antwoord.",
      expired: "Vraag opnieuw: de toestemming is verlopen.",
      "purpose-version": "Vraag opnieuw: het doel is veranderd.",
      "notice-version": "Vraag opnieuw: de uitleg is veranderd.",
      "subject-turned-16":
        "De leerling is 16 geworden. Vertel dat de leerling nu zelf kiest en de toestemming kan intrekken.",
      "authority-changed": "Vraag opnieuw: wie nee zei, beslist niet meer.",
      "guardian-conflict":
        "Ouders of voogden kozen verschillend. Overleg met hen. Zolang iemand nee zegt, mag het niet.",
    },
    parent: {
      "never-asked": "We vragen uw toestemming.",
      expired: "U koos dit een tijd geleden. Wilt u opnieuw kiezen?",
      "purpose-version": "We willen dit anders gaan doen. Wilt u opnieuw kiezen?",
      "notice-version": "De uitleg is veranderd. Wilt u opnieuw kiezen?",
      "subject-turned-16": "Uw kind is 16 geworden en kiest nu zelf.",
      "authority-changed": "Er is veranderd wie beslist. Wilt u opnieuw kiezen?",
    },
    pupil: {
      "never-asked": "We vragen je toestemming.",
      expired: "Je koos dit een tijd geleden. Wil je opnieuw kiezen?",
      "purpose-version": "We willen dit anders gaan doen. Wil je opnieuw kiezen?",
      "notice-version": "De uitleg is veranderd. Wil je opnieuw kiezen?",
      "subject-turned-16":
        "Je bent 16 en kiest nu zelf. Wat eerder is gekozen, blijft zo tot jij iets anders kiest.",
      "authority-changed": "Er is veranderd wie beslist. Wil je opnieuw kiezen?",
    },
  },
  reasons: {
    "other-lawful-basis": "Dit gebeurt op een andere grondslag dan toestemming.",
    "purpose-version": "Het doel is veranderd nadat er ja is gezegd.",
    "notice-version": "De uitleg is veranderd nadat er ja is gezegd.",
    "event-in-future": "Er is een ja met een tijd die nog moet komen. Dat telt nog niet.",
    "authority-not-verified": "Niemand heeft nagekeken of wie ja zei het gezag heeft.",
    "guardians-unknown": "Het is niet bekend wie het gezag heeft.",
    "sixteen-unknown": "Het is niet bekend wanneer de leerling 16 wordt.",
    "given-before-sixteen":
      "De toestemming is gegeven toen de leerling nog geen 16 was. Zij blijft gelden tot de leerling kiest.",
    "malformed-history": "Deze gegevens zijn niet in orde. Ze tellen niet als een ja.",
  },
  roles: {
    subject: "Leerling of gebruiker zelf",
    parent: "Ouder",
    guardian: "Voogd of curator",
    "school-for-paper-form": "School, van een papieren formulier",
    controller: "Organisatie",
  },
  events: {
    given: "Ja gezegd",
    renewed: "Opnieuw ja gezegd",
    refused: "Nee gezegd",
    withdrawn: "Ingetrokken",
    requested: "Gevraagd",
    "request-deferred": "Vraag uitgesteld",
    terminated: "Gestopt door de organisatie",
    invalidated: "Ongeldig verklaard",
    used: "Eén keer gebruikt",
    "subject-informed": "Leerling verteld dat die zelf kiest",
    "subject-not-informed": "Leerling niet bereikt",
    occurred: "Gebeurtenis waarmee de toestemming eindigt",
  },
  guardianRules: {
    "any-without-objection": "Eén ja is genoeg, zolang niemand nee zegt",
    all: "Alle ouders of voogden met gezag moeten ja zeggen",
  },
});
