import { describe, expect, it } from "vitest";
import { dayNumber } from "./day-number.ts";
import { daySpan } from "./day-span.ts";
import { lastDay } from "./last-day.ts";
import { momentDay } from "./moment-day.ts";
import type { RetentionTerm } from "./retention-term.ts";
import { termEnd } from "./term-end.ts";
import { numberedEnds, termLengths } from "./term-lengths.ts";

const numberOf = (of: string) => {
  const [year = 0, month = 0, date = 0] = of.split("-").map(Number);
  return dayNumber([year, month, date]);
};

describe("the end of a term, in days and in numbers of days", () => {
  it.each<[string, RetentionTerm, string]>([
    ["2024-01-15", { snapBefore: "next:01-15", period: "P0D" }, "2024-01-15"],
    ["2024-01-16", { snapBefore: "next:01-15", period: "P0D" }, "2025-01-15"],
    ["2024-07-31", { snapBefore: "school-year-end", period: "P0D" }, "2024-07-31"],
    ["2024-08-01", { snapBefore: "school-year-end", period: "P0D" }, "2025-07-31"],
    ["2024-12-31", { snapAfter: "calendar-year-end", period: "P0D" }, "2024-12-31"],
    ["2024-02-29", { snapBefore: "month-end", period: "P1Y" }, "2025-02-28"],
    ["2024-01-31", { period: "P1M" }, "2024-02-29"],
    ["2024-01-01", { period: "P2W" }, "2024-01-15"],
    ["2024-01-01", { period: "P1M1W1D" }, "2024-02-09"],
    // A Saturday, a Sunday and a Monday, after 1970 and before it.
    ["2024-06-01", { snapBefore: "week-end", period: "P0D" }, "2024-06-02"],
    ["2024-06-02", { snapBefore: "week-end", period: "P0D" }, "2024-06-02"],
    ["2024-06-03", { snapBefore: "week-end", period: "P0D" }, "2024-06-09"],
    ["1969-06-07", { snapBefore: "week-end", period: "P0D" }, "1969-06-08"],
    ["1969-06-08", { snapBefore: "week-end", period: "P0D" }, "1969-06-08"],
    ["1969-06-09", { snapBefore: "week-end", period: "P0D" }, "1969-06-15"],
  ])("from %s, %j: %s", (start, term, end) => {
    expect(termEnd(term, start)).toBe(end);
    expect(numberedEnds(term)(numberOf(start))).toBe(numberOf(end));
  });

  it("is worked out for each day of 28 years, after which the calendar repeats itself", () => {
    const { all, least, most } = termLengths({ period: "P2W" });
    expect([all.length, least, most]).toEqual([28 * 365 + 7, 14, 14]);
  });
});

describe("the day of a moment", () => {
  it.each([
    ["2024-07-31", "2024-07-31"],
    ["2024-07-31T22:00:00Z", "2024-08-01"],
  ])("%s is of %s in Amsterdam", (moment, expected) => {
    expect(momentDay(moment, "Europe/Amsterdam", ["at"])).toBe(expected);
  });

  it.each(["2024-13-01", "2024-07-31T10:00:00", "now", "", 5, null, ["2024-07-31"]])(
    "%j is none",
    (moment) => {
      const issues = [{ code: "wrong-format", path: ["trigger"], params: { format: "date" } }];
      expect(() => lastDay({ period: "P1Y" }, moment as string)).toThrow(
        expect.objectContaining({ issues }),
      );
    },
  );
});

it("a span that ends before it begins says so of its end", () => {
  const { error } = daySpan.safeParse({ from: "2024-01-02", to: "2024-01-01" });
  expect(JSON.stringify(error?.issues)).toContain("ends-before-it-begins");
  expect(error?.issues).toMatchObject([{ path: ["to"] }]);
});
