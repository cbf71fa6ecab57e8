import { parsePeriod } from "../../../calendar/periods/parse-period.ts";
import type { ReasonFacts, RetentionTexts } from "../../../retention/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";
import { retentionFacts } from "./retention-facts.ts";
import { sourceWords } from "./retention-sources.ts";

const months =
  "januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  );

const day = (of: string) => {
  const [year, month, date] = of.split("-").map(Number);
  return `${date} ${months[Number(month) - 1]} ${year}`;
};

/** Waarheen een datum schuift. */
const snapTo = (to: string): string =>
  to.startsWith("next:")
    ? `de eerstvolgende ${Number(to.slice(8))} ${months[Number(to.slice(5, 7)) - 1]}`
    : (snaps[to] ?? "het eind van een tijdvak");

const snaps: Readonly<Record<string, string>> = {
  "school-year-end": "het eind van het schooljaar",
  "calendar-year-end": "het eind van het jaar",
  "month-end": "het eind van de maand",
  "week-end": "het eind van de week",
};

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
    basis.verifiedOn === null ? "bron niet nagelezen" : `bron gelezen op ${day(basis.verifiedOn)}`;
  return `${kinds[basis.kind]}: ${sourceWords(basis.ref)} (${read})`;
};

/** Een termijn met zijn begin; alleen bij een regel die er een heeft. */
const term = ({ period, trigger, triggerDay }: ReasonFacts) =>
  `${period} na ${trigger} (${triggerDay})`;

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

/** Een zaak die het vernietigen tegenhoudt, met de naam die de school eraan gaf. */
const caseOf = (name: string | null) => (name === null ? "een zaak" : `de zaak ‘${name}’`);

const actions = deepFreeze({
  erase: "wissen",
  anonymise: "anoniem maken",
  return: "teruggeven",
  transfer: "overdragen",
  restrict: "afschermen",
  review: "opnieuw bekijken",
  none: "wissen",
});

/** Nederlandse woorden voor bewaren en vernietigen. */
export const retention: RetentionTexts = deepFreeze({
  day,
  period: ({ years, months, weeks, days }) =>
    [
      years && counted(years, "jaar", "jaar"),
      months && counted(months, "maand", "maanden"),
      weeks && counted(weeks, "week", "weken"),
      days && counted(days, "dag", "dagen"),
    ]
      .filter(Boolean)
      .join(" en ") || "0 dagen",
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
    photo: "Foto’s en filmpjes",
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
  unnamedFact: "een gegeven zonder naam",
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
          ? `${subject}: vernietigen mag, en moet vanaf ${dueFrom}.`
          : `${subject}: vernietigen mag; er is geen uiterste datum.`,
      due: ({ subject, dueFrom }) =>
        `${subject}: de bewaartermijn is voorbij sinds ${dueFrom}. Nu vernietigen.`,
      overdue: ({ subject, dueFrom, daysOverdue }) =>
        `${subject}: dit had op ${dueFrom} vernietigd moeten zijn. Dat is ${counted(daysOverdue, "dag", "dagen")} te laat.`,
    },
    "parent-or-pupil": {
      permanent: ({ subject }) => `${subject}: we mogen deze gegevens nu niet wissen.`,
      waiting: ({ subject }) => `${subject}: we weten nog niet wanneer we deze gegevens wissen.`,
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
        `${subject}: te vernietigen op ${asOf} (${actions[action]}); archiefactiedatum ${dueFrom}.`,
      overdue: ({ subject, asOf, dueFrom, daysOverdue, action }) =>
        `${subject}: te vernietigen op ${asOf} (${actions[action]}); archiefactiedatum ${dueFrom}, ${counted(daysOverdue, "dag", "dagen")} te laat.`,
    },
  },
  reasons: {
    "school-administrator": {
      "keep-longest": (facts) => `Minimaal bewaren tot en met ${facts.lastDay}: ${term(facts)}.`,
      "keep-beats-erase": (facts) =>
        `De bewaarplicht gaat voor: ${term(facts)}, dus tot en met ${facts.lastDay}.`,
      "request-refused-art17-3b": (facts) =>
        `Het verzoek om te wissen kan niet worden uitgevoerd: de wet vraagt te bewaren tot en met ${facts.lastDay} (${legalReference("GDPR art. 17(3)(b)")}).`,
      "erase-shortest": (facts) => `Moet vernietigd zijn op ${facts.eraseFrom}: ${term(facts)}.`,
      hold: ({ name, until }) =>
        until
          ? `Bevroren door ${caseOf(name)} tot en met ${until}.`
          : `Bevroren door ${caseOf(name)}, die nog loopt.`,
      "hold-ended": ({ name, until }) =>
        `Het vernietigen is door ${caseOf(name)} uitgesteld${until ? ` tot na ${until}` : ""}.`,
      "unknown-trigger": ({ name }) =>
        name === null
          ? "Voor een bewaartermijn ontbreekt nog een datum. Vul die aan."
          : `Voor de bewaartermijn ‘${name}’ ontbreekt nog een datum. Vul die aan.`,
      permanent: () => "Er is geen vastgestelde selectielijst of termijn waarna vernietigen mag.",
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
      "hold-ended": ({ until }) =>
        `Er liep een zaak. Daarom bleef dit${until ? ` tot en met ${until}` : " zo lang"} staan.`,
      "unknown-trigger": () => "We missen nog een datum. De school zoekt die op.",
      permanent: () => "De regels zeggen nog niet wanneer we dit mogen wissen.",
      "no-rule": () => "De school moet nog afspreken hoelang we dit bewaren.",
    },
    auditor: {
      "keep-longest": (facts) => `Langste bewaarplicht: regel ${facts.id}; ${source(facts)}.`,
      "keep-shorter": (facts) =>
        `Kortere bewaarplicht: regel ${facts.id}, tot en met ${facts.lastDay}; ${source(facts)}.`,
      "keep-beats-erase": (facts) =>
        `Bewaarplicht gaat voor vernietigen: regel ${facts.id}; ${source(facts)}.`,
      "request-refused-art17-3b": (facts) =>
        `Verzoek om te wissen geweigerd, ${legalReference("GDPR art. 17(3)(b)")}: regel ${facts.id}; ${source(facts)}.`,
      "erase-shortest": (facts) => `Kortste maximum: regel ${facts.id}; ${source(facts)}.`,
      "erase-longer": (facts) =>
        `Langer maximum: regel ${facts.id}, vanaf ${facts.eraseFrom}; ${source(facts)}.`,
      hold: ({ id, until }) => `Bevriezing ${id}, tot en met ${until ?? "onbekend"}.`,
      "hold-ended": ({ id, until }) => `Bevriezing ${id}, geëindigd${until ? ` op ${until}` : ""}.`,
      "unknown-trigger": (facts) => `Brondatum onbekend: regel ${facts.id}; ${source(facts)}.`,
      permanent: (facts) => `Geen einddatum: regel ${facts.id}; ${source(facts)}.`,
      "no-rule": () => "Geen regel van toepassing: niet vernietigen.",
    },
  },
  steps: {
    trigger: ({ fact, value, date }) => `Brondatum (${fact}): ${value}, dat is ${date}.`,
    snap: ({ to, date }) => `Naar ${snapTo(to)}: ${date}.`,
    add: ({ period, date, clamped }) =>
      `Plus ${retention.period(parsePeriod(period))}: ${date}${clamped ? ", de laatste dag van die maand" : ""}.`,
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
    "category-without-rule": ({ about }) =>
      `Voor ${kindOf(about)} is geen bewaartermijn vastgelegd.`,
    "erase-never-wins": () =>
      "Deze regel komt nooit aan bod: een andere regel bewaart altijd langer.",
    "permanent-and-erase": () =>
      "Deze regel komt nooit aan bod: een andere regel bewaart voorgoed.",
    "condition-unreachable": () => "Deze regel geldt nooit: zijn voorwaarden spreken elkaar tegen.",
    "same-scope-and-kind": () => "Deze regel en een andere gaan over hetzelfde.",
    "no-erase-rule": () => "Dit beleid laat nooit iets vernietigen.",
    "category-without-maximum": ({ about }) =>
      `Voor ${kindOf(about)} is geen maximum vastgelegd: niets laat dit ooit verdwijnen.`,
    "maximum-left-open": ({ about, reason = "" }) =>
      `Voor ${kindOf(about)} is geen maximum vastgelegd. ${sourceWords(reason)}`,
    "basis-missing": () => "Deze regel zegt niet waarop de termijn rust.",
    "basis-unverified": () => "De bron van deze regel is niet nagelezen.",
    "days-for-months": () => "Deze regel telt in dagen; zijn maanden of jaren bedoeld?",
    "zero-period-with-snap": () =>
      "Deze regel telt niets op bij het einde van een tijdvak; is dat de bedoeling?",
  },
});

/** Een soort gegevens, tussen aanhalingstekens; een eigen soort heeft hier geen naam. */
const kindOf = (category = "") =>
  Object.hasOwn(retention.categories, category)
    ? `‘${retention.categories[category]}’`
    : "een eigen soort gegevens";
