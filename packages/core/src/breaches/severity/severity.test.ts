import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../test/vectors/enisa-severity.json" with { type: "json" };
import {
  enisaBands,
  enisaCategories,
  enisaCircumstances,
  enisaFactors,
  enisaIdentification,
  enisaIdentifiers,
} from "../data/enisa-severity.ts";
import { type EnisaInput, severity } from "../index.ts";
import { levelOf } from "./severity.ts";

type Category = keyof typeof enisaCategories;
type Identifier = keyof typeof enisaIdentifiers;
const quiet = {
  confidentiality: "notAffected",
  integrity: "notAffected",
  availability: "notAffected",
  maliciousIntent: "no",
} as const;
const input: EnisaInput = {
  data: [{ category: "simple" }],
  identification: [{ identifier: "fullName", level: "negligible" }],
  circumstances: quiet,
  individuals: 1,
  unintelligible: "no",
};
const reasons = "Zo staat het in het voorbeeld van de methode.";
const data = (category: string, steps: number) => ({
  category: category as Category,
  ...(steps !== 0 && { adjustment: { steps, factor: "natureOfData", reasons } as const }),
});
/** The code that stands for points of an element. */
const bandOf = (element: keyof typeof enisaCircumstances, points: number) =>
  Object.entries(enisaCircumstances[element]).findLast(([, score]) => score === points)?.[0];

describe("severity, context of the data", () => {
  it.each(vectors.dpc)("$id: $situation (page $page)", (row) => {
    const { terms } = severity({ ...input, data: [data(row.category, row.adjustment)] });
    expect(terms[0]).toMatchObject({
      term: "dpc",
      score: row.expectedDpc,
      parts: [{ base: row.baseScore }],
    });
  });

  it.each(
    vectors.dpcTable.flatMap(({ category, base, steps }) =>
      [{ delta: 0, score: base }, ...steps].map(
        ({ delta, score }) => [category, delta, score] as const,
      ),
    ),
  )("table 1: %s %i gives %i", (category, delta, score) => {
    expect(severity({ ...input, data: [data(category, delta)] }).terms[0]?.score).toBe(score);
  });

  it("the highest of several categories counts", () => {
    const { terms } = severity({ ...input, data: [data("simple", 0), data("sensitive", -1)] });
    expect(terms[0]?.score).toBe(3);
  });
});

describe("severity, ease of identification", () => {
  it.each(vectors.ei)("$id: $condition (page $page)", ({ identifier, level, expectedEi }) => {
    const row = {
      identifier: identifier as Identifier,
      level: level as keyof typeof enisaIdentification,
    };
    expect(severity({ ...input, identification: [row] }).terms[1]).toMatchObject({
      term: "ei",
      score: expectedEi,
    });
  });

  it("the highest counts, and several together may say more", () => {
    const identification = [
      { identifier: "fullName", level: "limited" },
      { identifier: "email", level: "significant" },
    ] as const;
    const combined = { level: "maximum", reasons } as const;
    expect(severity({ ...input, identification }).terms[1]?.score).toBe(0.75);
    expect(severity({ ...input, identification, combined }).terms[1]).toMatchObject({
      score: 1,
      combined,
    });
  });
});

describe("severity, circumstances", () => {
  const bands: Record<string, string> = {
    "exposed to risk, no evidence of illegal processing": "noEvidence",
    "known recipients": "knownRecipients",
    "unknown number of recipients": "unknownRecipients",
    "altered, no incorrect or illegal use found": "noMisuse",
    "altered and possibly misused, recoverable": "recoverable",
    "altered and possibly misused, not recoverable": "notRecoverable",
    "recoverable without difficulty": "recoverable",
    "temporal unavailability": "temporary",
    "full unavailability": "permanent",
    intentional: "yes",
  };

  it.each(vectors.cb)("$id: $situation (page $page)", ({ element, points, band }) => {
    const circumstances = { ...quiet, [element]: bands[band] };
    expect(severity({ ...input, circumstances }).terms[2]).toMatchObject({
      term: "cb",
      score: points,
    });
  });
});

describe("severity, the whole", () => {
  it.each(vectors.seComposite)("$id: $situation", (row) => {
    const circumstances = Object.fromEntries(
      Object.entries(row.cb).map(([element, points]) => [
        element,
        bandOf(element as keyof typeof enisaCircumstances, points),
      ]),
    ) as unknown as EnisaInput["circumstances"];
    const level = Object.entries(enisaIdentification).find(([, score]) => score === row.ei)?.[0];
    const base = (["simple", "behavioural", "financial", "sensitive"] as const)[row.dpc - 1];
    const result = severity({
      ...input,
      data: [data(base ?? "simple", 0)],
      identification: [
        { identifier: "fullName", level: level as keyof typeof enisaIdentification },
      ],
      circumstances,
      individuals: row.individuals,
      unintelligible: row.flags.unintelligible ? "yes" : "no",
    });
    expect(result).toMatchObject({
      se: row.expectedSe,
      level: row.expectedLevel,
      flags: row.flags,
    });
    expect(result.terms[2]?.score).toBe(row.cbTotal);
  });

  it.each(vectors.bandVectors)("$se is $expectedLevel", ({ se, expectedLevel }) => {
    expect(levelOf(se)).toBe(expectedLevel);
  });

  it("names each circumstance with its points, in the order of the formula", () => {
    const circumstances = {
      confidentiality: "knownRecipients",
      integrity: "recoverable",
      availability: "permanent",
      maliciousIntent: "yes",
    } as const;
    expect(severity({ ...input, circumstances }).terms[2]?.parts).toEqual([
      { element: "confidentiality", band: "knownRecipients", score: 0.25 },
      { element: "integrity", band: "recoverable", score: 0.25 },
      { element: "availability", band: "permanent", score: 0.5 },
      { element: "maliciousIntent", band: "yes", score: 0.5 },
    ]);
  });

  it("identifiers together may say as much as one alone", () => {
    const identification = [{ identifier: "email", level: "significant" }] as const;
    const combined = { level: "significant", reasons } as const;
    expect(severity({ ...input, identification, combined }).terms[1]?.score).toBe(0.75);
  });

  it.each<[string, object, object]>([
    [
      "the most steps of a category",
      { data: [data("sensitive", 1)] },
      { code: "too-large", path: ["data", 0, "adjustment", "steps"], params: { maximum: 0 } },
    ],
    [
      "the least steps of a category",
      { data: [data("simple", -1)] },
      { code: "too-small", path: ["data", 0, "adjustment", "steps"], params: { minimum: 0 } },
    ],
  ])("says %s", (_what, spoiled, issue) => {
    expect(() => severity({ ...input, ...spoiled } as EnisaInput)).toThrow(
      expect.objectContaining({ issues: [issue] }),
    );
  });

  it("keeps the level of the score beside the one that is stated", () => {
    const stated = { level: "high", reasons } as const;
    expect(severity({ ...input, stated })).toMatchObject({ level: "low", stated });
  });

  it.each<[string, object, string]>([
    ["an unknown category", { data: [{ category: "unknown" }] }, "data.0.category: not-an-option"],
    ["no category", { data: [] }, "data: too-short"],
    [
      "an unknown recipient",
      { circumstances: { ...quiet, confidentiality: "unknown" } },
      "circumstances.confidentiality: not-an-option",
    ],
    [
      "a silent circumstance",
      { circumstances: { confidentiality: "noEvidence" } },
      "circumstances.integrity: required",
    ],
    [
      "an unknown level",
      { identification: [{ identifier: "email", level: "unknown" }] },
      "identification.0.level: not-an-option",
    ],
    [
      "a level that its identifier does not have",
      { identification: [{ identifier: "email", level: "limited" }] },
      "identification.0.level: not-an-option",
    ],
    ["no identifier", { identification: [] }, "identification: too-short"],
    [
      "a step beyond the table",
      { data: [data("sensitive", 1)] },
      "data.0.adjustment.steps: too-large",
    ],
    [
      "a step below the table",
      { data: [data("simple", -1)] },
      "data.0.adjustment.steps: too-small",
    ],
    [
      "a step without a reason",
      { data: [{ category: "simple", adjustment: { steps: 1, factor: "natureOfData" } }] },
      "data.0.adjustment.reasons: required",
    ],
    [
      "a step for no factor",
      { data: [{ category: "simple", adjustment: { steps: 1, factor: "mood", reasons } }] },
      "data.0.adjustment.factor: not-an-option",
    ],
    [
      "a whole that is less than its parts",
      {
        identification: [{ identifier: "email", level: "maximum" }],
        combined: { level: "limited", reasons },
      },
      "combined.level: not-an-option",
    ],
    [
      "a whole that is less than one of its parts",
      {
        identification: [
          { identifier: "email", level: "maximum" },
          { identifier: "fullName", level: "negligible" },
        ],
        combined: { level: "limited", reasons },
      },
      "combined.level: not-an-option",
    ],
    [
      "unknown whether it can be read",
      { unintelligible: "unknown" },
      "unintelligible: not-an-option",
    ],
  ])("refuses %s (breach.md 9.4)", (_what, spoiled, message) => {
    expect(() => severity({ ...input, ...spoiled } as EnisaInput)).toThrow(message);
  });
});

it("severity is a multiple of a quarter in its domain, and its terms make the score", () => {
  const keys = <Table extends object>(table: Table) =>
    fc.constantFrom(...(Object.keys(table) as (keyof Table & string)[]));
  const rows = fc.constantFrom(
    ...Object.entries(enisaCategories).flatMap(([category, { lowest, highest }]) =>
      Array.from({ length: highest - lowest + 1 }, (_, index) => data(category, lowest + index)),
    ),
  );
  const identifications = fc.constantFrom(
    ...Object.entries(enisaIdentifiers).flatMap(([identifier, levels]) =>
      Object.keys(levels).map((level) => ({
        identifier: identifier as Identifier,
        level: level as keyof typeof enisaIdentification,
      })),
    ),
  );
  const inputs = fc.record({
    data: fc.array(rows, { minLength: 1, maxLength: 4 }),
    identification: fc.array(identifications, { minLength: 1, maxLength: 4 }),
    circumstances: fc.record({
      confidentiality: keys(enisaCircumstances.confidentiality),
      integrity: keys(enisaCircumstances.integrity),
      availability: keys(enisaCircumstances.availability),
      maliciousIntent: keys(enisaCircumstances.maliciousIntent),
    }),
    individuals: fc.nat({ max: 200 }),
    unintelligible: fc.constantFrom("yes" as const, "no" as const),
  });
  fc.assert(
    fc.property(inputs, rows, (drawn, more) => {
      const { se, level, flags, terms } = severity(drawn);
      const [dpc, ei, cb] = terms;
      expect(se).toBe((dpc?.score ?? 0) * (ei?.score ?? 0) + (cb?.score ?? 0));
      expect(Number.isInteger(se * 4)).toBe(true);
      expect(se).toBeGreaterThanOrEqual(0.25);
      expect(se).toBeLessThanOrEqual(6);
      expect(enisaBands.map((band) => band.level)).toContain(level);
      expect(flags.moreThan100).toBe(drawn.individuals > 100);
      // More data never make it less severe.
      expect(severity({ ...drawn, data: [...drawn.data, more] }).se).toBeGreaterThanOrEqual(se);
    }),
  );
});

it("names the factors of the document", () => {
  const { increasing, decreasing } = vectors.contextFactors;
  expect([...enisaFactors]).toEqual([...increasing, ...decreasing]);
});
