import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPeriod, schoolYear } from "./index.ts";

describe("schoolYear", () => {
  it.each([
    ["2026-07-31", "2025-2026", "the last day"],
    ["2026-08-01", "2026-2027", "the first day"],
    ["2026-12-31", "2026-2027", "before New Year"],
    ["2027-01-01", "2026-2027", "after New Year"],
    ["2028-02-29", "2027-2028", "a leap day"],
    ["2026-09-30", "2026-2027", "there is no 30 February, seven months back"],
    ["1999-09-01", "1999-2000", "over the century"],
    ["0099-09-01", "0099-0100", "long ago"],
  ])("%s lies in %s (%s)", (day, name, _why) => {
    const [from, to] = name.split("-");
    expect(schoolYear(day)).toEqual({ firstDay: `${from}-08-01`, lastDay: `${to}-07-31`, name });
  });

  it.each([
    ["2026-13-01", "input: wrong-format"],
    ["2026-08-01T00:00:00Z", "input: wrong-format"],
    ["0000-07-31", "input: too-small"],
    ["9999-08-01", "input: too-large"],
  ])("refuses %s: %s", (day, message) => {
    expect(() => schoolYear(day)).toThrow(message);
  });

  it("holds the day, lasts a year, and is followed by the next", () => {
    const day = fc
      .date({ noInvalidDate: true, min: new Date("0002-01-01"), max: new Date("9990-12-31") })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (of) => {
        const { firstDay, lastDay } = schoolYear(of);
        expect(firstDay <= of && of <= lastDay).toBe(true);
        expect(addPeriod(lastDay, "P1D")).toBe(addPeriod(firstDay, "P1Y"));
        expect(schoolYear(addPeriod(lastDay, "P1D")).firstDay).toBe(addPeriod(firstDay, "P1Y"));
      }),
    );
  });
});
