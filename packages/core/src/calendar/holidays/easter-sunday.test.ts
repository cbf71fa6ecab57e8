import { describe, expect, it } from "vitest";
import { easterSunday } from "./easter-sunday.ts";

/** Easter by another road: Gauss' rule of 1816 with its two exceptions, as a day counted in March. */
function gaussEaster(year: number): number {
  const k = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * k) / 25);
  const q = Math.floor(k / 4);
  const m = (15 - p + k - q) % 30;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 4 + k - q) % 7;
  if (d === 29 && e === 6) return 50;
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return 49;
  return 22 + d + e;
}

describe("easterSunday", () => {
  it.each([
    [1583, "1583-04-10", "the first of the new calendar"],
    [1818, "1818-03-22", "the earliest that there is"],
    [1886, "1886-04-25", "no exception: its golden number is not above eleven"],
    [1943, "1943-04-25", "the latest that there is"],
    [1954, "1954-04-18", "the exception for golden numbers above eleven"],
    [1981, "1981-04-19", "the exception for the 29th day of the moon"],
    [2000, "2000-04-23", "a century that is a leap year"],
  ])("of %i is %s (%s)", (year, date, _why) => {
    expect(easterSunday(year)).toBe(date);
  });

  it("is the one that Gauss finds, in every year of the calendar", () => {
    for (let year = 1583; year <= 9999; year += 1) {
      const expected = new Date(Date.UTC(year, 2, gaussEaster(year))).toISOString().slice(0, 10);
      expect(easterSunday(year)).toBe(expected);
    }
  });
});
