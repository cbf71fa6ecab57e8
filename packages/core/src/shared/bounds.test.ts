import { describe, expect, it } from "vitest";
import { completeReport } from "../../test/breach-reports.ts";
import { breachClockFacts, breachReport } from "../breaches/index.ts";
import { count } from "../breaches/report/answers/count.ts";
import { prose } from "../breaches/report/answers/prose.ts";
import { checkGroups } from "../retention/index.ts";
import { eventDay, eventInstant } from "./event-time.ts";
import { InvalidInputError } from "./invalid-input-error.ts";
import { parseInput } from "./parse-input.ts";

const issuesOf = (schema: Parameters<typeof parseInput>[0], input: unknown) => {
  try {
    parseInput(schema, input);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
};

describe("numbers that nobody can mean", () => {
  it.each([
    [0, true, "nobody"],
    [1_000_000_000_000, true, "the most"],
    [1_000_000_000_001, false, "one more"],
    [9_000_000_000_000_000, false, "nine quadrillion people"],
  ])("a count of %s is accepted: %s (%s)", (value, accepted) => {
    expect(count.safeParse({ kind: "exact", value }).success).toBe(accepted);
  });

  it.each([
    [1, true],
    [8784, true],
    [0, false],
    [8785, false],
    [1.5, false],
  ])("a term of %s hours is accepted: %s", (contractHours, accepted) => {
    expect(breachClockFacts.safeParse({ contractHours }).success).toBe(accepted);
  });

  it("refuses a million groups without reading them", () => {
    expect(() => checkGroups(Array(1_000_000).fill(null))).toThrow("input: too-long");
  });
});

describe("texts of which nothing can be seen", () => {
  it.each([
    ["\u200b".repeat(10), false, "zero-width spaces"],
    ["\u2060\ufeff\u200d\u200c".repeat(3), false, "joiners"],
    ["\u115f\u1160\u3164\uffa0".repeat(3), false, "Hangul fillers"],
    ["\u2800".repeat(10), false, "empty braille"],
    ["\u202e\u202d".repeat(5), false, "direction marks"],
    ["\u0000".repeat(10), false, "control characters"],
    ["\ud800".repeat(10), false, "halves of a pair"],
    ["a\u200bb\u200bc\u200bd\u200be", false, "five letters among them"],
    ["een twee drie", true, "blanks between words count"],
    ["👩‍👩‍👧 thuis gezien", true, "a family that is joined"],
  ])("%j as a summary is accepted: %s (%s)", (text, accepted) => {
    expect(issuesOf(prose(10), text)).toEqual(
      accepted ? [] : [{ code: "too-short", path: [], params: { minimum: 10 } }],
    );
  });

  it("says it once where there is too little to begin with", () => {
    expect(issuesOf(prose(10), "\u200b")).toHaveLength(1);
  });
});

describe("days that nobody can mean", () => {
  it.each([
    ["1989-12-31", "too-early"],
    ["1990-01-01", undefined],
    ["2999-12-31", undefined],
    ["3000-01-01", "too-late"],
    ["0001-01-01", "too-early"],
  ])("%s: %s", (on, code) => {
    expect(issuesOf(eventDay, on)[0]?.code).toBe(code);
    expect(issuesOf(eventInstant, `${on}T12:00:00+01:00`)[0]?.code).toBe(code);
  });

  it("refuses a breach of the year 1, with the day that is asked for", () => {
    const timeline = { ...completeReport.timeline, discoveredAt: "0001-01-01T00:00:00Z" };
    expect(issuesOf(breachReport, { ...completeReport, timeline })).toContainEqual({
      code: "too-early",
      path: ["timeline", "discoveredAt"],
      params: { minimum: "1990-01-01" },
    });
  });
});
