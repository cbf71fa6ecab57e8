import type { Language } from "../../../shared/languages.ts";
import type { BreachTexts, NoticeFormat } from "./breach-texts.ts";

const noticeFormats: Readonly<Record<NoticeFormat, string>> = {
  docx: "Word",
  html: "HTML",
  markdown: "Markdown",
  text: "Platte tekst",
};
const languageNames: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "Engels" };

/** Nederlands. */
export const nl: BreachTexts = {
  report: {
    title: "Datalek melden",
    intro:
      "Zes korte vragen. Weet u iets nog niet? Kies ‘Nog niet bekend’. Dat mag. De privacy officer vult het later samen met u aan.",
    introForPupil:
      "Zes korte vragen. Weet je iets nog niet? Kies ‘Nog niet bekend’. Dat mag. De privacy officer vult het later samen met je aan.",
    help: "Komt u er niet uit? Mail servicedesk@leerplein.example of bel 030 000 00 00.",
    helpForPupil: "Kom je er niet uit? Vraag het je mentor, of bel 030 000 00 00.",
    toToday: "Naar Vandaag",
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
    onThisPage: (shown, total) => `${shown} op deze pagina, ${total} in het register`,
    newer: "Nieuwere datalekken",
    older: "Oudere datalekken",
    empty: "Het register is leeg",
    emptyText:
      "Er is nog geen datalek gemeld. Zodra dat gebeurt, staat het hier met zijn termijnen.",
    noneOfThese: "Er zijn geen datalekken die hieraan voldoen.",
    showAll: "Toon alle datalekken",
    reportedAt: "Gemeld",
    status: { open: "Open", withdrawn: "Ingetrokken", closed: "Afgesloten" },
    kind: { complete: "Volledig", incomplete: "Nog niet volledig" },
    lastHash: "Controlegetal van de laatste regel",
    verify: "Opnieuw controleren",
    boardUnknown: "Bestuur nog niet bekend",
  },
  breach: {
    clocks: "Termijnen",
    since: "Sinds",
    ended: "Gedaan op",
    facts: "Wat er is gemeld",
    attachments: "Bijlagen",
    history: "Wat er is vastgelegd",
    reports: {
      complete: "Volledige melding",
      incomplete: "Eerste melding, nog niet volledig",
      "follow-up": "Aanvulling",
      withdrawal: "Intrekking",
    },
    by: (who) => `door ${who}`,
    hash: "Controlegetal van de regel",
    happenedAt: "Gebeurd op",
    corrects: (place) => `Verbetert regel ${place} van dit datalek:`,
    notice: "Bericht aan het bestuur",
    noticeTo: (board) => `Aan ${board}`,
    download: (format, language) => `${noticeFormats[format]}, ${languageNames[language]}`,
    noBoard:
      "We weten nog niet om welk bestuur het gaat. Vul dat aan. Dan versturen we het bericht.",
    mail: {
      sent: (moment) => `Verstuurd per mail op ${moment}.`,
      waiting: "Staat klaar om verstuurd te worden.",
      retrying: (attempts) =>
        attempts === 1
          ? "Versturen lukte nog niet. We proberen het vanzelf opnieuw."
          : `Versturen lukte ${attempts} keer niet. We proberen het vanzelf opnieuw.`,
    },
    toldByHand: (board) =>
      `${board} heeft geen overeenkomst met Leerplein. Leerplein mailt dit bestuur niet automatisch. Informeer dit bestuur zelf en leg dat vast.`,
    findings: "Hier moet u op letten",
    noFindings: "Het bericht bevat alles wat beloofd is en wat het bestuur nodig heeft.",
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
    reasonsNobodyTold: "Waarom niemand is geïnformeerd",
    reasonsNobodyToldHint: "Alleen nodig als geen bestuur en geen autoriteit bericht kreeg.",
    correctionOf: "Verbetert een eerdere regel",
    noCorrection: "Nee, dit is een nieuwe gebeurtenis",
    correctionReasons: "Wat er niet klopte",
    correctionHint: "Alleen nodig bij een verbetering. Beide regels blijven staan.",
    optional: "(mag leeg blijven)",
    atLeast: (count) => `Schrijf minstens ${count} tekens.`,
    save: "Vastleggen",
    saved: "Vastgelegd in het register.",
    problem: "Dit is nog niet vastgelegd",
    fillIn: "Vul dit in.",
  },
};
