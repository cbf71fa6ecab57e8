import fc from "fast-check";
import type { Certificate, Measure, MeasureSet } from "../src/measures/index.ts";
import { measures as words } from "../src/messages/en/index.ts";
import { FREE_TEXT } from "./plain-words/neutral.ts";

const text = fc.constant(FREE_TEXT);
const code = <Code extends string>(texts: Readonly<Record<Code, unknown>>) =>
  fc.constantFrom(...(Object.keys(texts) as Code[]));
const levels = fc.constantFrom("low" as const, "medium" as const, "high" as const);

/** Days around the day of judgement, 29 November 2026, and long before it. */
const days = fc
  .integer({ min: Date.UTC(2017, 0, 1) / 86_400_000, max: Date.UTC(2029, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const evidence = fc
  .record({
    kind: code(words.evidenceKinds),
    days: fc.tuple(days, days, days).map((three) => [...three].sort()),
    hasEnd: fc.boolean(),
    reachable: fc.option(code(words.answers), { nil: undefined }),
  })
  .map(({ kind, days: [effectiveOn = "", collectedOn = "", expiresOn = ""], ...more }) => ({
    kind,
    ref: kind === "certificate" ? "iso" : FREE_TEXT,
    collectedOn,
    effectiveOn,
    ...(more.hasEnd && { expiresOn }),
    ...(more.reachable && { reachable: more.reachable }),
  }));
const proofs = fc.array(evidence, { maxLength: 3 });

const parts = fc.array(
  fc.record(
    {
      party: fc.constantFrom("built-in" as const, "provider" as const, "customer" as const),
      kind: code(words.partKinds),
      what: text,
      done: code(words.answers),
      evidence: proofs,
    },
    { requiredKeys: ["party", "kind", "what", "done"] },
  ),
  { maxLength: 3 },
);

const measure = (id: string): fc.Arbitrary<Measure> =>
  fc.record(
    {
      id: fc.constant(id),
      title: text,
      kind: fc.constantFrom("organisational", "people", "physical", "technical"),
      theme: code(words.themes),
      refs: fc.constant([]),
      needs: fc.record({ availability: levels, confidentiality: levels }, { requiredKeys: [] }),
      owner: fc.record(
        {
          party: code(words.parties),
          role: fc.constantFrom(FREE_TEXT, "functionaris gegevensbescherming"),
        },
        { requiredKeys: ["party"] },
      ),
      parts,
      applicability: fc.record(
        { applies: code(words.answers), reason: text },
        { requiredKeys: ["applies"] },
      ),
      implementation: fc.constantFrom("implemented", "partial", "planned", "absent", "unknown"),
      explanation: text,
      cadence: fc.constantFrom({ everyMonths: 12 }, { everyMonths: 1 }, { timesPerYear: 3 }),
      reviewedOn: days,
      plannedFor: days,
      maturity: fc.integer({ min: 1, max: 5 }),
      evidence: proofs,
    },
    {
      requiredKeys: ["id", "title", "kind", "theme", "refs", "owner", "implementation", "evidence"],
    },
  );

const certificates: fc.Arbitrary<Certificate> = fc.record(
  {
    id: fc.constant("iso"),
    standard: fc.constantFrom(
      "ISO/IEC 27001",
      "ISO/IEC 27001:2013",
      "NEN 7510",
      "SOC 2",
      "FedRAMP",
      FREE_TEXT,
    ),
    edition: fc.constantFrom("2013", "2017", "2022", "2024"),
    part: fc.constant("1"),
    number: text,
    scope: text,
    body: fc.record(
      { name: text, accreditation: fc.constantFrom("RvA", "none") },
      { requiredKeys: ["name"] },
    ),
    certifiedSince: days,
    issuedOn: days,
    validUntil: days,
    nextSurveillanceOn: days,
    surveillance: fc.array(
      fc.record(
        {
          dueOn: days,
          doneOn: days,
          result: fc.constantFrom("ok" as const, "minor" as const, "major" as const),
        },
        { requiredKeys: ["dueOn"] },
      ),
      { maxLength: 2 },
    ),
    status: fc.constantFrom("valid", "suspended", "withdrawn"),
    report: fc.record(
      { type: fc.constantFrom("1" as const, "2" as const), to: days },
      { requiredKeys: ["type", "to"] },
    ),
  },
  { requiredKeys: ["standard"] },
);

/** Any set of measures, of which each free text is {@link FREE_TEXT}. */
export const measureSets: fc.Arbitrary<MeasureSet> = fc
  .tuple(fc.nat(4), fc.array(certificates, { maxLength: 2 }))
  .chain(([count, held]) =>
    fc
      .tuple(
        fc.record({ availability: levels, integrity: levels, confidentiality: levels }),
        fc.tuple(...Array.from({ length: count }, (_, index) => measure(`measure_${index}`))),
      )
      .map(([asked, measures]) => ({ levels: asked, measures, certificates: held })),
  );
