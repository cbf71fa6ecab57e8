import type { PrivacyInsert } from "../src/inserts/index.ts";
import { leerplein } from "./privacy-inserts.ts";

/**
 * Facts of published documents, as far as they could be read; what is not visible is left out. Contact data are made up.
 * Sources: Cito Privacybijsluiter PO, 8 June 2023 (lawinsider.com); stichtingvisiria.nl; thiememeulenhoff.nl/privacy;
 * a start-up's list of sub-processors of 16 June 2026; centraleeindtoetspo.nl; snappet.be. Retrieved 2026-11-22.
 */
const bare = {
  template: "own",
  reviewEveryMonths: 12,
  services: [],
  purposes: [],
  dataSubjects: [],
  personalData: [],
  locations: [],
  subprocessors: [],
} as const satisfies Partial<PrivacyInsert>;

const product = { targetGroups: ["po"], users: ["pupil"] } as const;

/** Two products in one insert: the sector's service takes one file for each agreement. */
export const twoProducts: PrivacyInsert = {
  ...leerplein,
  version: "8 juni 2023",
  lastModified: "2023-06-08",
  processor: { name: "Cito B.V." },
  products: [
    {
      ...product,
      name: "Leerling in beeld",
      description: "Toetsen voor groep 3 tot en met 8.",
      family: "lt",
    },
    {
      ...product,
      name: "Kleuter in beeld",
      description: "Observaties van kleuters.",
      family: "lt",
    },
  ],
};

/** Words and model of before the GDPR. */
export const oldWords: PrivacyInsert = {
  ...bare,
  modelVersion: "2.0",
  template: "mevw",
  processor: { name: "Stichting Visiria" },
  seat: { place: "Twisk", country: "NL" },
  products: [
    {
      ...product,
      name: "IntoWords PDF Viewer",
      description: "Leest teksten voor. Stichting Visiria is de bewerker.",
    },
  ],
};

/** Three claims that time has overtaken, and a breach clock that starts late. */
export const staleClaims: PrivacyInsert = {
  ...bare,
  covenant: "Convenant Digitale Onderwijsmiddelen en Privacy – Leermiddelen en Toetsen",
  processor: { name: "ThiemeMeulenhoff" },
  url: "https://www.thiememeulenhoff.nl/privacy",
  products: [{ ...product, name: "Leermateriaal", description: "Digitaal leermateriaal." }],
  security: {
    certificates: [{ standard: "ISO/IEC 27001", edition: "2013", since: "2017-12-23" }],
    breachNotice: { hours: 72, countsFrom: "established" },
    links: [
      "https://www.edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa/",
    ],
  },
};

/** A list of sub-processors in an annex of its own, with agreements that nobody has seen. */
export const subprocessorList: PrivacyInsert = {
  ...bare,
  modelVersion: "4.0",
  version: "2.0",
  lastModified: "2026-06-16",
  changeNoticeDays: 30,
  processor: { name: "DGSkills" },
  products: [{ ...product, name: "DGSkills", description: "Leerplatform met AI.", family: "lt" }],
  printedAt: { subprocessors: "Bijlage 4" },
  dataSubjects: ["pupil", "teacher"],
  personalData: (["contact", "login-credentials", "usage", "ai-prompts"] as const).map(
    (category) => ({ category }),
  ),
  subprocessors: [
    {
      name: "Supabase Inc.",
      seat: "US",
      service: "database, authentication, functions, storage",
      categories: ["contact", "login-credentials", "usage", "ai-prompts"],
      subjects: ["pupil", "teacher"],
      countries: ["DE"],
      place: "AWS eu-central-1, Frankfurt",
      accessFrom: ["US"],
      transfer: { kind: "scc-2021-914", module: 3 },
      safeguards: "SOC 2 II, ISO 27001",
      agreement: { status: "in-place" },
    },
    {
      name: "Mistral AI SAS",
      seat: "FR",
      service: "generative text and vision",
      categories: ["ai-prompts"],
      subjects: ["pupil"],
      countries: ["FR"],
      agreement: { status: "to-verify" },
    },
    {
      name: "Black Forest Labs Inc.",
      seat: "US",
      service: "image generation",
      categories: ["ai-prompts"],
      subjects: ["pupil"],
      countries: ["DE"],
      agreement: { status: "to-verify" },
    },
    {
      name: "Vercel Inc.",
      seat: "US",
      service: "hosting",
      categories: ["usage"],
      subjects: ["pupil", "teacher"],
      countries: ["NL"],
      accessFrom: ["US"],
      transfer: { kind: "dpf" },
      agreement: { status: "in-place" },
    },
    {
      name: "Zoho",
      seat: "IN",
      service: "e-mail",
      categories: ["contact"],
      subjects: ["teacher"],
      countries: ["NL"],
      agreement: { status: "in-place" },
    },
  ],
};

/** A public body with a statutory task of its own. */
export const ownTask: PrivacyInsert = {
  ...bare,
  processor: { name: "College voor Toetsen en Examens" },
  products: [{ ...product, name: "Centrale Eindtoets", description: "De toets aan het eind." }],
  services: [
    {
      id: "test",
      kind: "inseparable",
      name: "Centrale Eindtoets",
      role: "controller",
      roleReason: "Wettelijke taak van CvTE zelf.",
    },
  ],
};

/** Processor for the schools, controller for the free accounts of teachers. */
export const mixedRole: PrivacyInsert = {
  ...bare,
  processor: { name: "Snappet" },
  products: [{ ...product, name: "Snappet", description: "Oefenen op een tablet." }],
  services: [
    { id: "school", kind: "inseparable", name: "Snappet voor scholen", role: "processor" },
    {
      id: "free",
      kind: "optional",
      ordered: "unknown",
      name: "Snappet Aanvullend",
      role: "controller",
      roleReason: "Gratis accounts van docenten zelf; namen van leerlingen blijven onbekend.",
    },
  ],
};
