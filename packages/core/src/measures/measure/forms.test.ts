import { describe, expect, it } from "vitest";
import { measure } from "../index.ts";
import { controlRef } from "./control-ref.ts";
import { measureEvidence } from "./evidence.ts";
import { titleText } from "./title-text.ts";

const piece = { kind: "scan", ref: "a", collectedOn: "2026-06-01" };

describe("days of evidence", () => {
  it.each<[object, readonly (readonly [string, string, object])[], string]>([
    [{}, [], "only the day on which it was put on record"],
    [{ effectiveOn: "2026-06-01", expiresOn: "2026-06-01" }, [], "all on one day"],
    [{ effectiveOn: "2026-05-31", expiresOn: "2026-05-31" }, [], "over before it was on record"],
    [
      { effectiveOn: "2026-06-02" },
      [
        ["effective-after-collected", "effectiveOn", {}],
        ["expires-before-effective", "expiresOn", {}],
      ],
      "told before it happened",
    ],
    [
      { effectiveOn: "2026-06-02", expiresOn: "2026-07-01" },
      [["effective-after-collected", "effectiveOn", {}]],
      "told before it happened, with a last day",
    ],
    [
      { effectiveOn: "2026-05-31", expiresOn: "2026-05-30" },
      [["expires-before-effective", "expiresOn", {}]],
      "ends before it began",
    ],
    [{ effectiveOn: "1990-01-01" }, [], "the first day there is"],
    [
      { effectiveOn: "1989-12-31" },
      [["too-early", "effectiveOn", { minimum: "1990-01-01" }]],
      "a day earlier",
    ],
    [{ expiresOn: "2999-12-31" }, [], "the last day there is"],
    [
      { expiresOn: "3000-01-01" },
      [["too-late", "expiresOn", { maximum: "2999-12-31" }]],
      "a day later",
    ],
    [
      { effectiveOn: "1989-12-31", expiresOn: "1989-12-31" },
      [["too-early", "effectiveOn", { minimum: "1990-01-01" }]],
      "one day, too early",
    ],
    [
      { effectiveOn: "1990-01-01", expiresOn: "3000-01-01" },
      [["too-late", "expiresOn", { maximum: "2999-12-31" }]],
      "from the first day there is to a day too late",
    ],
    [
      { effectiveOn: "1989-12-31", collectedOn: "2999-12-31", expiresOn: "2999-12-31" },
      [["too-early", "effectiveOn", { minimum: "1990-01-01" }]],
      "from a day too early to the last day there is",
    ],
    [{ collectedOn: "2999-12-31" }, [], "put on record on the last day there is"],
    [
      { collectedOn: "3000-01-01", expiresOn: "2999-01-01", effectiveOn: "2026-01-01" },
      [["too-late", "collectedOn", { maximum: "2999-12-31" }]],
      "put on record later",
    ],
  ])("%j: %j (%s)", (days, issues) => {
    const { error } = measureEvidence.safeParse({ ...piece, ...days });
    expect(
      (error?.issues ?? []).map((found) => {
        const { params = {} } = found as { params?: { code?: string } };
        const { code, ...rest } = params;
        return [code, found.path.join("."), rest];
      }),
    ).toEqual(issues);
  });
});

describe("texts of one line", () => {
  const longest = (size: number) => "a".repeat(size);

  it.each([
    ["a", true, "one character"],
    ["a b", true, "a blank within"],
    [" a", false, "a blank before it"],
    ["a ", false, "a blank behind it"],
    ["a\nb", false, "a line end"],
    ["", false, "nothing"],
  ])("%j refers: %s (%s)", (text, isTaken) => {
    expect(measureEvidence.safeParse({ ...piece, ref: text }).success).toBe(isTaken);
    const ref = { framework: "iso", edition: text, control: text };
    expect(controlRef.safeParse(ref).success).toBe(isTaken);
  });

  it.each([
    [100, true],
    [101, false],
  ])("a number of a control has at most 100 characters: %i, taken %s", (size, isTaken) => {
    const ref = { framework: "iso", edition: "1", control: longest(size) };
    expect(controlRef.safeParse(ref).success).toBe(isTaken);
  });

  it.each([
    ["a", true, "one character"],
    ["  a", true, "blanks before it"],
    [`${" ".repeat(20)}a`, true, "twenty blanks before it"],
    [`${" ".repeat(21)}a`, false, "twenty-one blanks before it"],
    ["a b\nc", true, "more lines"],
    [" ", false, "blanks only"],
    ["\u2800", false, "nothing that can be seen"],
    ["\u0000a", false, "a control character before it"],
    [longest(480), true, "480 characters"],
    [longest(501), false, "501 characters"],
    ["a\ud800", false, "half of a pair"],
  ])("%j is a title: %s (%s)", (text, isTaken) => {
    expect(titleText.safeParse(text).success).toBe(isTaken);
  });

  it.each([
    [titleText, "title"],
    [controlRef, "control-number"],
    [measureEvidence, "reference"],
  ])("are refused by the name of their form: %#", (schema, format) => {
    const input =
      format === "title"
        ? ""
        : format === "reference"
          ? { ...piece, ref: "" }
          : { framework: "iso", edition: "1", control: "" };
    expect(schema.safeParse(input).error?.issues).toMatchObject([{ format }]);
  });
});

it.each(["organisational", "people", "physical", "technical"])("a measure may be %s", (kind) => {
  const one = {
    id: "a",
    title: "A",
    kind,
    theme: "people",
    refs: [],
    owner: { party: "provider" },
  };
  expect(measure.safeParse({ ...one, implementation: "unknown", evidence: [] }).success).toBe(true);
});
