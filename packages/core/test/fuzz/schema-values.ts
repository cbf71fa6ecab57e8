import { breachRegimes } from "../../src/breaches/index.ts";

/** Values of schemas that no good call, answer, export or example has. */
export const schemaValues: Readonly<Record<string, readonly unknown[]>> = {
  "agreements: deviation": [
    {
      clauseId: "definitions",
      from: "Een keer per jaar.",
      to: "Twee keer per jaar.",
      motivation: "Na de verandering van leverancier.",
      recordedAt: "2026-09-01",
      agreedBy: ["controller", "processor"],
    },
  ],
  "agreements: agreementDestruction": [
    { destroyedOn: "2026-11-01", statement: "VN-2026-3", confirmedBy: ["Voorbeeld Hosting"] },
  ],
  "agreements: agreementEnding": [
    {
      endedOn: "2026-08-01",
      handOver: "export",
      handOverUntil: "2026-09-01",
      destroyBy: "2026-11-01",
    },
  ],
  "breaches: noticeTerm": [{ hours: 72, countsFrom: "established" }, { countsFrom: "awareness" }],
  "breaches: attachment": [
    { reference: "b-1", name: "log.txt", mediaType: "text/plain", bytes: 1200 },
  ],
  "breaches: subjectException": [
    {
      ground: "a",
      reasons: "Alle bestanden waren versleuteld met een sleutel die niet is gelekt.",
    },
    {
      ground: "c",
      reasons: "Van twee derde van de leerlingen is geen adres meer bekend.",
      publicMeasure: "Een bericht op de voorpagina van de website.",
    },
  ],
  "breaches: regimeClockOptions": [
    { regimes: [breachRegimes.gdpr], now: "2026-11-20T14:00:00+01:00", holidays: ["2026-12-25"] },
  ],
  "inserts: transferBasis": [
    { kind: "adequacy", checkedOn: "2026-11-01" },
    { kind: "scc-2021-914", module: 3, assessedOn: "2026-11-01" },
  ],
  "inserts: automatedDecisions": [{ profiling: "no", decisions: "no", explanation: "Geen." }],
  "inserts: recipient": [
    {
      name: "Voorbeeld Aanmelden",
      role: "sign-on",
      service: "Aanmelden",
      categories: ["contact"],
      country: "NL",
    },
  ],
  "inserts: researchUse": [{ use: "anonymous", explanation: "Tellingen per school." }],
  "parties: authorityPeriod": [
    { status: "yes", from: "2025-02-01", until: "2026-02-01", source: "register" },
  ],
  "parties: curatele": [{ from: "2025-02-01", until: "2026-02-01" }],
  "parties: supplier": [{ kind: "supplier", name: "Leerplein Media B.V." }],
  "retention: cutoff": [
    { cutoffDate: "2024-07-31", cutoffInstantExclusive: "2024-07-31T22:00:00.000Z" },
    { cutoffDate: null, cutoffInstantExclusive: null },
  ],
  "retention: unreadableFact": [{ fact: "leftOn", expected: "day" }],
  "retention: sqlDialect": ["postgresql"],
  "rights: requestExtension": [
    {
      toldAt: "2026-03-20T10:00:00+01:00",
      ground: "complex",
      because: "Er zijn vijf systemen en een archief op papier.",
    },
  ],
  "postgres: dependentTable": [
    { name: "mark", key: ["id"], references: { pupil_id: "id" }, action: "delete" },
  ],
};

/** Schemas of which the value stays the caller's own, with the reason. */
export const passesOn: Readonly<Record<string, string>> = {
  "postgres: sqlClient": "a client is code of the caller",
  "retention: retentionSql":
    "template strings are kept as they are: tags know them again by identity",
  "retention: sqlFragment": "as retentionSql",
  ...Object.fromEntries(
    ["coverageInput", "sweepPlan", "sweepScope", "sweepTable"].map((name) => [
      `postgres: ${name}`,
      "columns, category and holds are read by toSql, at once",
    ]),
  ),
};
