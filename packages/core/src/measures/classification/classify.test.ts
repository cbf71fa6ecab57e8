import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClassificationQuestion,
  classificationAnswers,
  classify,
  confidentialityLevel,
  type Measure,
  presets,
  requiredMeasures,
  securityLevel,
} from "../index.ts";
import { levelRank, securityAxes } from "../measure/security-level.ts";

const of = (answers: Partial<Record<ClassificationQuestion, "yes" | "no" | "unknown">>) =>
  classify({ objects: [{ name: "Toetsen", answers }] });

describe("names of levels", () => {
  it.each([
    ["Laag", "low", "ROSA"],
    ["laag", "low", "ROSA"],
    ["L", "low", "ROSA"],
    ["Midden", "medium", "ROSA"],
    ["middel", "medium", "HORA"],
    ["MIDDEL", "medium", "HORA"],
    ["M", "medium", "ROSA"],
    ["Hoog", "high", "ROSA"],
    ["high", "high", "our code"],
  ])("%s is %s (%s)", (name, level) => {
    expect(securityLevel.parse(name)).toBe(level);
    expect(confidentialityLevel.parse(name)).toBe(level);
  });

  it.each(["openbaar", "Openbaar", "O", "public"])(
    "%s is of confidentiality only (HORA)",
    (name) => {
      expect(confidentialityLevel.parse(name)).toBe("public");
      expect(securityLevel.safeParse(name).success).toBe(false);
    },
  );

  it.each(["", "zeer hoog", "constructor", "lAAg"])("%j is none", (name) => {
    expect(confidentialityLevel.safeParse(name).success).toBe(false);
  });
});

describe("classify", () => {
  it.each([
    [{ "loss-within-a-working-day": "yes" }, "availability", "high", "high", "MORA"],
    [
      { "loss-within-a-working-day": "no", "loss-of-a-day": "yes" },
      "availability",
      "medium",
      "medium",
      "MORA",
    ],
    [
      { "loss-within-a-working-day": "no", "loss-of-a-day": "no" },
      "availability",
      "low",
      "low",
      "MORA",
    ],
    [{ "loss-of-a-day": "yes" }, "availability", "high", "medium", "the higher one is open"],
    [
      { "loss-within-a-working-day": "unknown", "loss-of-a-day": "no" },
      "availability",
      "high",
      "low",
      "unknown is not no",
    ],
    [
      { "errors-unacceptable": "no", "errors-cause-damage": "yes" },
      "integrity",
      "medium",
      "medium",
      "custom",
    ],
    [{}, "confidentiality", "high", "low", "nothing answered"],
    [
      { "sensitive-or-identifying": "no", "personal-or-internal": "no", "already-public": "yes" },
      "confidentiality",
      "public",
      "public",
      "HORA",
    ],
    [
      { "sensitive-or-identifying": "no", "personal-or-internal": "yes", "already-public": "yes" },
      "confidentiality",
      "medium",
      "medium",
      "what is public may still be personal data",
    ],
  ] as const)("%j: %s is %s, at least %s (%s)", (answers, axis, level, atLeast, _source) => {
    const found = of(answers).axes.find((one) => one.axis === axis);
    expect(found).toMatchObject({ level, atLeast, isSettled: level === atLeast });
  });

  it.each([
    ["Deelnemer", "middel", "hoog", "hoog"],
    ["Deelnemeractiviteit", "middel", "middel", "hoog"],
    ["Beoordeling", "laag", "middel", "middel"],
    ["Competentie", "laag", "laag", "openbaar"],
    ["Apparaat", "laag", "laag", "hoog"],
  ])("reads %s as HORA gives it", (name, availability, integrity, confidentiality) => {
    const levels = { availability, integrity, confidentiality };
    const parsed = classificationAnswers.parse({ objects: [{ name, levels }] });
    expect(classify(parsed).axes.every(({ isSettled }) => isSettled)).toBe(true);
  });

  it("takes the highest of all objects, and says which asked for it", () => {
    const { levels, axes } = classify({
      objects: [
        {
          name: "A",
          levels: { availability: "low", integrity: "high", confidentiality: "public" },
        },
        {
          name: "B",
          levels: { availability: "medium", integrity: "low" },
          dataCategories: ["contact"],
        },
      ],
    });
    expect(levels).toEqual({ availability: "medium", integrity: "high", confidentiality: "high" });
    expect(axes[1]?.reasons).toEqual([{ object: 0, by: "given" }]);
    // Names and addresses are medium; whether anything is sensitive was not answered.
    expect(axes[2]).toMatchObject({
      atLeast: "medium",
      reasons: [{ object: 1, by: "personal-data" }],
      open: [{ object: 1, question: "sensitive-or-identifying" }],
    });
  });

  it.each([
    ["medical", "special-data", "GDPR art. 9(1)"],
    ["religion", "special-data", "GDPR art. 9(1)"],
    ["pgn-bsn", "special-data", "UAVG art. 46"],
  ] as const)("%s asks for the highest confidentiality (%s, %s)", (code, by, _source) => {
    const { levels, axes } = classify({ objects: [{ name: "X", dataCategories: [code] }] });
    expect(levels.confidentiality).toBe("high");
    expect(axes[2]?.reasons).toEqual([{ object: 0, by }]);
  });

  it("asks for the highest of all that was answered, and by that alone", () => {
    const { axes } = of({ "loss-within-a-working-day": "yes", "loss-of-a-day": "yes" });
    expect(axes[0]).toEqual({
      axis: "availability",
      level: "high",
      atLeast: "high",
      isSettled: true,
      reasons: [{ object: 0, by: "loss-within-a-working-day" }],
      open: [],
    });
  });

  it.each([
    ["yes", "public", "public", [{ object: 0, by: "already-public" }]],
    ["no", "low", "low", []],
  ] as const)("what is public, %s, is %s of confidentiality", (answer, level, atLeast, reasons) => {
    const { axes } = of({
      "already-public": answer,
      "sensitive-or-identifying": "no",
      "personal-or-internal": "no",
      "errors-unacceptable": "no",
      "errors-cause-damage": "no",
    });
    expect(axes[2]).toMatchObject({ level, atLeast, reasons, open: [] });
    expect(axes[1]).toMatchObject({ level: "low", atLeast: "low", reasons: [] });
  });

  it("may be low and no less, where nothing was answered", () => {
    const { axes } = of({});
    expect(
      axes.map(({ level, atLeast, reasons, open }) => [level, atLeast, reasons, open.length]),
    ).toEqual([
      ["high", "low", [], 2],
      ["high", "low", [], 2],
      ["high", "low", [], 2],
    ]);
  });

  it("takes the data into account beside a level that was given", () => {
    const level = (confidentiality: "low" | "high") => {
      const levels = { availability: "low", integrity: "low", confidentiality } as const;
      const object = { name: "X", levels, dataCategories: ["medical", "contact"] as const };
      return classify({ objects: [object] }).axes[2];
    };
    expect(level("low")?.reasons).toEqual([{ object: 0, by: "special-data" }]);
    expect(level("high")?.reasons).toEqual([
      { object: 0, by: "given" },
      { object: 0, by: "special-data" },
    ]);
  });

  it("has an open question only where an answer would raise it", () => {
    const settled = { name: "A", answers: { "loss-within-a-working-day": "yes" } } as const;
    const open = { name: "B", answers: { "loss-within-a-working-day": "no" } } as const;
    expect(classify({ objects: [settled, open] }).axes[0]?.open).toEqual([]);
    const even = {
      name: "C",
      answers: { "loss-within-a-working-day": "no", "loss-of-a-day": "yes" },
    } as const;
    expect(classify({ objects: [even, open] }).axes[0]).toMatchObject({
      level: "medium",
      open: [],
    });
    expect(classify({ objects: [open] }).axes[0]?.open).toEqual([
      { object: 0, question: "loss-of-a-day" },
    ]);
  });

  it("never falls when a question is answered yes, or an object comes in", () => {
    const answer = fc.constantFrom("yes", "no", "unknown" as const);
    const object = fc.record({
      name: fc.constant("X"),
      answers: fc.dictionary(
        fc.constantFrom("loss-of-a-day", "errors-unacceptable", "personal-or-internal"),
        answer,
      ),
    });
    fc.assert(
      fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), object, (objects, more) => {
        const before = classify(classificationAnswers.parse({ objects }));
        const after = classify(classificationAnswers.parse({ objects: [...objects, more] }));
        for (const axis of securityAxes)
          expect(levelRank(after.levels[axis])).toBeGreaterThanOrEqual(
            levelRank(before.levels[axis]),
          );
      }),
    );
  });
});

describe("requiredMeasures", () => {
  const [first] = presets.exampleEducation as readonly [Measure];
  const { needs: _, ...bare } = first;
  const levels = { availability: "medium", integrity: "low", confidentiality: "public" } as const;
  it.each<[Measure["needs"], boolean]>([
    [{ availability: "low" }, true],
    [{ availability: "medium" }, true],
    [{ availability: "high" }, false],
    [{ availability: "high", integrity: "low" }, true],
    [{ confidentiality: "low" }, false],
    [{ confidentiality: "public" }, true],
    [{}, true],
    [undefined, true],
  ])("needs %j: %s", (needs, isAsked) => {
    const one = needs === undefined ? bare : { ...bare, needs };
    expect(requiredMeasures([one], levels)).toHaveLength(isAsked ? 1 : 0);
  });

  it("asks for no less at higher levels", () => {
    const low = { availability: "low", integrity: "low", confidentiality: "low" } as const;
    const high = { availability: "high", integrity: "high", confidentiality: "high" } as const;
    const few = requiredMeasures(presets.exampleEducation, low);
    expect(few.length).toBeGreaterThan(5);
    expect(requiredMeasures(presets.exampleEducation, high)).toEqual(presets.exampleEducation);
    expect(few.length).toBeLessThan(presets.exampleEducation.length);
  });
});
