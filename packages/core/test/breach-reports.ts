import {
  type CompleteReport,
  type FollowUpReport,
  type IncompleteReport,
  notKnownYetFields,
} from "../src/breaches/index.ts";

const reporter = {
  name: "Sanne de Vries",
  role: "Servicedesk",
  email: "servicedesk@leerplein.example",
  phone: "030 000 00 00",
} as const;

/** Every fact known. People, boards and numbers are made up. */
export const completeReport: CompleteReport = {
  kind: "complete",
  incident: {
    summary: "Een export met toetsresultaten is naar de verkeerde school gemaild.",
    product: "Leerplein Toetsen",
    kind: "sent-by-mistake",
    securityAspect: "process",
    narrative: "Een medewerker koos bij het versturen de verkeerde school uit een keuzelijst.",
  },
  timeline: {
    discoveredAt: "2026-11-20T14:05:00+01:00",
    discovery: "external-party",
    awareAt: "2026-11-20T15:00:00+01:00",
    occurred: { kind: "moment", at: "2026-11-20T13:40:00+01:00" },
  },
  effect: { effects: ["read", "copy"], unintelligible: "no" },
  data: {
    categories: ["contact", "study-progress"],
    explanation: "Naam, groep en toetsscore.",
    records: { kind: "approximate", value: 840 },
  },
  people: { categories: ["pupil"], count: { kind: "exact", value: 84 } },
  cause: { origin: "internal", intent: "accidental", description: "Verkeerde ontvanger gekozen." },
  consequences: {
    impacts: ["loss-of-control", "damage-to-reputation"],
    severity: "moderate",
    description: "Een andere school zag de scores van 84 leerlingen.",
  },
  measures: {
    taken: "De ontvanger heeft het bestand verwijderd en dat schriftelijk bevestigd.",
    planned: "De keuzelijst toont voortaan de plaats van de school.",
  },
  boards: {
    affected: [
      {
        name: "Stichting De Wilgen",
        administrationNumber: { scheme: "brin", value: "99AB" },
        email: "privacy@dewilgen.example",
      },
    ],
  },
  contact: {
    reporter,
    contactPoint: { name: "Functionaris gegevensbescherming", email: "fg@leerplein.example" },
  },
};

const { cause: _cause, consequences: _consequences, people, ...known } = completeReport;

/** The same breach, an hour in: cause, consequences and the number of people are still open. */
export const incompleteReport: IncompleteReport = {
  ...known,
  kind: "incomplete",
  people: { categories: people.categories },
  notKnownYet: [
    "people.count",
    "cause.origin",
    "cause.intent",
    "cause.description",
    "consequences.impacts",
    "consequences.severity",
    "consequences.description",
  ],
};

/** The same breach, of which nothing is known but what may not wait. */
export const silentReport: IncompleteReport = {
  kind: "incomplete",
  incident: { summary: completeReport.incident.summary },
  timeline: { discoveredAt: completeReport.timeline.discoveredAt, discovery: "press" },
  contact: completeReport.contact,
  notKnownYet: notKnownYetFields,
};

/** Closes what {@link incompleteReport} left open. */
export const followUpReport: FollowUpReport = {
  kind: "follow-up",
  reference: "DL-2026-0001",
  note: "Het aantal leerlingen en de oorzaak zijn nu bekend.",
  reporter,
  people: { count: completeReport.people.count },
  cause: completeReport.cause,
  consequences: completeReport.consequences,
};
