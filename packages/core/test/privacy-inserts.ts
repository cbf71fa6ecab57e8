import type { PrivacyInsert } from "../src/inserts/index.ts";

/** Everything filled in, nothing to find on 22 November 2026. Supplier, people and product are made up. */
export const leerplein: PrivacyInsert = {
  modelVersion: "4.0",
  template: "official",
  covenant: "Convenant Digitale Onderwijsmiddelen en Privacy 4.0",
  version: "2026-1",
  lastModified: "2026-08-01",
  reviewEveryMonths: 12,
  changeNoticeDays: 30,
  url: "https://leerplein.example/privacy",
  products: [
    {
      name: "Leerplein",
      description: "Leerlingen oefenen met rekenen en taal. De docent ziet hoe het gaat.",
      plain: {
        parent: "Uw kind oefent met rekenen en taal. De docent ziet hoe het gaat.",
        pupil: "Je oefent met rekenen en taal. Je docent ziet hoe het gaat.",
      },
      url: "https://leerplein.example",
      family: "lt",
      targetGroups: ["po", "vo"],
      years: "groep 6 tot en met klas 3",
      users: ["pupil", "teacher"],
    },
  ],
  processor: { name: "Leerplein Media B.V.", kvk: "12345678" },
  seat: { place: "Utrecht", country: "NL" },
  services: [
    { id: "practice", kind: "inseparable", name: "Oefenen", role: "processor" },
    {
      id: "speech",
      kind: "optional",
      ordered: "no",
      name: "Voorlezen",
      description: "De leerling leest voor, de computer luistert mee.",
      role: "processor",
    },
  ],
  purposes: [
    { code: "store-results" },
    { code: "return-results", specification: "De docent ziet de scores van de eigen klas." },
    { code: "security" },
  ],
  dataSubjects: ["pupil", "teacher"],
  personalData: [
    {
      category: "contact",
      explanation: "Voornaam, achternaam en e-mailadres.",
      retention: { kind: "term", trigger: "leftOn", period: "P3M" },
    },
    {
      category: "study-progress",
      subjects: ["pupil"],
      records: ["digital-work"],
      retention: {
        kind: "term",
        trigger: "madeOn",
        snapBefore: "school-year-end",
        period: "P2Y",
        basis: { kind: "contract", ref: "Leerplein, annex 1", verifiedOn: "2026-08-01" },
      },
    },
    {
      category: "voice",
      subjects: ["pupil"],
      services: ["speech"],
      retention: {
        kind: "term",
        trigger: "recordedOn",
        period: "P1D",
        explanation: "Een opname is na een dag weg.",
      },
    },
  ],
  locations: [
    { kind: "storage", place: "Amsterdam", country: "NL" },
    { kind: "processing", country: "IE" },
  ],
  subprocessors: [
    {
      name: "Wolkhuis B.V.",
      seat: "NL",
      service: "Servers en reservekopieën",
      categories: ["contact", "study-progress", "voice"],
      subjects: ["pupil", "teacher"],
      countries: ["NL", "IE"],
      agreement: { status: "in-place", checkedOn: "2026-06-01" },
    },
  ],
  subprocessorList: "complete",
  contact: {
    name: "Privacyloket",
    email: "privacy@leerplein.example",
    phone: "030 000 00 00",
  },
  annexes: [{ id: "1A", title: "Lijst van velden" }],
};
