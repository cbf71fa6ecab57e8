import { describe, expect, it } from "vitest";
import vectors from "../../../test/vectors/deadlines.json" with { type: "json" };
import { dutchHolidays } from "../index.ts";

const years = Array.from({ length: 121 }, (_, index) => 1980 + index);
const dateOf = (name: string, year: number) =>
  dutchHolidays(year).find((holiday) => holiday.name === name)?.date;

describe("dutchHolidays", () => {
  it.each(Object.entries(vectors.dutchHolidays))("lists those of %s", (year, expected) => {
    expect(dutchHolidays(Number(year))).toEqual(expected.map(({ date, name }) => ({ date, name })));
  });

  it.each([
    [1980, "Koninginnedag", "1980-04-30", "Beatrix became Queen on that day"],
    [1989, "Koninginnedag", "1989-04-29", "30 April was a Sunday: the Saturday before"],
    [1995, "Koninginnedag", "1995-04-29", "idem"],
    [2006, "Koninginnedag", "2006-04-29", "idem"],
    [2013, "Koninginnedag", "2013-04-30", "the last one: the throne changed that day"],
    [2013, "Koningsdag", undefined, "not yet"],
    [2014, "Koninginnedag", undefined, "no more"],
    [2014, "Koningsdag", "2014-04-26", "the first one; 27 April was a Sunday"],
    [2031, "Koningsdag", "2031-04-26", "idem"],
    [2027, "Koningsdag", "2027-04-27", "a Tuesday"],
    [2024, "Bevrijdingsdag (vijfde mei)", "2024-05-05", "stays on a Sunday"],
    [1981, "Eerste Paasdag (zondag)", "1981-04-19", "computus: the exception of the 29th"],
    [2008, "Eerste Paasdag (zondag)", "2008-03-23", "earliest of our time"],
    [2038, "Eerste Paasdag (zondag)", "2038-04-25", "the latest that there is"],
    [2049, "Eerste Paasdag (zondag)", "2049-04-18", "computus: the exception of the 28th"],
    [2008, "Hemelvaartsdag", "2008-05-01", "39 days after Easter"],
    [2016, "Hemelvaartsdag", "2016-05-05", "on Liberation Day"],
  ])("%i, %s: %s (%s)", (year, name, date, _why) => {
    expect(dateOf(name, year)).toBe(date);
  });

  it("lists two on one day in the order of the law", () => {
    const on = dutchHolidays(2016).filter(({ date }) => date === "2016-05-05");
    expect(on.map(({ name }) => name)).toEqual(["Bevrijdingsdag (vijfde mei)", "Hemelvaartsdag"]);
  });

  it.each([
    [1979, "input: too-small"],
    [2101, "input: too-large"],
    [2026.5, "input: wrong-type"],
    [Number.NaN, "input: wrong-type"],
  ])("refuses %d: %s", (year, message) => {
    expect(() => dutchHolidays(year)).toThrow(message);
  });

  it("has eleven a year, in order, inside the year, each on the weekday that it must have", () => {
    const weekdays: Readonly<Record<string, number>> = {
      "Goede Vrijdag (gelijkgesteld, art. 3 lid 2 Atw)": 5,
      "Eerste Paasdag (zondag)": 0,
      "Tweede Paasdag": 1,
      Hemelvaartsdag: 4,
      "Eerste Pinksterdag (zondag)": 0,
      "Tweede Pinksterdag": 1,
    };
    for (const year of years) {
      const holidays = dutchHolidays(year);
      const dates = holidays.map(({ date }) => date);
      expect(dates).toHaveLength(11);
      expect(dates).toEqual([...dates].sort());
      expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true);
      for (const { date, name } of holidays) {
        const weekday = new Date(date).getUTCDay();
        expect(weekday).toBe(weekdays[name] ?? weekday);
        if (/^Koning/.test(name)) expect(weekday).not.toBe(0);
      }
    }
  });
});
