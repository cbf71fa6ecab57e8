import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayParts, dayNumber, dayParts, monthEnd } from "./day-number.ts";

const DAY_MS = 86_400_000;

describe("a day as a number", () => {
  it.each<[DayParts, number, string]>([
    [[1970, 1, 1], 0, "the first of Unix"],
    [[1969, 12, 31], -1, "the day before"],
    [[2000, 2, 29], 11_016, "the leap day of a year that 400 divides"],
    [[2000, 3, 1], 11_017, "the day after, the first of an era"],
    [[2100, 2, 28], 47_540, "the last of February where 100 divides"],
    [[2100, 3, 1], 47_541, "the day after"],
    [[1600, 2, 29], -135_081, "the last of an era"],
    [[1, 1, 1], -719_162, "the first of the calendar"],
    [[0, 2, 29], -719_469, "the last day of the era before"],
    [[-1, 12, 31], -719_529, "a year before that"],
    [[12_345, 6, 7], 3_789_548, "a year of five digits"],
  ])("%j is %i (%s)", (parts, number) => {
    expect(dayNumber(parts)).toBe(number);
    expect(dayParts(number)).toEqual(parts);
  });

  it("is what Date counts, on every day of 1896 to 2106", () => {
    const first = Date.UTC(1896, 0, 1) / DAY_MS;
    const last = Date.UTC(2106, 0, 1) / DAY_MS;
    const wrong = Array.from({ length: last - first }, (_, at) => first + at).filter((number) => {
      const date = new Date(number * DAY_MS);
      const [year, month, day] = dayParts(number);
      return (
        year !== date.getUTCFullYear() ||
        month !== date.getUTCMonth() + 1 ||
        day !== date.getUTCDate() ||
        dayNumber([year, month, day]) !== number
      );
    });
    expect(wrong).toEqual([]);
  });

  it("goes there and back for any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (number) => {
        expect(dayNumber(dayParts(number))).toBe(number);
      }),
    );
  });
});

it.each<[number, number, DayParts]>([
  [2024, 2, [2024, 2, 29]],
  [2026, 2, [2026, 2, 28]],
  [2026, 11, [2026, 11, 30]],
  [2026, 12, [2026, 12, 31]],
  [2026, 13, [2027, 1, 31]],
  [2026, 24, [2027, 12, 31]],
  [2026, 26, [2028, 2, 29]],
])("the last day of month %i, %i is %j", (year, month, parts) => {
  expect(dayParts(monthEnd(year, month))).toEqual(parts);
});
