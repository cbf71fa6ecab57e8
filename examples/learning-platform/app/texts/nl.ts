import type { Texts } from "./texts.ts";

/** Nederlands. */
export const nl: Texts = {
  site: {
    skip: "Naar de inhoud",
    navigation: "Hoofdmenu",
    home: "Vandaag",
    report: "Datalek melden",
    register: "Register",
    inbox: "Postvak",
    playing: "Rol in deze demo",
    roles: {
      docent: "Docent",
      servicedesk: "Servicedesk",
      "privacy-officer": "Privacy officer",
      "parent-1": "Ouder 1",
      "parent-2": "Ouder 2",
      pupil: "Leerling (Sem)",
    },
    roleIsDemo:
      "De rol is hier een schakelaar om te spelen. Een echt platform vraagt dit aan uw account.",
    otherLanguage: "English",
    footer:
      "Leerplein van Leerplein Media B.V. is verzonnen, net als alle scholen, mensen en nummers.",
    loading: "Even geduld, dit wordt opgehaald…",
    failed: "Dit kon niet worden opgehaald.",
    again: "Opnieuw proberen",
    notFound: "Deze pagina is er niet",
    notFoundText: "Misschien is het adres niet goed overgenomen.",
    toHome: "Naar Vandaag",
    notAllowed: "Deze pagina is voor de privacy officer",
    notAllowedText: "In deze demo kiest u zelf uw rol. Speel de privacy officer om verder te gaan.",
    becomeOfficer: "Speel de privacy officer",
  },
  home: {
    greeting: { morning: "Goedemorgen", afternoon: "Goedemiddag", evening: "Goedenavond" },
    groups: "Uw groepen",
    pupils: (count) => `${count} leerlingen`,
    progress: (done, of) => `${done} van ${of} hebben de toets gemaakt`,
    agenda: "Op het rooster",
    agendaItems: [
      { time: "08:30", what: "Groep 7 blauw: rekenen, blok 3" },
      { time: "10:45", what: "Groep 8 groen: begrijpend lezen" },
      { time: "13:15", what: "Klas 1B: Engels, woordenschat" },
      { time: "15:00", what: "Toetsen nakijken" },
    ],
    breachHeading: "Gegevens kwijt of verkeerd terechtgekomen?",
    breachText:
      "Een mail naar de verkeerde ouder, een laptop die weg is, een account dat niet klopt: meld het meteen. Ook als u nog niet alles weet.",
    breachAction: "Datalek melden",
    breachHint: "Het formulier vraagt stap voor stap wat nodig is.",
    openBreaches: (count) =>
      count === 0
        ? "Er staan geen datalekken open."
        : count === 1
          ? "Er staat 1 datalek open."
          : `Er staan ${count} datalekken open.`,
    toRegister: "Naar het register",
  },
  report: {
    title: "Datalek melden",
    intro:
      "Met dit formulier meldt u een datalek bij Leerplein. Het bestuur van de school krijgt daarna meteen bericht.",
    afterwards: "Het bericht aan het bestuur gaat nu per mail de deur uit.",
    seeInbox: "Bekijk het bericht in het postvak",
    seeRegister: "Bekijk de melding in het register",
  },
  register: {
    title: "Register van datalekken",
    intro:
      "Elk datalek staat hier, ook als niemand bericht hoefde te krijgen. Wat er staat, wordt nooit gewijzigd: er komt alleen bij.",
    show: "Toon",
    filters: {
      all: "Alle datalekken",
      running: "Met een lopende termijn",
      late: "Te laat",
      closed: "Afgesloten",
      withdrawn: "Ingetrokken",
    },
    count: (count) => (count === 1 ? "1 datalek" : `${count} datalekken`),
    empty: "Het register is leeg",
    emptyText:
      "Er is nog geen datalek gemeld. Zodra dat gebeurt, staat het hier met zijn termijnen.",
    noneOfThese: "Er zijn geen datalekken die hieraan voldoen.",
    showAll: "Toon alle datalekken",
    reportedAt: "Gemeld",
    status: { open: "Open", withdrawn: "Ingetrokken", closed: "Afgesloten" },
    kind: { complete: "Volledig", incomplete: "Nog niet volledig" },
    intact: (entries) =>
      entries === 1
        ? "Het register is ongeschonden: 1 regel sluit."
        : `Het register is ongeschonden: de ${entries} regels sluiten op elkaar aan.`,
    lastHash: "Kenmerk van de laatste regel",
    verify: "Opnieuw controleren",
    broken: (sequence) => `Het register klopt niet vanaf regel ${sequence}.`,
    defects: {
      malformed: "Deze regel is geen regel van een register.",
      "entry-changed": "Deze regel is gewijzigd nadat hij was geschreven.",
      "chain-broken": "Hier ontbreekt een regel of staat een regel op een andere plaats.",
      "other-head": "Aan het einde ontbreken regels.",
    },
    boardUnknown: "Bestuur nog niet bekend",
  },
  breach: {
    clocks: "Termijnen",
    since: "Sinds",
    ended: "Gedaan op",
    facts: "Wat er is gemeld",
    attachments: "Bijlagen",
    history: "Wat er is vastgelegd",
    events: {
      reported: "Melding",
      "board-informed": "Bestuur geïnformeerd",
      "authority-notified": "Gemeld bij de Autoriteit Persoonsgegevens",
      decided: "Besluit genomen",
      closed: "Afgesloten",
    },
    reports: {
      complete: "Volledige melding",
      incomplete: "Eerste melding, nog niet volledig",
      "follow-up": "Aanvulling",
      withdrawal: "Intrekking",
    },
    by: (who) => `door ${who}`,
    hash: "Kenmerk van de regel",
    notice: "Bericht aan het bestuur",
    noticeTo: (board) => `Aan ${board}`,
    download: (format, language) =>
      `${{ docx: "Word", html: "HTML", markdown: "Markdown", text: "Platte tekst" }[format]}, ${language === "nl" ? "Nederlands" : "Engels"}`,
    noBoard:
      "Nog niet bekend is om welk bestuur het gaat. Vul de melding aan: dan gaat het bericht weg.",
    mail: {
      sent: (moment) => `Verstuurd per mail op ${moment}.`,
      waiting: "Staat klaar om verstuurd te worden.",
      retrying: (attempts) =>
        attempts === 1
          ? "Versturen lukte nog niet. Het wordt vanzelf opnieuw geprobeerd."
          : `Versturen lukte ${attempts} keer niet. Het wordt vanzelf opnieuw geprobeerd.`,
    },
    toldByHand: (board) =>
      `${board} heeft geen overeenkomst met Leerplein. Er gaat geen mail vanzelf: informeer dit bestuur zelf en leg dat vast.`,
    findings: "Waar het bericht aandacht vraagt",
    noFindings: "Het bericht bevat alles wat beloofd is en wat het bestuur nodig heeft.",
    severity: { error: "Fout", warning: "Let op", advice: "Advies" },
    followUp: "Aanvullen",
    followUpText: "Weet u meer, of was iets anders dan gedacht? Vul de melding aan.",
    openFacts: (count) =>
      count === 1 ? "1 feit is nog niet bekend." : `${count} feiten zijn nog niet bekend.`,
    record: "Vastleggen",
    recordText:
      "Leg vast wat er met dit datalek is gebeurd. Een regel kan daarna niet meer worden gewijzigd.",
    back: "Terug naar het register",
  },
  record: {
    when: "Wanneer",
    day: "Datum",
    time: "Tijd",
    zone: "Nederlandse tijd (Europe/Amsterdam)",
    noSuchHour: "Dit uur bestond niet: de klok ging die nacht een uur vooruit.",
    whichHour: "De klok ging die nacht een uur terug. Welk uur was het?",
    hours: ["Het eerste, nog zomertijd", "Het tweede, al wintertijd"],
    board: "Bestuur",
    allBoards: "Alle besturen",
    channel: "Hoe",
    channels: {
      email: "Per mail",
      phone: "Per telefoon",
      portal: "In het portaal",
      letter: "Per brief",
      website: "Op de website",
    },
    filedBy: "Wie deed de melding",
    filers: { processor: "Leerplein, namens het bestuur", controller: "Het bestuur" },
    authorityReference: "Kenmerk van de Autoriteit Persoonsgegevens",
    reasonsForDelay: "Redenen voor de vertraging",
    reasonsHint: "Alleen nodig als de melding na de termijn kwam.",
    notifyAuthority: "Melden bij de Autoriteit Persoonsgegevens",
    informPeople: "De betrokken mensen informeren",
    yes: "Ja",
    no: "Nee",
    notDecided: "Nog niet besloten",
    reasons: "Waarom",
    evaluation: "Wat er is geleerd",
    optional: "(mag leeg blijven)",
    atLeast: (count) => `Schrijf minstens ${count} tekens.`,
    save: "Vastleggen",
    saved: "Vastgelegd in het register.",
    problem: "Dit is nog niet vastgelegd",
    fillIn: "Vul dit in.",
  },
  inbox: {
    title: "Postvak van de besturen",
    intro:
      "Hier komt aan wat Leerplein aan de besturen mailt. In deze demo blijft alle post binnen dit programma.",
    empty: "Er is nog geen post",
    emptyText: "Zodra een datalek is gemeld, komt het bericht aan het bestuur hier binnen.",
    from: "Van",
    to: "Aan",
  },
};
