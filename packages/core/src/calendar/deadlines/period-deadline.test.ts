import fc from "fast-check";
import { describe, expect, it } from "vitest";
import business from "../../../test/vectors/business-days.json" with { type: "json" };
import vectors from "../../../test/vectors/deadlines.json" with { type: "json" };
import { addPeriod, dutchHolidays, periodDeadline } from "../index.ts";

const unit: Record<string, string> = { days: "D", weeks: "W", months: "M", years: "Y" };
const weekday = (day: string) => new Date(day).getUTCDay();
const isWorkingDay = (day: string) =>
  weekday(day) > 0 &&
  weekday(day) < 6 &&
  !dutchHolidays(Number(day.slice(0, 4))).some(({ date }) => date === day);

describe("periodDeadline", () => {
  it.each(vectors.dayMonthVectors)("$id: $description", (vector) => {
    const { eventDay, period, lastDay, endExclusiveUtc } = vector;
    expect(periodDeadline(eventDay, `P${period.n}${unit[period.unit]}`)).toEqual({
      lastDay,
      endExclusive: new Date(endExclusiveUtc).toISOString(),
    });
  });

  it.each(business.businessDays)("$id: $start + $period ($why)", (vector) => {
    expect(addPeriod(vector.start, vector.period)).toBe(vector.lastDay);
    expect(periodDeadline(vector.start, vector.period).lastDay).toBe(vector.lastDayRolledForward);
  });

  it.each([
    ["2026-11-26", "P1M", "2026-12-28", "second Christmas day on a Saturday, then a Sunday"],
    ["2026-11-20", "P3D", "2026-11-24", "art. 3(5): Monday and Tuesday"],
    ["2026-11-20", "P2D", "2026-11-24", "art. 3(5): Sunday is rolled to Monday, one more is due"],
    ["2026-11-19", "P2D", "2026-11-23", "Friday and, rolled to, Monday: two already"],
    ["2026-11-20", "P1W", "2026-11-27", "a week holds five"],
    ["2027-05-04", "P1D", "2027-05-07", "5 May and Ascension Day in a row"],
    ["2025-04-17", "P0Y0M2D", "2025-04-23", "over Easter: Tuesday and Wednesday"],
  ])("%s + %s ends on %s (%s)", (event, length, lastDay, _why) => {
    expect(periodDeadline(event, length).lastDay).toBe(lastDay);
  });

  it("counts with the holidays it is given, and no other", () => {
    // The Friday after Ascension Day 2026, equated by decree in practice.
    const dutch = dutchHolidays(2026).map(({ date }) => date);
    const holidays = [...dutch, "2026-05-15"];
    expect(periodDeadline("2026-04-14", "P1M", { holidays }).lastDay).toBe("2026-05-18");
    expect(periodDeadline("2025-12-25", "P1D", { holidays: [] }).lastDay).toBe("2025-12-26");
    expect(periodDeadline("2150-03-02", "P1D", { holidays: [] }).lastDay).toBe("2150-03-03");
  });

  it("takes a long list of holidays", () => {
    const holidays = Array.from({ length: 20_000 }, (_, index) =>
      addPeriod("2000-01-01", `P${index}D`),
    );
    const after = addPeriod("2000-01-01", "P20000D");
    expect(periodDeadline("1999-12-31", "P1D", { holidays }).lastDay >= after).toBe(true);
  });

  it.each([
    ["Europe/Amsterdam", "2026-03-27", "2026-03-30T22:00:00.000Z", "summer time"],
    ["America/Curacao", "2026-03-27", "2026-03-31T04:00:00.000Z", "west of Greenwich"],
    ["Pacific/Auckland", "2026-03-27", "2026-03-30T11:00:00.000Z", "the far east"],
    [
      "Africa/Cairo",
      "2026-04-22",
      "2026-04-23T22:00:00.000Z",
      "midnight is skipped: the change ends it",
    ],
    ["Asia/Amman", "2021-10-27", "2021-10-28T21:00:00.000Z", "midnight comes twice: the first"],
    ["Pacific/Apia", "2011-12-28", "2011-12-30T10:00:00.000Z", "no 30 December 2011 in Samoa"],
  ])("ends at midnight in %s: %s -> %s (%s)", (timeZone, event, endExclusive, _why) => {
    const found = periodDeadline(event, "P1D", { holidays: [], timeZone });
    expect(found.endExclusive).toBe(endExclusive);
  });

  it.each<[string, string, object, string, string]>([
    ["2026-02-30", "P1M", {}, "input: wrong-format", "no such day"],
    ["2026-02-20", "P1H", {}, "input: wrong-format", "hours have no working days"],
    ["2026-02-20", "P1M", { holidays: ["25 december"] }, "holidays.0: wrong-format", "no day"],
    ["2026-02-20", "P1M", { timeZone: "Nederland" }, "timeZone: wrong-format", "no such zone"],
    ["2026-02-20", "P1M", { country: "NL" }, "input: unknown-key", "no such option"],
    ["2100-12-15", "P1M", {}, "input: too-large", "holidays after 2100 are not known"],
    ["1979-11-30", "P1M", {}, "input: too-small", "holidays before 1980 are not known"],
  ])("refuses %s + %s, %j: %s (%s)", (event, length, options, message, _why) => {
    expect(() => periodDeadline(event, length, options)).toThrow(message);
  });

  const event = fc
    .date({ noInvalidDate: true, min: new Date("1980-01-01"), max: new Date("2088-12-31") })
    .map((date) => date.toISOString().slice(0, 10));
  const length = fc
    .tuple(fc.nat({ max: 10 }), fc.nat({ max: 20 }), fc.nat({ max: 5 }), fc.nat({ max: 40 }))
    .map(([years, months, weeks, days]) => ({ years, months, weeks, days }));
  const short = fc.nat({ max: 6 }).map((days) => ({ years: 0, months: 0, weeks: 0, days }));

  it("ends on a working day, not before the period is over, nor a working day late", () => {
    fc.assert(
      fc.property(event, fc.oneof(length, short), (day, by) => {
        const nominal = addPeriod(day, by);
        const { lastDay, endExclusive } = periodDeadline(day, by);
        expect(isWorkingDay(lastDay)).toBe(true);
        expect(lastDay >= nominal).toBe(true);
        expect(endExclusive.slice(0, 10)).toBe(lastDay);

        const counted: string[] = [];
        for (let next = addPeriod(day, "P1D"); next <= lastDay; next = addPeriod(next, "P1D"))
          if (isWorkingDay(next)) counted.push(next);
        const needed = nominal >= addPeriod(day, "P2D") ? 2 : 0;
        expect(counted.length).toBeGreaterThanOrEqual(needed);
        // Any working day before it is before the period's end, or is needed to make two.
        const before = counted.at(-2);
        expect(before === undefined || before < nominal || counted.length === needed).toBe(true);
      }),
    );
  });
});
