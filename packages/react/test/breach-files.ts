import {
  type AssessmentFacts,
  assessBreach,
  type BreachEvent,
  type BreachFile,
  type BreachStep,
  breachClocks,
  breachRegimes,
  dutyTasks,
  type EnisaInput,
  fileClockFacts,
  type RegisterEntry,
  severity,
  toRegisterEntry,
  transition,
} from "@bijsluiter/core/breaches";

const reasons = "Wij hebben alle stukken samen bekeken.";
const reference = "DL-2026-0001";

/** Results of a primary school, mailed to one wrong list and read by some who do not answer. */
export const facts: AssessmentFacts = {
  role: "processor",
  unintelligible: "no",
  access: "happened",
  recipients: { kind: "known", number: "many", cooperation: "unknown" },
  data: [{ kind: "study-results" }],
  integrity: "none",
  availability: { duration: "none", effect: "none" },
  people: { vulnerable: "yes", count: 28 },
};
const enisa: EnisaInput = {
  data: [
    {
      category: "simple",
      adjustment: {
        steps: 1,
        factor: "individualCharacteristics",
        reasons: "Het gaat om leerlingen van de basisschool.",
      },
    },
    { category: "financial" },
  ],
  identification: [
    { identifier: "fullName", level: "significant" },
    { identifier: "email", level: "significant" },
  ],
  combined: { level: "maximum", reasons: "Naam, geboortedatum en e-mailadres samen." },
  circumstances: {
    confidentiality: "knownRecipients",
    integrity: "notAffected",
    availability: "notAffected",
    maliciousIntent: "no",
  },
  individuals: 128,
  unintelligible: "yes",
  stated: { level: "veryHigh", reasons: "De school houdt een hogere ernst aan." },
};

/** The hour after the signal, RFC 3339. */
export const hour = (count: number): string =>
  new Date(Date.UTC(2026, 10, 20, 8) + count * 3_600_000).toISOString();

const steps: readonly (readonly [number, BreachStep])[] = [
  [
    0,
    {
      kind: "signal",
      source: "third-party",
      channel: "telephone",
      summary: "Een ouder ziet de cijfers van een ander kind.",
    },
  ],
  [1, { kind: "triage" }],
  [
    2,
    {
      kind: "confirm",
      test: { securityBreached: "yes", dataAffected: "yes", dataPersonal: "yes" },
    },
  ],
  [2, { kind: "assign", duty: "authority", owner: "s.jansen" }],
  [3, { kind: "contain", measure: "De lijst is afgesloten voor iedereen." }],
  [
    3,
    {
      kind: "keep-evidence",
      name: "logboek.csv",
      bytes: 4096,
      sha256: "ab".repeat(32),
    },
  ],
  [
    4,
    {
      kind: "assess",
      sides: ["confidentiality"],
      exfiltration: "unknown",
      facts,
      reasons,
    },
  ],
  [
    5,
    {
      kind: "decide",
      final: "yes",
      decision: {
        risk: "high",
        notifyAuthority: "yes",
        informPeople: "no",
        exception: { ground: "c", reasons, publicMeasure: "Bericht op de website van de school." },
        reasons,
        confirmed: ["unknown-facts", "exception-holds"],
        decidedBy: "s.jansen",
        secondedBy: "m.bakker",
      },
    },
  ],
  [6, { kind: "inform-board", board: "Stichting De Wilgen", channel: "mail" }],
  [7, { kind: "notify-authority", phase: "initial", authorityReference: "AP-1234" }],
  [8, { kind: "authority-order", order: "inform-people", reasons }],
  [9, { kind: "inform-people", audience: "guardian", channel: "mail" }],
  [10, { kind: "lead-authority", authority: "Autoriteit Persoonsgegevens" }],
  [10, { kind: "police", reported: "yes", policeReference: "PL-77" }],
  [
    11,
    {
      kind: "plan-action",
      action: "A1",
      side: "supplier",
      owner: "beheer",
      what: "De rechten van alle lijsten nalopen.",
      dueOn: "2026-12-01",
    },
  ],
  [12, { kind: "finish-action", action: "A1" }],
  [13, { kind: "tell-actions", to: "board", channel: "telephone" }],
  [14, { kind: "read" }],
  [15, { kind: "read" }],
];

const eventOf = ([at, step]: (typeof steps)[number]): BreachEvent => ({
  step,
  at: hour(at),
  // The signal was written down later than it came.
  recordedAt: step.kind === "signal" ? hour(0.5) : hour(at),
  by: "s.jansen",
  role: "privacy-officer",
});

/** The first `count` steps of a breach, each as `transition` takes it. */
export function fileOf(count: number = steps.length): BreachFile {
  let file: BreachFile = { reference, events: [] };
  for (const step of steps.slice(0, count)) {
    const after = transition(file, eventOf(step));
    if (after.result === "refused") throw new Error(JSON.stringify(after.reasons));
    file = after.breach;
  }
  return file;
}

const now = hour(20);

/** What each widget on the file of a breach shows. */
export const breachFileProps = {
  assessment: assessBreach({
    ...facts,
    recipients: { kind: "unknown" },
    exception: { ground: "c", reasons, publicMeasure: "Bericht op de website van de school." },
  }),
  severity: severity(enisa),
  entries: fileOf().events.map((event) => toRegisterEntry(reference, event)),
  now,
  clocks: breachClocks(
    { ...fileClockFacts(fileOf(7)), processorEstablished: hour(1), contractHours: 10 },
    {
      regimes: [breachRegimes.gdpr, breachRegimes["nl-cbw"], breachRegimes["omnibus-proposal"]],
      now,
    },
  ),
  tasks: dutyTasks(fileOf(9), { now: hour(100), boards: ["Stichting De Wilgen"] }),
};

/** What a register holds that is no step. */
export const otherEntries: readonly RegisterEntry[] = (
  [
    { kind: "board-informed", at: hour(1), channel: "email", board: "Stichting De Wilgen" },
    { kind: "board-aware", at: hour(1), board: "Scholengroep Noorderlicht" },
    {
      kind: "authority-notified",
      at: hour(90),
      filedBy: "processor",
      authorityReference: "AP-9",
      reasonsForDelay: reasons,
    },
    { kind: "decided", at: hour(91), notifyAuthority: "yes", informPeople: "yes", reasons },
    { kind: "closed", at: hour(92), evaluation: "Lijsten krijgen een eigenaar." },
    { kind: "erased", at: hour(93), sequences: [1], basis: "register: vijf jaar" },
    { kind: "retracted", at: hour(94) },
  ] as const
).map((event, index) => ({
  reference,
  recordedAt: hour(95 + index),
  recordedBy: "retention",
  event,
  ...(event.kind === "retracted" && { correction: { of: 3, reasons: "Dit ging over een ander." } }),
}));
