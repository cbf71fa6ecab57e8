import { describe, expect, it } from "vitest";
import { dayText, dayWords, momentText } from "../index.ts";

describe("a day in words", () => {
  it.each([
    ["2026-08-01", "nl", "zaterdag 1 augustus 2026", "1 augustus 2026", "1 augustus"],
    ["2028-02-29", "en", "Tuesday 29 February 2028", "29 February 2028", "29 February"],
  ])("%s in %s", (day, language, full, short, words) => {
    expect(dayText(day, language)).toBe(full);
    expect(dayText(day, language, { weekday: false })).toBe(short);
    expect(dayWords(day, language)).toBe(words);
  });
});

describe("options of a day in words", () => {
  it.each([null, "x", []])("are no %j", (options) => {
    expect(() => dayText("2026-08-01", "nl", options as never)).toThrow(
      expect.objectContaining({
        issues: [{ code: "wrong-type", path: ["options"], params: { expected: "object" } }],
      }),
    );
  });
});

describe("a moment in words, in Europe/Amsterdam", () => {
  it.each<[string, { readonly weekday?: boolean }, string, string]>([
    ["2026-07-31T22:00:00Z", {}, "zaterdag 1 augustus 2026 00:00", "a day later than in UTC"],
    ["2026-07-31T22:00:00Z", { weekday: false }, "1 augustus 2026 00:00", "without its weekday"],
    [
      "2026-10-25T00:30:00Z",
      {},
      "zondag 25 oktober 2026 02:30 (UTC+02:00)",
      "before the clocks go back",
    ],
    ["2026-10-25T01:30:00Z", {}, "zondag 25 oktober 2026 02:30 (UTC+01:00)", "after it"],
  ])("%s, %j -> %s (%s)", (moment, options, text) => {
    expect(momentText(moment, "nl", options)).toBe(text);
  });
});
