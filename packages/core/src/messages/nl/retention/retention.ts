import type { ReasonFacts, RetentionTexts } from "../../../retention/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { retentionFacts } from "./retention-facts.ts";

const months =
  "januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  );

const kinds = deepFreeze({
  statute: "de wet",
  guidance: "een richtlijn",
  contract: "een afspraak in het contract",
  policy: "beleid",
  norm: "een norm",
});

/** Van wie de termijn komt, voor wie geen wetten leest. */
const asker = ({ basis }: ReasonFacts) =>
  basis?.kind === "statute" ? "De wet vraagt" : "De afspraak is";

const source = ({ basis }: ReasonFacts) => {
  if (!basis) return "geen grondslag vermeld";
  const read =
    basis.verifiedOn === null ? "bron niet nagelezen" : `bron gelezen op ${basis.verifiedOn}`;
  return `${kinds[basis.kind]}: ${basis.ref} (${read})`;
};

/** Een termijn met zijn begin; alleen bij een regel die er een heeft. */
const term = ({ period, trigger, triggerDay }: ReasonFacts) =>
  `${period} na: ${trigger} (${triggerDay})`;

/** Wat een feit moet zijn. */
const expectedFacts = deepFreeze({
  day: "een datum",
  instant: "een tijdstip met tijdzone",
  "epoch-seconds": "een aantal seconden sinds 1970",
  "epoch-ms": "een aantal milliseconden sinds 1970",
  "text-day": "een datum in tekst",
  code: "een tekst",
  number: "een getal",
  flag: "ja of nee",
});

const done = deepFreeze({
  erase: "gewist",
  anonymise: "anoniem gemaakt",
  return: "teruggegeven",
  transfer: "overgedragen",
  restrict: "afgeschermd",
  review: "opnieuw bekeken",
  none: "gewist",
});

/** Nederlandse woorden voor bewaren en vernietigen. */
export const retention: RetentionTexts = deepFreeze({
  day: (day) => {
    const [year, month, date] = day.split("-").map(Number);
    return `${date} ${months[Number(month) - 1]} ${year}`;
  },
  period: ({ years, months, weeks, days }) =>
    [
      years && counted(years, "jaar", "jaar"),
      months && counted(months, "maand", "maanden"),
      weeks && counted(weeks, "week", "weken"),
      days && counted(days, "dag", "dagen"),
    ]
      .filter(Boolean)
      .join(" en ") || "direct",
  categories: {
    "pupil-file": "Leerlingdossier",
    absence: "Verzuimgegevens",
    enrolment: "In- en uitschrijving",
    "special-education-referral": "Verwijzing naar speciaal onderwijs",
    "transfer-file": "Onderwijskundig rapport",
    "transition-test-result": "Uitslag van de doorstroomtoets",
    "other-pupil-data": "Overige leerlinggegevens",
    "exam-work": "Werk van het centraal examen",
    "school-exam": "Schoolexamens",
    diploma: "Diploma",
    "grade-list": "Cijferlijst",
    "attendance-exemption": "Vrijstelling van de leerplicht",
    "admissibility-statement": "Toelaatbaarheidsverklaring",
    "mbo-exam-evidence": "Examenbewijs mbo",
    "digital-work": "Digitaal werk van leerlingen",
    "camera-images": "Camerabeelden",
    "job-application": "Sollicitatie",
    "personnel-file": "Personeelsdossier",
    "sickness-absence": "Ziekteverzuim van personeel",
    "wage-tax-statement": "Loonbelastingverklaring",
    "identity-copy": "Kopie van het identiteitsbewijs",
    "financial-record": "Financiële administratie",
    "immovable-property-record": "Administratie van onroerende zaken",
    "funding-record": "Bekostigingsgegevens",
    "refused-enrolment": "Niet doorgegane aanmelding",
    "medical-note": "Medische notitie",
    "security-log": "Beveiligingslog",
    photo: "Foto's en video's",
    "incident-report": "Incidentmelding",
    suspension: "Schorsing of verwijdering",
    "development-perspective": "Ontwikkelingsperspectief",
    "support-partnership-file": "Dossier van het samenwerkingsverband",
    "consent-proof": "Bewijs van toestemming",
    "placement-agreement": "Praktijkovereenkomst",
    "education-agreement": "Onderwijsovereenkomst",
    "inactive-account": "Ongebruikt account",
    mailbox: "Mailbox",
    complaint: "Klacht",
    "alumni-contact": "Contactgegevens van alumni",
    "mbo-diploma": "Diploma mbo",
    "voice-log": "Gespreksopname",
    "tenant-data": "Gegevens in de cloudomgeving",
  },
  facts: retentionFacts,
  record: "Gegevens",
  status: {
    "school-administrator": {
      permanent: ({ subject }) => `${subject}: niet vernietigen; er is geen einddatum bekend.`,
      waiting: ({ subject }) =>
        `${subject}: wacht op een datum. Tot die bekend is, blijft dit staan.`,
      held: ({ subject }) => `${subject}: bevroren. Er loopt een zaak; nu niet vernietigen.`,
      keep: ({ subject, dueFrom }) =>
        dueFrom
          ? `${subject}: bewaren. Vernietigen kan vanaf ${dueFrom}.`
          : `${subject}: bewaren. Er is nog geen datum om te vernietigen.`,
      "may-erase": ({ subject, dueFrom }) =>
        dueFrom
          ? `${subject}: mag weg, en moet weg vanaf ${dueFrom}.`
          : `${subject}: mag weg; er is geen uiterste datum.`,
      due: ({ subject, dueFrom }) =>
        `${subject}: de bewaartermijn is voorbij sinds ${dueFrom}. Nu vernietigen.`,
      overdue: ({ subject, dueFrom, daysOverdue }) =>
        `${subject}: had weg moeten zijn vanaf ${dueFrom} en is ${counted(daysOverdue, "dag", "dagen")} te laat.`,
    },
    "parent-or-pupil": {
      permanent: ({ subject }) => `${subject}: we mogen deze gegevens nu niet weggooien.`,
      waiting: ({ subject }) => `${subject}: we weten nog niet wanneer deze gegevens weg kunnen.`,
      held: ({ subject }) =>
        `${subject}: we mogen deze gegevens nu niet wissen, omdat er een zaak loopt.`,
      keep: ({ subject, mandatoryUntil, dueFrom }) => {
        if (mandatoryUntil)
          return `${subject}: we bewaren deze gegevens tot en met ${mandatoryUntil}.`;
        return dueFrom
          ? `${subject}: we wissen deze gegevens op ${dueFrom}.`
          : `${subject}: we bewaren deze gegevens nog.`;
      },
      "may-erase": ({ subject, dueFrom }) =>
        dueFrom
          ? `${subject}: we wissen deze gegevens uiterlijk op ${dueFrom}.`
          : `${subject}: we mogen deze gegevens wissen.`,
      due: ({ subject, action }) => `${subject}: deze gegevens worden nu ${done[action]}.`,
      overdue: ({ subject, dueFrom, action }) =>
        `${subject}: deze gegevens hadden op ${dueFrom} al ${done[action]} moeten zijn. Dat gebeurt nu alsnog.`,
    },
    auditor: {
      permanent: ({ subject, asOf }) => `${subject}: blijvend bewaren op ${asOf}.`,
      waiting: ({ subject, asOf }) =>
        `${subject}: geen besluit op ${asOf}; een brondatum ontbreekt.`,
      held: ({ subject, asOf, dueFrom }) =>
        `${subject}: bevroren op ${asOf}; archiefactiedatum ${dueFrom ?? "onbekend"}.`,
      keep: ({ subject, asOf, dueFrom, mandatoryUntil }) =>
        `${subject}: bewaren op ${asOf}; bewaarplicht tot en met ${mandatoryUntil ?? "geen"}; archiefactiedatum ${dueFrom ?? "onbekend"}.`,
      "may-erase": ({ subject, asOf, dueFrom }) =>
        `${subject}: bewaarplicht voorbij op ${asOf}; archiefactiedatum ${dueFrom ?? "geen"}.`,
      due: ({ subject, asOf, dueFrom, action }) =>
        `${subject}: te vernietigen op ${asOf} (${action}); archiefactiedatum ${dueFrom}.`,
      overdue: ({ subject, asOf, dueFrom, daysOverdue, action }) =>
        `${subject}: te vernietigen op ${asOf} (${action}); archiefactiedatum ${dueFrom}, ${counted(daysOverdue, "dag", "dagen")} te laat.`,
    },
  },
  reasons: {
    "school-administrator": {
      "keep-longest": (facts) => `Minimaal bewaren tot en met ${facts.lastDay}: ${term(facts)}.`,
      "keep-beats-erase": (facts) =>
        `De bewaarplicht gaat voor: ${term(facts)}, dus tot en met ${facts.lastDay}.`,
      "request-refused-art17-3b": (facts) =>
        `Het verzoek om te wissen kan niet worden uitgevoerd: de wet vraagt te bewaren tot en met ${facts.lastDay} (AVG art. 17 lid 3 onder b).`,
      "erase-shortest": (facts) => `Uiterlijk weg vanaf ${facts.eraseFrom}: ${term(facts)}.`,
      hold: ({ id, until }) =>
        until
          ? `Bevroren door zaak ${id} tot en met ${until}.`
          : `Bevroren door zaak ${id}, die nog loopt.`,
      "hold-ended": ({ id, until }) =>
        `Zaak ${id} heeft het vernietigen uitgesteld tot na ${until}.`,
      "unknown-trigger": ({ id }) => `Regel ${id} wacht op een datum. Vul die aan.`,
      permanent: () => "Er is geen vastgestelde selectielijst of termijn waarna dit weg mag.",
      "no-rule": () =>
        "Voor deze soort gegevens is geen bewaartermijn vastgelegd. Leg die eerst vast.",
    },
    "parent-or-pupil": {
      "keep-longest": (facts) => `${asker(facts)} dat we dit bewaren: ${term(facts)}.`,
      "keep-beats-erase": (facts) =>
        `${asker(facts)} dat we dit bewaren: ${term(facts)}. Vanaf ${facts.eraseFrom} wissen we het.`,
      "request-refused-art17-3b": (facts) =>
        `De wet vraagt dat we dit bewaren: ${term(facts)}. Daarom kunnen we uw verzoek voor dit deel nu niet uitvoeren. Vanaf ${facts.eraseFrom} wissen we het.`,
      "erase-shortest": (facts) => `We bewaren dit niet langer dan ${term(facts)}.`,
      hold: ({ until }) =>
        until
          ? `De zaak loopt tot en met ${until}.`
          : "We weten nog niet wanneer de zaak klaar is.",
      "hold-ended": ({ until }) => `Er liep een zaak. Daarom bleef dit staan tot en met ${until}.`,
      "unknown-trigger": () => "We missen nog een datum. De school zoekt die op.",
      permanent: () => "De regels zeggen nog niet wanneer dit weg mag.",
      "no-rule": () => "De school moet nog afspreken hoe lang dit bewaard wordt.",
    },
    auditor: {
      "keep-longest": (facts) => `Langste bewaarplicht: regel ${facts.id}; ${source(facts)}.`,
      "keep-shorter": (facts) =>
        `Kortere bewaarplicht: regel ${facts.id}, tot en met ${facts.lastDay}; ${source(facts)}.`,
      "keep-beats-erase": (facts) =>
        `Bewaarplicht gaat voor vernietigen: regel ${facts.id}; ${source(facts)}.`,
      "request-refused-art17-3b": (facts) =>
        `Verzoek om te wissen geweigerd, AVG art. 17 lid 3 onder b: regel ${facts.id}; ${source(facts)}.`,
      "erase-shortest": (facts) => `Kortste maximum: regel ${facts.id}; ${source(facts)}.`,
      "erase-longer": (facts) =>
        `Langer maximum: regel ${facts.id}, vanaf ${facts.eraseFrom}; ${source(facts)}.`,
      hold: ({ id, until }) => `Bevriezing ${id}, tot en met ${until ?? "onbekend"}.`,
      "hold-ended": ({ id, until }) => `Bevriezing ${id}, geëindigd op ${until}.`,
      "unknown-trigger": (facts) => `Brondatum onbekend: regel ${facts.id}; ${source(facts)}.`,
      permanent: (facts) => `Geen einddatum: regel ${facts.id}; ${source(facts)}.`,
      "no-rule": () => "Geen regel van toepassing: niet vernietigen.",
    },
  },
  steps: {
    trigger: ({ fact, value, date }) => `Brondatum ${fact}: ${value}, dat is ${date}.`,
    snap: ({ to, date }) => `Naar ${to}: ${date}.`,
    add: ({ period, date, clamped }) =>
      `Plus ${period}: ${date}${clamped ? ", de laatste dag van die maand" : ""}.`,
    "last-keep-day": ({ date }) => `Laatste bewaardag: ${date}.`,
    "erase-from": ({ date }) => `Vernietigen vanaf: ${date}.`,
    hold: ({ id, from, until }) =>
      `Bevriezing ${id}: ${from ?? "onbekend"} tot en met ${until ?? "onbekend"}.`,
  },
  notApplied: {
    "condition-false": (id) => `Niet toegepast: regel ${id}, aan een voorwaarde is niet voldaan.`,
    "condition-unknown": (id) => `Niet toegepast: regel ${id}, een voorwaarde is onbekend.`,
    "no-trigger-date": (id) => `Niet toegepast: regel ${id}, zonder brondatum.`,
    "other-category": (id) => `Niet toegepast: regel ${id}, voor andere gegevens.`,
  },
  unreadable: (fact, expected) =>
    `Wat er staat bij ‘${fact}’ telt als onbekend: verwacht is ${expectedFacts[expected]}.`,
  policy: (id, version, hash) => `Beleid ${id}, versie ${version}, sha-256 ${hash}.`,
  findings: {
    "category-without-rule": ({ about }) => `Voor ${about} is geen bewaartermijn vastgelegd.`,
    "erase-never-wins": ({ about, other }) =>
      `Regel ${about} komt nooit aan bod: regel ${other} bewaart altijd langer.`,
    "permanent-and-erase": ({ about, other }) =>
      `Regel ${about} komt nooit aan bod: regel ${other} bewaart voorgoed.`,
    "condition-unreachable": ({ about }) =>
      `Regel ${about} geldt nooit: zijn voorwaarden spreken elkaar tegen.`,
    "same-scope-and-kind": ({ about, other }) => `Regels ${about} en ${other} gaan over hetzelfde.`,
    "no-erase-rule": () => "Dit beleid laat nooit iets vernietigen.",
    "category-without-maximum": ({ about }) =>
      `Voor ${about} is geen maximum vastgelegd: niets laat het ooit verdwijnen.`,
    "maximum-left-open": ({ about, reason }) =>
      `Voor ${about} is geen maximum vastgelegd: ${reason}`,
    "basis-missing": ({ about }) => `Regel ${about} zegt niet waarop de termijn rust.`,
    "basis-unverified": ({ about }) => `De bron van regel ${about} is niet nagelezen.`,
    "days-for-months": ({ about }) =>
      `Regel ${about} telt in dagen; zijn maanden of jaren bedoeld?`,
    "zero-period-with-snap": ({ about }) =>
      `Regel ${about} telt niets op bij het einde van een tijdvak; is dat de bedoeling?`,
  },
});
