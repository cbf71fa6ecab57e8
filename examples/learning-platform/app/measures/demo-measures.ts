import {
  type Measure,
  type MeasureEvidence,
  type MeasureSet,
  presets,
} from "@bijsluiter/core/measures";

const DAY = 86_400_000;

/** The measures of the example profile as a made-up supplier would keep them, with days around today. */
export function demoMeasures(today: string): MeasureSet {
  const from = (days: number) =>
    new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
  const proof = (id: string, index: number): MeasureEvidence => ({
    kind: id === "training" ? "training" : id === "secure-mail" ? "scan" : "document",
    ref: `isms/${id}`,
    collectedOn: from(-20 - index),
    expiresOn: from(15 + 20 * index),
  });
  const kept = (one: Measure, index: number): Measure => {
    const done = {
      ...one,
      implementation: "implemented",
      reviewedOn: from(-30),
      maturity: 2 + (index % 3),
    } as const;
    const evidence = [proof(one.id, index)];
    if (one.owner.party !== "shared") return { ...done, evidence };
    return {
      ...done,
      evidence,
      parts: [
        { party: "built-in", kind: "provided", what: "Hosting", done: "yes" },
        { party: "provider", kind: "setting", what: "Leerplein", done: "yes", evidence },
        {
          party: "customer",
          kind: "setting",
          what: "De Wilgen",
          done: index % 2 === 0 ? "yes" : "unknown",
          evidence,
        },
      ],
    };
  };
  return {
    title: "Leerplein Media B.V.",
    levels: { availability: "medium", integrity: "medium", confidentiality: "high" },
    measures: presets.exampleEducation.map(kept),
    certificates: [
      { id: "old", standard: "ISO/IEC 27001:2013", certifiedSince: "2017-12-23" },
      {
        id: "new",
        standard: "NEN 7510",
        edition: "2024",
        part: "1",
        number: "VB 000000",
        scope: "Leerplein",
        body: { name: "Voorbeeld Certificering", accreditation: "RvA" },
        issuedOn: from(-400),
        validUntil: from(600),
        nextSurveillanceOn: from(300),
      },
    ],
  };
}
