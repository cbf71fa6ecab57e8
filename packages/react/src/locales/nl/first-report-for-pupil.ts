import type {
  FirstReportTexts,
  FirstReportWords,
} from "../../breach-report/first/first-report-texts.ts";
import { firstReport, firstWords } from "./first-report.ts";
import { draft, forms, keep, noScript, rescue } from "./report-words.ts";

/** Nederlands, voor een leerling die een datalek meldt: je en jij. */
export const firstReportForPupil: FirstReportTexts = /* @__PURE__ */ forPupil();

// A call, so that a page without pupils leaves all of it out.
function forPupil(): FirstReportTexts {
  return {
    ...firstReport,
    forms: { ...forms, whichHour: "De klok ging die nacht een uur terug. Welk uur bedoel je?" },
    firstReport: {
      ...firstWords,
      ...sendingForPupil(),
      questions: {
        ...firstWords.questions,
        timeline: "Wanneer merkte je het?",
        measures: "Wat heb je al gedaan?",
        contact: "Hoe bereiken we je?",
      },
      hints: {
        ...firstWords.hints,
        "incident.summary":
          "Bijvoorbeeld: ‘Ik zag de cijfers van iemand anders.’ Schrijf geen namen van leerlingen op.",
        people: "Je kunt meer dan één antwoord kiezen.",
        data: "Je kunt meer dan één antwoord kiezen.",
        measures:
          "Bijvoorbeeld: het aan je mentor verteld. Deed je nog niets? Dat is geen probleem.",
        contact: "We bellen of mailen je alleen over deze melding.",
        "contact.reporter.phone": "Misschien bellen we je vandaag nog.",
      },
      labels: {
        ...firstWords.labels,
        name: "Je naam",
        email: "Je e-mailadres",
        phone: "Je telefoonnummer",
      },
      people: { ...firstWords.people, "other-staff": "Anderen die op school werken" },
      discovery: {
        ...firstWords.discovery,
        "controller-detected": "Iemand die op school werkt",
        "data-subject": "Jij, een ouder of een ander om wie het gaat",
      },
      file: {
        ...firstWords.file,
        label: "Heb je het bestand nog?",
        hint: "Kies het hier of sleep het hierheen. Je eigen computer leest wat erin staat. Het bestand wordt niet verstuurd en niet bewaard.",
      },
      check: {
        ...firstWords.check,
        lead: (open) =>
          open === 0
            ? "Alle vragen zijn beantwoord."
            : `Je stuurt een eerste melding. ${open === 1 ? "1 vraag staat" : `${open} vragen staan`} nog open. Dat mag: de privacy officer vult ${open === 1 ? "die" : "ze"} later samen met je aan.`,
      },
      fix: {
        ...firstWords.fix,
        "timeline.discoveredAt": "Kies wanneer je het merkte.",
        "measures.taken": "Schrijf op wat je al deed, of kies ‘Nog niets gedaan’.",
        name: "Vul je naam in.",
        email: "Vul je e-mailadres in, zoals naam@school.nl.",
        report: "De melding is nog niet aangenomen. Kijk je antwoorden na.",
      },
      errors: {
        ...firstWords.errors,
        "which-hour": () => "Kies welk uur je bedoelt: deze tijd was er die nacht twee keer.",
      },
      receipt: {
        ...firstWords.receipt,
        heading: "Je melding is binnen",
        steps: {
          ...firstWords.receipt.steps,
          reads: "De privacy officer leest je melding. Misschien belt die je vandaag nog.",
        },
        now: "Wat kun je nu doen?",
        followUp: "Iets vergeten? Vul je melding aan",
        answers: "Wat je hebt gemeld",
      },
    },
  };
}

/** Het concept, het versturen, en wat te doen als dat niet lukt. */
function sendingForPupil(): Partial<FirstReportWords> {
  return {
    submitting: "Je melding wordt verstuurd…",
    draft: {
      ...draft,
      restored: (moment) => `Je concept van ${moment} is teruggezet`,
      notKept:
        "Je antwoorden worden op dit apparaat niet opgeslagen. Laat deze pagina open tot je de melding hebt verstuurd.",
      ask: "Weet je zeker dat je het concept wilt wissen? Alles wat je hebt ingevuld, is dan weg.",
    },
    problems: {
      "no-answer": () =>
        "We weten niet of je melding is aangekomen. Je antwoorden zijn bewaard. Verstuur de melding nog een keer: hetzelfde bericht telt één keer.",
      "no-receipt": () =>
        "We weten niet of je melding is aangekomen. Misschien moet je eerst weer inloggen, in een ander tabblad. Je antwoorden zijn bewaard. Verstuur de melding nog een keer: hetzelfde bericht telt één keer.",
      "signed-out": () =>
        "Je bent niet ingelogd. Je melding is niet aangekomen, maar je antwoorden zijn er nog. Log in een ander tabblad in, kom hier terug en verstuur de melding nog een keer.",
      "not-allowed": () =>
        "Met dit account kun je hier geen melding doen. Je melding is niet aangekomen. Geef je antwoorden aan je mentor.",
      "key-used": () =>
        "Er is al een eerdere versie van je melding aangekomen. Wat je daarna veranderde, staat er niet in. Geef de verandering door aan je mentor.",
      "too-large": () =>
        "Je melding is te groot en is niet aangekomen. Maak je antwoorden korter en verstuur de melding daarna.",
      "too-many": () =>
        "Het is nu te druk. Je melding is niet aangekomen, maar je antwoorden zijn er nog. Probeer het straks nog een keer.",
      "server-error": () =>
        "Er is een storing. We weten niet of je melding is aangekomen. Je antwoorden zijn er nog. Probeer het straks nog een keer: hetzelfde bericht telt één keer.",
      refused: () =>
        "Je melding is niet aangenomen. Je antwoorden zijn er nog. Geef ze aan je mentor.",
    },
    keep: {
      ...keep,
      answers: "Je antwoorden",
      copy: "Kopieer je antwoorden",
      copied: "Je antwoorden zijn gekopieerd.",
      copyByHand:
        "Kopiëren lukt hier niet vanzelf. Je antwoorden zijn geselecteerd: kopieer ze zelf.",
    },
    rescue: {
      ...rescue,
      text: "Er ging iets mis op deze pagina. Je melding is nog niet verstuurd. Hieronder staat wat je invulde. Kopieer of download het, zodat je het niet kwijtraakt.",
    },
    noScript: {
      ...noScript,
      text: "Zet JavaScript aan in je browser en open deze pagina opnieuw. Kan dat niet? Vertel het dan meteen aan je mentor. Wacht er niet mee.",
    },
  };
}
