import {
  type AgreementClause,
  agreementHash,
  type ProcessingAgreement,
  presets,
  type SecurityAnnex,
} from "../src/agreements/index.ts";
import type { PrivacyInsert } from "../src/inserts/index.ts";

/** The made-up platform Leerplein and its board. */
export const leerpleinInsert: PrivacyInsert = {
  modelVersion: "4.0",
  template: "own",
  version: "3",
  lastModified: "2026-08-01",
  reviewEveryMonths: 12,
  changeNoticeDays: 30,
  products: [
    {
      name: "Leerplein",
      description: "Oefenen en toetsen in de klas.",
      family: "lt",
      targetGroups: ["po"],
      users: ["pupil", "teacher"],
    },
  ],
  processor: { name: "Leerplein Media B.V.", kvk: "12345678" },
  services: [
    { kind: "inseparable", id: "practice", name: "Oefenen", role: "processor" },
    {
      kind: "optional",
      id: "reports",
      name: "Rapporten",
      role: "processor",
      ordered: "yes",
    },
  ],
  purposes: [{ code: "education-and-guidance" }, { code: "store-results" }],
  dataSubjects: ["pupil", "teacher"],
  personalData: [
    {
      category: "contact",
      retention: { kind: "term", trigger: "leftOn", period: "P1Y" },
    },
    {
      category: "study-progress",
      retention: { kind: "term", trigger: "leftOn", period: "P2Y" },
    },
  ],
  locations: [{ kind: "storage", place: "Amsterdam", country: "NL" }],
  subprocessors: [
    {
      name: "Wolkenhuis B.V.",
      seat: "NL",
      service: "Hosting",
      categories: ["contact", "study-progress"],
      subjects: ["pupil", "teacher"],
      countries: ["NL"],
      agreement: { status: "in-place" },
    },
  ],
  contact: { name: "Privacydesk", email: "privacy@leerplein.example" },
};

export const leerpleinSecurity: SecurityAnnex = {
  measures: [
    "Versleuteling van opslag en verkeer.",
    "Twee stappen bij het inloggen van beheerders.",
  ],
  classification: [{ availability: "medium", integrity: "medium", confidentiality: "high" }],
  schemeVersion: "3.0",
  certificates: [
    {
      standard: "ISO/IEC 27001",
      edition: "2022",
      number: "LP-001",
      issuedOn: "2025-03-01",
      validUntil: "2028-02-29",
      nextSurveillanceOn: "2027-03-01",
    },
  ],
  incidentProcedure: {
    monitoring: "Meldingen van systemen worden dag en nacht bekeken.",
    informing: "De servicedesk mailt het bestuur binnen 24 uur.",
    contents: "Wat er is gebeurd, om wie het gaat en wat eraan is gedaan.",
  },
  incidentContact: {
    name: "Servicedesk",
    email: "servicedesk@leerplein.example",
    phone: "020 123 45 67",
  },
};

/** `clauses` with the terms that the two parties agreed on. */
export const withTerms = (clauses: readonly AgreementClause[]): readonly AgreementClause[] =>
  clauses.map((clause): AgreementClause => {
    switch (clause.id) {
      case "breach":
        return {
          ...clause,
          terms: { standard: "without-undue-delay", maxHours: 24, clockStart: "awareness" },
        };
      case "sub-processors":
        return {
          ...clause,
          terms: { authorisation: "general", noticeDays: 30, objection: "yes" },
        };
      case "retention-destruction":
        return { ...clause, terms: { destructionWithinDays: 180, handOverDays: 90 } };
      case "security-control":
        return {
          ...clause,
          terms: { audit: { perYear: 1, cost: "school", acceptsThirdPartyReport: true } },
        };
      default:
        return clause;
    }
  });

/** As it is before anybody looked at it: complete, and not offered yet. */
export const draftAgreement: ProcessingAgreement = {
  id: "VO-2026-014",
  version: "1",
  drawnUpOn: "2026-07-01",
  model: "own",
  covenant: { version: "4.0", role: "participant" },
  controller: {
    name: "Stichting De Wilgen",
    legalForm: "stichting",
    administrationNumber: { scheme: "brin", value: "12AB" },
    email: "privacy@dewilgen.example",
    address: { street: "Wilgenlaan 1", postalCode: "1234 AB", city: "Waterdorp", country: "NL" },
    representative: { name: "M. Bakker", function: "voorzitter" },
    mandates: [
      { name: "S. de Vries", function: "functionaris gegevensbescherming", may: ["assess"] },
    ],
  },
  processor: {
    kind: "supplier",
    name: "Leerplein Media B.V.",
    legalForm: "B.V.",
    kvk: "12345678",
    email: "contracten@leerplein.example",
    address: { street: "Mediakade 2", postalCode: "2345 BC", city: "Boekstad", country: "NL" },
    representative: { name: "J. Jansen", function: "directeur" },
  },
  underlyingAgreement: { date: "2026-06-15", description: "licenties voor Leerplein" },
  term: {
    startsOn: "2026-08-01",
    endsOn: "2027-07-31",
    renewsFor: "P1Y",
    noticePeriod: "P3M",
  },
  clauses: withTerms(presets.education),
  deviations: [],
  annexes: [
    { kind: "privacy-insert", label: "1", insert: leerpleinInsert },
    { kind: "security", label: "2", security: leerpleinSecurity },
  ],
  status: "draft",
  signatures: [],
  history: [],
};

/** Judged, signed by both and running. */
export const activeAgreement: ProcessingAgreement = {
  ...draftAgreement,
  status: "active",
  signatures: [
    {
      step: "assess",
      party: "controller",
      name: "S. de Vries",
      function: "functionaris gegevensbescherming",
      at: "2026-07-10T10:00:00+02:00",
      documentHash: agreementHash(draftAgreement),
    },
    {
      step: "sign",
      party: "controller",
      name: "M. Bakker",
      function: "voorzitter",
      at: "2026-07-12T10:00:00+02:00",
      documentHash: agreementHash(draftAgreement),
    },
    {
      step: "sign",
      party: "processor",
      name: "J. Jansen",
      function: "directeur",
      at: "2026-07-13T10:00:00+02:00",
      documentHash: agreementHash(draftAgreement),
    },
  ],
};
