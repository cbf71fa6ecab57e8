import { describe, expect, it } from "vitest";
import { isoText } from "../iso-text.ts";
import { shiftMonths } from "../shift-months.ts";
import { yearsOf } from "./years-of.ts";

describe("yearsOf", () => {
  it.each([
    ["P7Y", 7],
    ["P18M", 1.5],
    ["P26W", 0.5],
    ["P73D", 0.2],
    ["P2Y6M", 2.5],
    ["P1Y52W", 2],
    ["P1Y365D", 2],
    ["P0D", 0],
  ])("%s is %d years", (period, years) => {
    expect(yearsOf(period)).toBe(years);
  });
});

describe("shiftMonths", () => {
  it.each([
    ["2026-01-15", 1, "2026-02-15", "a month later"],
    ["2026-01-15", -1, "2025-12-15", "a month earlier"],
    ["2026-01-31", 1, "2026-02-28", "a day that the month lacks becomes its last"],
    ["2024-01-31", 1, "2024-02-29", "in a leap year"],
    ["2026-03-31", -1, "2026-02-28", "backwards too"],
    ["2026-01-15", 0, "2026-01-15", "nothing"],
  ])("%s by %i months is %s (%s)", (from, months, day) => {
    expect(shiftMonths(from, months)).toBe(day);
  });
});

describe("a moment that four digits of a year can write", () => {
  it.each(["0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])("%s is one", (text) => {
    expect(isoText(new Date(text))).toBe(text);
  });

  it.each([
    ["-000001-12-31T23:59:59.999Z", "too-small", { minimum: "0000-01-01" }],
    ["+010000-01-01T00:00:00.000Z", "too-large", { maximum: "9999-12-31" }],
  ])("%s is none: %s %j", (text, code, params) => {
    expect(() => isoText(new Date(text))).toThrow(
      expect.objectContaining({ issues: [{ code, path: [], params }] }),
    );
  });
});
