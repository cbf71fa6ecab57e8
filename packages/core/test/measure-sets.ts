import type { Measure, MeasureEvidence, MeasureSet } from "../src/measures/index.ts";

/** Day on which the made-up suppliers are judged. */
export const judgedOn = "2026-11-29";

const proof = (
  kind: MeasureEvidence["kind"],
  ref: string,
  collectedOn: string,
  expiresOn: string,
): MeasureEvidence => ({ kind, ref, collectedOn, effectiveOn: collectedOn, expiresOn });

const measureOf = (
  id: string,
  title: string,
  more: Pick<Measure, "theme" | "owner" | "evidence"> & Partial<Measure>,
): Measure => ({
  id,
  title,
  kind: "technical",
  refs: [],
  needs: { confidentiality: "low" },
  implementation: "implemented",
  ...more,
});

const secureMail = measureOf("secure-mail", "Maildomein met SPF, DKIM en DMARC", {
  theme: "transport-and-storage",
  owner: { party: "provider", role: "systeembeheer" },
  cadence: { everyMonths: 3 },
  reviewedOn: "2026-10-05",
  evidence: [proof("scan", "posture/leerplein.example/2026-11-20", "2026-11-20", "2026-12-20")],
});
const recordings = measureOf("call-recordings", "Opnamen ten hoogste een jaar bewaard", {
  kind: "organisational",
  theme: "data-life-cycle",
  owner: { party: "provider", role: "klantenservice" },
  cadence: { everyMonths: 12 },
  reviewedOn: "2026-03-02",
  evidence: [proof("log", "opnamen/wissen/2026-11", "2026-11-01", "2027-01-31")],
});
const certified = measureOf("certified", "Beveiliging onder ISO/IEC 27001", {
  kind: "organisational",
  theme: "governance",
  owner: { party: "provider", role: "security officer" },
  evidence: [proof("certificate", "iso", "2017-12-23", "2027-12-31")],
});
const classified = measureOf("training", "Training over privacy", {
  kind: "people",
  theme: "people",
  owner: { party: "provider", role: "personeelszaken" },
  cadence: { timesPerYear: 2 },
  maturity: 2,
  evidence: [proof("training", "lms/voorjaar", "2026-03-10", "2027-03-09")],
});

/** A made-up publisher that claims ISO/IEC 27001:2013 since 23 December 2017, and trained its people once. */
export const publisher: MeasureSet = {
  title: "Leerplein Media B.V.",
  levels: { availability: "medium", integrity: "medium", confidentiality: "high" },
  measures: [secureMail, recordings, certified, classified],
  certificates: [{ id: "iso", standard: "ISO/IEC 27001:2013", certifiedSince: "2017-12-23" }],
};

/** A made-up manager of cloud services for schools, of which every promise holds on {@link judgedOn}. */
export const cloudManager: MeasureSet = {
  title: "Wolkbeheer Onderwijs B.V.",
  levels: { availability: "medium", integrity: "medium", confidentiality: "high" },
  measures: [
    measureOf("removable-media", "Geen gegevens op losse media", {
      theme: "transport-and-storage",
      owner: { party: "provider", role: "systeembeheer" },
      refs: [
        { framework: "iso-27001", edition: "2022", control: "7.10" },
        { framework: "bio2", edition: "1.3", control: "7.10.01" },
      ],
      applicability: { applies: "yes", reason: "Media raken zoek." },
      maturity: 4,
      evidence: [proof("setting", "mdm/usb-uit", "2026-09-01", "2027-08-31")],
    }),
    measureOf("forced-encryption", "Berichten met BSN of IBAN gaan versleuteld uit", {
      theme: "transport-and-storage",
      owner: { party: "shared" },
      refs: [{ framework: "iso-27001", edition: "2022", control: "8.24" }],
      cadence: { everyMonths: 6 },
      reviewedOn: "2026-08-15",
      parts: [
        { party: "built-in", kind: "provided", what: "Versleutelde berichten", done: "yes" },
        {
          party: "provider",
          kind: "setting",
          what: "De regel die versleuteling afdwingt",
          done: "yes",
          evidence: [proof("log", "guard/2026-11", "2026-11-15", "2026-12-15")],
        },
        {
          party: "customer",
          kind: "setting",
          what: "De regel staat voor elke school aan",
          done: "yes",
          evidence: [proof("setting", "tenant/regels", "2026-10-01", "2027-03-31")],
        },
      ],
      evidence: [proof("log", "guard/2026-11", "2026-11-15", "2027-02-15")],
    }),
    measureOf("auto-lock", "Schermen gaan vanzelf op slot", {
      theme: "logical-access",
      owner: { party: "provider", role: "systeembeheer" },
      maturity: 3,
      evidence: [proof("setting", "mdm/slot", "2026-09-01", "2027-08-31")],
    }),
    measureOf("assessment", "Jaarlijkse beoordeling", {
      kind: "organisational",
      theme: "assessment",
      owner: { party: "provider", role: "security officer" },
      cadence: { everyMonths: 12 },
      reviewedOn: "2026-05-20",
      evidence: [proof("review", "isms/2026", "2026-05-20", "2027-05-19")],
    }),
    measureOf("training", "Training, meermaals per jaar", {
      kind: "people",
      theme: "people",
      owner: { party: "provider", role: "personeelszaken" },
      cadence: { timesPerYear: 3 },
      evidence: [
        proof("training", "lms/1", "2026-01-15", "2027-01-14"),
        proof("training", "lms/2", "2026-05-12", "2027-05-11"),
        proof("training", "lms/3", "2026-10-06", "2027-10-05"),
      ],
    }),
  ],
  certificates: [
    {
      id: "iso",
      standard: "ISO/IEC 27001",
      edition: "2022",
      number: "IS 000000",
      scope: "Beheer van werkplekken voor scholen",
      body: { name: "Voorbeeld Certificering", accreditation: "RvA" },
      issuedOn: "2025-06-01",
      validUntil: "2028-05-31",
      surveillance: [{ dueOn: "2026-06-01", doneOn: "2026-05-28", result: "ok" }],
      nextSurveillanceOn: "2027-06-01",
    },
  ],
  mandates: [
    {
      id: "tenant",
      role: "bestuurder",
      validUntil: "2027-01-31",
      measures: ["forced-encryption"],
    },
  ],
};
