import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPeriod, period } from "../index.ts";

/** Days in `month` (1-12), by the rule of 1582 instead of by `Date`. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const anyDay = fc
  .date({ noInvalidDate: true, min: new Date("0001-01-01"), max: new Date("8000-12-31") })
  .map((date) => date.toISOString().slice(0, 10));
const length = fc.record({
  years: fc.nat({ max: 100 }),
  months: fc.nat({ max: 1200 }),
  weeks: fc.nat({ max: 500 }),
  days: fc.nat({ max: 5000 }),
});

describe("addPeriod", () => {
  it.each([
    ["2025-01-31", "P1M", "2025-02-28", "clamps, does not overflow to 3 March"],
    ["2024-01-31", "P1M", "2024-02-29", "clamps to a leap day"],
    ["2024-02-29", "P1Y", "2025-02-28", "leap day, a year on"],
    [
      "2024-02-29",
      "P1Y1M",
      "2025-03-29",
      "years and months at once: clamping twice gives 28 March",
    ],
    ["2025-01-31", "P2M", "2025-03-31", "two months at once: adding one twice gives 28 March"],
    ["2025-02-28", "P1M", "2025-03-28", "the end of a month does not stick"],
    ["2024-03-01", "P7Y", "2031-03-01", "a year is not 365 days"],
    ["2025-06-30", "P90D", "2025-09-28", "90 days is not three months"],
    ["2096-02-29", "P4Y", "2100-02-28", "2100 is no leap year"],
    ["1996-02-29", "P4Y", "2000-02-29", "2000 is one"],
    ["2025-03-30", "P1M1D", "2025-05-01", "months first, then days"],
    ["2025-12-31", "P1D", "2026-01-01", "over the year's end"],
    ["2026-03-28", "P2D", "2026-03-30", "over the night of summer time"],
    ["2026-01-15", "P4W", "2026-02-12", "weeks"],
    ["2026-01-15", "P0D", "2026-01-15", "nothing"],
    ["2011-12-29", "P1D", "2011-12-30", "a day that Samoa never had"],
    ["0050-12-31", "P1M", "0051-01-31", "not in the 20th century"],
    ["9999-12-30", "P1D", "9999-12-31", "the last day there is"],
  ])("%s + %s = %s (%s)", (start, text, end, _why) => {
    expect(addPeriod(start, text)).toBe(end);
  });

  it("takes a period in parts too", () => {
    expect(addPeriod("2026-01-31", { years: 0, months: 1, weeks: 1, days: 1 })).toBe("2026-03-08");
  });

  it.each([
    ["2026-02-29", "P1D", "input: wrong-format", "no such day"],
    ["2026-11-22T00:00:00Z", "P1D", "input: wrong-format", "an instant"],
    ["2026-11-22", "1 month", "input: wrong-format", "no ISO period"],
    ["9999-12-31", "P1D", "input: too-large", "beyond the last day"],
    ["2026-11-22", "P999999Y", "input: too-large", "beyond what a computer counts"],
  ])("refuses %s + %s: %s (%s)", (start, text, message, _why) => {
    expect(() => addPeriod(start, text)).toThrow(message);
  });

  it.each([
    ["a part missing", { years: 1, months: 0, weeks: 0 }, "days: required"],
    ["a negative part", { years: 0, months: -1, weeks: 0, days: 0 }, "months: too-small"],
    ["a fraction", { years: 0.5, months: 0, weeks: 0, days: 0 }, "years: wrong-type"],
    ["a part too many", { years: 1, months: 0, weeks: 0, days: 0, hours: 1 }, "input: unknown-key"],
    ["a part too large", { years: 0, months: 0, weeks: 0, days: 1e6 }, "days: too-large"],
  ])("refuses a period with %s", (_what, parts, message) => {
    expect(() => addPeriod("2026-11-22", parts as never)).toThrow(message);
    expect(period.safeParse(parts).success).toBe(false);
  });

  it("never puts a later start before an earlier one", () => {
    fc.assert(
      fc.property(anyDay, anyDay, length, (a, b, by) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(addPeriod(early, by) <= addPeriod(late, by)).toBe(true);
      }),
    );
  });

  it("keeps the day of the month, unless the month is too short: then takes its last", () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 100 }), fc.nat({ max: 1200 }), (start, years, months) => {
        const end = addPeriod(start, { years, months, weeks: 0, days: 0 });
        const [y = 0, m = 0, d = 0] = start.split("-").map(Number);
        const [endYear = 0, endMonth = 0, endDay] = end.split("-").map(Number);
        expect(endYear * 12 + endMonth).toBe((y + years) * 12 + m + months);
        expect(endDay).toBe(Math.min(d, daysIn(endYear, endMonth)));
      }),
    );
  });

  it("counts weeks and days exactly", () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 500 }), fc.nat({ max: 5000 }), (start, weeks, days) => {
        const end = addPeriod(start, `P${weeks}W${days}D`);
        expect((Date.parse(end) - Date.parse(start)) / 86_400_000).toBe(weeks * 7 + days);
      }),
    );
  });
});
