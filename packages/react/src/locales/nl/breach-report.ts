import {
  breachClocks,
  dataCategoryLabels,
  dataSubjectCategoryLabels,
  breachReport as reportMessages,
} from "@bijsluiter/core/messages/nl";
import type { BreachReportTexts } from "../../breach-report/breach-report-texts.ts";

const SECONDS_IN_A_MINUTE = 60;

/** Hoe lang te wachten; zonder woord van de ontvanger een paar minuten. */
const wait = (seconds: number | undefined) => {
  const minutes = Math.ceil(Number(seconds) / SECONDS_IN_A_MINUTE);
  if (seconds === undefined) return "een paar minuten";
  return minutes === 1 ? "een minuut" : `${minutes} minuten`;
};

/** Nederlands, voor wie een datalek meldt. */
export const breachReport: BreachReportTexts = {
  messages: {
    breachClocks,
    breachReport: reportMessages,
    dataCategoryLabels,
    dataSubjectCategoryLabels,
  },
  forms: {
    errorSummary: "Kijk deze antwoorden nog even na",
    error: "Fout",
    optional: "(mag leeg blijven)",
    choose: "Kies een antwoord",
    step: (step, of) => `Stap ${step} van ${of}`,
    back: "Terug",
    next: "Verder",
    change: "Wijzigen",
    day: "Datum",
    time: "Tijd",
    zone: "Nederlandse tijd (Europe/Amsterdam)",
    whichHour: "De klok ging die nacht een uur terug. Welk uur bedoelt u?",
    hours: ["Het eerste uur, nog zomertijd", "Het tweede uur, al wintertijd"],
    addRow: "Nog een toevoegen",
    remove: (what) => `${what} verwijderen`,
    retry: (what) => `${what} opnieuw versturen`,
    uploading: "Wordt verstuurd…",
  },
  breachReport: {
    questions: {
      news: "Wat is er nieuw?",
      incident: "Wat is er gebeurd?",
      timeline: "Wanneer was het?",
      effect: "Wat is er met de gegevens gedaan?",
      data: "Om welke gegevens gaat het?",
      people: "Om wie gaat het?",
      boards: "Van welke schoolbesturen zijn de gegevens?",
      cause: "Hoe kon het gebeuren?",
      consequences: "Wat kan dit voor mensen betekenen?",
      measures: "Wat is en wordt eraan gedaan?",
      contact: "Wie kunnen we bereiken?",
      attachments: "Zijn er bestanden bij deze melding?",
      check: "Klopt alles?",
    },
    hints: {
      incident: "Weet u iets nog niet? Zeg dat gerust. U kunt het later aanvullen.",
      "incident.summary":
        "In een paar zinnen, voor iemand die er niets van weet. Noem geen namen van leerlingen.",
      "incident.narrative": "Stap voor stap, zoals u het nu weet.",
      "timeline.discoveredAt": "Het eerste signaal dat er iets mis was.",
      "timeline.awareAt":
        "Wanneer wist u vrij zeker dat het om persoonsgegevens gaat? Vanaf dat moment telt de tijd.",
      "effect.unintelligible": "Versleutelde gegevens met een veilige sleutel zijn niet leesbaar.",
      "data.records": "Tien resultaten van één leerling tellen als tien.",
      "people.count": "Tel ieder mens één keer.",
      "consequences.severity": "Voor wie het hardst wordt geraakt.",
      "measures.taken": "Om het te stoppen en de schade te beperken.",
      "measures.planned": "Tegen schade, en tegen een volgende keer.",
      "contact.contactPoint":
        "De functionaris gegevensbescherming of een ander die vragen beantwoordt.",
      attachments:
        "U kunt bijvoorbeeld een schermfoto of de verstuurde mail toevoegen. Het hoeft niet.",
      "news.note": "In een zin of twee.",
      check: "Lees uw antwoorden na. Na het versturen kunt u nog aanvullen.",
    },
    parts: {
      name: "Naam",
      role: "Functie",
      email: "E-mailadres",
      phone: "Telefoonnummer",
      value: "Aantal",
      minimum: "Minstens",
      maximum: "Hoogstens",
      at: "Het moment",
      from: "Begin",
      to: "Einde",
    },
    occurrences: {
      moment: "Op één moment",
      period: "In een periode",
      ongoing: "Het duurt nog voort",
      "cannot-be-determined": "Niet vast te stellen",
    },
    estimated: "Dit is een schatting",
    counts: {
      exact: "Precies",
      approximate: "Ongeveer",
      range: "Tussen twee aantallen",
      "cannot-be-determined": "Niet vast te stellen",
    },
    sameContact: "Ik beantwoord de vragen zelf",
    board: (row) => `Bestuur ${row}`,
    addBoard: "Nog een bestuur",
    fix: {
      "incident.summary": "Schrijf in een paar zinnen op wat er is gebeurd.",
      "incident.product": "Schrijf op welk product of welke dienst het is, of laat het leeg.",
      "incident.kind": "Kies wat het best past, of kies ‘Nog niet bekend’.",
      "incident.securityAspect":
        "Kies welk deel van de beveiliging het was, of kies ‘Nog niet bekend’.",
      "incident.narrative": "Schrijf op hoe het is gebeurd, of kies ‘Nog niet bekend’.",
      "timeline.discoveredAt": "Vul in op welke datum en tijd het werd ontdekt.",
      "timeline.discovery": "Kies wie het ontdekte.",
      "timeline.awareAt":
        "Vul in wanneer vaststond dat het een datalek is, of kies ‘Nog niet bekend’.",
      "timeline.occurred": "Kies wanneer het gebeurde, of kies ‘Nog niet bekend’.",
      "effect.effects": "Kies wat er met de gegevens is gedaan, of kies ‘Nog niet bekend’.",
      "effect.unintelligible":
        "Kies of een buitenstaander de gegevens kan lezen, of kies ‘Nog niet bekend’.",
      "data.categories": "Kies welke soorten gegevens het zijn, of kies ‘Nog niet bekend’.",
      "data.explanation": "Schrijf een toelichting, of laat het leeg.",
      "data.records": "Kies hoe precies u het aantal weet, of kies ‘Nog niet bekend’.",
      "people.categories": "Kies om welke mensen het gaat, of kies ‘Nog niet bekend’.",
      "people.count": "Kies hoe precies u het aantal weet, of kies ‘Nog niet bekend’.",
      "boards.affected": "Noem ten minste één bestuur, of kies ‘Nog niet bekend’.",
      "cause.origin": "Kies waar de oorzaak ligt, of kies ‘Nog niet bekend’.",
      "cause.intent": "Kies of het met opzet was, of kies ‘Nog niet bekend’.",
      "cause.description": "Schrijf op wat de oorzaak is, of kies ‘Nog niet bekend’.",
      "consequences.impacts": "Kies wat er kan gebeuren, of kies ‘Nog niet bekend’.",
      "consequences.severity": "Kies hoe ernstig het kan zijn, of kies ‘Nog niet bekend’.",
      "consequences.description":
        "Schrijf op voor wie en in welke mate, of kies ‘Nog niet bekend’.",
      "measures.taken": "Schrijf op wat er al is gedaan, of kies ‘Nog niet bekend’.",
      "measures.planned": "Schrijf op wat er nog gaat gebeuren, of kies ‘Nog niet bekend’.",
      "contact.reporter": "Vul in wie dit meldt.",
      "contact.contactPoint": "Vul in wie vragen kan beantwoorden.",
      name: "Vul een naam in.",
      role: "Vul een functie in, of laat het leeg.",
      email: "Vul een e-mailadres in, zoals naam@school.nl.",
      phone: "Vul een telefoonnummer in, zoals 030 123 45 67, of laat het leeg.",
      value: "Vul een heel getal in, zoals 120.",
      minimum: "Vul een heel getal in, zoals 100.",
      maximum: "Vul een heel getal in, zoals 150.",
      at: "Vul in op welke datum en tijd het was.",
      from: "Vul in op welke datum en tijd het begon.",
      to: "Vul in op welke datum en tijd het eindigde.",
      day: "Vul ook een datum in, met dag, maand en jaar.",
      time: "Vul ook een tijd in. Weet u die niet precies? Kies de tijd die het dichtst in de buurt komt.",
      "news.note": "Schrijf in een zin of twee op wat er nieuw is.",
      "news.groups": "Kies wat u wilt aanvullen of verbeteren.",
      attachments: "Er ging iets mis met een bestand. Haal het weg en voeg het opnieuw toe.",
      report: "De melding is nog niet aangenomen. Kijk uw antwoorden na.",
    },
    errors: {
      "too-short": ({ minimum }) => `Gebruik minstens ${minimum} tekens.`,
      "too-long": ({ maximum }) => `Maak dit korter: hoogstens ${maximum} tekens.`,
      "no-such-hour": () =>
        "Dit uur bestond niet: de klok ging die nacht een uur vooruit. Kies een andere tijd.",
      "which-hour": () => "Kies welk uur u bedoelt: deze tijd was er die nacht twee keer.",
      "in-the-future": () => "Dit moment moet nog komen. Kijk de datum en de tijd na.",
      "ends-before-it-begins": () => "Het einde ligt voor het begin. Kijk beide na.",
      "discovered-before-it-began": () => "Dit is eerder dan het gebeurde. Kijk beide momenten na.",
      "aware-before-discovered": () =>
        "Dit is eerder dan het werd ontdekt. Kijk beide momenten na.",
      "known-and-not-known-yet": () => "Vul dit in of kies ‘Nog niet bekend’, niet allebei.",
      "nothing-new": () => "Er is nog niets nieuws ingevuld. Vul iets aan of verbeter iets.",
      "files-not-stored": () => "Wacht tot elk bestand is bewaard, of haal het weg.",
      "file-empty": () => "Dit bestand is leeg. Kies een ander bestand.",
      "file-too-large": ({ maximum }) =>
        `Dit bestand is te groot. Kies er een van hoogstens ${maximum}.`,
      "file-type": ({ types }) => `Dit soort bestand kan hier niet. Kies ${types}.`,
      "file-refused": () =>
        "Dit bestand is niet aangenomen. Misschien is het beschadigd, of past de inhoud niet bij de naam. Kies een ander bestand.",
      "file-lost": () =>
        "Dit bestand was nog niet bewaard toen de pagina dichtging. Kies het opnieuw, of haal het weg.",
      "upload-failed": () => "Dit bestand is niet aangekomen. Probeer het opnieuw.",
    },
    news: {
      note: "Wat is er nieuw?",
      groups: "Wat wilt u aanvullen of verbeteren?",
      open: "Nog open",
    },
    draft: {
      saved: (time) => `Concept bewaard om ${time}`,
      restored: (moment) => `Uw concept van ${moment} is teruggezet`,
      notKept:
        "Uw antwoorden worden op dit apparaat niet bewaard. Laat deze pagina open tot u de melding hebt verstuurd.",
      clear: "Concept wissen",
      ask: "Weet u zeker dat u het concept wilt wissen? Alles wat u hebt ingevuld, is dan weg.",
      keep: "Nee, bewaren",
      clearNow: "Ja, alles wissen",
    },
    files: { choose: "Bestanden kiezen", stored: "Bewaard" },
    submit: "Melding versturen",
    submitting: "Uw melding wordt verstuurd…",
    problems: {
      "no-answer": () =>
        "We weten niet of uw melding is aangekomen. Uw antwoorden zijn bewaard. Verstuur de melding nog een keer: hetzelfde bericht telt één keer.",
      "no-receipt": () =>
        "Er kwam geen bewijs van ontvangst, dus we weten niet of uw melding is aangekomen. Misschien moet u eerst weer inloggen, in een ander tabblad. Uw antwoorden zijn bewaard. Verstuur de melding nog een keer: hetzelfde bericht telt één keer.",
      "signed-out": () =>
        "U bent niet ingelogd. Uw melding is niet aangekomen, maar uw antwoorden zijn er nog. Log in een ander tabblad in, kom hier terug en verstuur de melding nog een keer.",
      "not-allowed": () =>
        "Met dit account kunt u hier geen melding doen. Uw melding is niet aangekomen. Kopieer uw antwoorden en geef ze aan iemand die wel mag melden.",
      "key-used": () =>
        "Er is al een eerdere versie van deze melding aangekomen. Wat u daarna veranderde, staat er niet in. Nog een keer versturen helpt niet. Kopieer uw antwoorden en geef de verandering zelf door.",
      "too-large": () =>
        "Uw melding is te groot en is niet aangekomen. Nog een keer versturen helpt niet. Maak uw antwoorden korter en verstuur de melding daarna, of kopieer uw antwoorden en stuur ze op een andere manier.",
      "too-many": ({ retryAfterSeconds }) =>
        `Het is nu te druk. Uw melding is niet aangekomen, maar uw antwoorden zijn er nog. Verstuur de melding over ${wait(retryAfterSeconds)} nog een keer.`,
      "server-error": ({ retryAfterSeconds }) =>
        `Er is een storing bij de ontvanger. We weten niet of uw melding is aangekomen. Uw antwoorden zijn er nog. Verstuur de melding over ${wait(retryAfterSeconds)} nog een keer: hetzelfde bericht telt één keer. Lukt het dan nog niet? Kopieer uw antwoorden en geef ze zelf door.`,
      refused: () =>
        "Uw melding is niet aangenomen. Uw antwoorden zijn er nog. Kopieer uw antwoorden en geef ze zelf door.",
    },
    serverSays: (sentence) => `De ontvanger zegt: ‘${sentence}’`,
    keep: {
      answers: "Uw antwoorden",
      copy: "Kopieer uw antwoorden",
      copied: "Uw antwoorden zijn gekopieerd.",
      copyByHand:
        "Kopiëren lukt hier niet vanzelf. Uw antwoorden zijn geselecteerd: kopieer ze zelf.",
      download: "Antwoorden downloaden",
      fileName: "antwoorden.txt",
    },
    rescue: {
      heading: "Het formulier werkt nu niet",
      text: "Er ging iets mis op deze pagina. Uw melding is nog niet verstuurd. Hieronder staat wat u invulde. Kopieer of download het, zodat u het niet kwijtraakt.",
      again: "Formulier opnieuw openen",
    },
    noScript: {
      heading: "Dit formulier werkt alleen met JavaScript",
      text: "Zet JavaScript aan in uw browser en open deze pagina opnieuw. Kan dat niet? Meld het datalek dan meteen per mail of telefoon. Wacht er niet mee.",
    },
    receipt: {
      heading: "Uw melding is ontvangen",
      reference: "Kenmerk",
      receivedAt: "Ontvangen",
      mailWaiting: "We mailen het bestuur nu.",
      clocks: "Termijnen",
      waiting: "Begint zodra het bestuur is geïnformeerd.",
      print: "Afdrukken",
      download: "Melding downloaden (JSON)",
      followUp: "Aanvulling doen",
    },
  },
};
