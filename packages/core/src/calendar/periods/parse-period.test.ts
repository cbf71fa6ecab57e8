import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoPeriod, parsePeriod } from "../index.ts";

describe("parsePeriod", () => {
  it.each([
    ["P2Y6M", { years: 2, months: 6, weeks: 0, days: 0 }, "publisher: two and a half years"],
    ["P1Y2M3W4D", { years: 1, months: 2, weeks: 3, days: 4 }, "every part"],
    ["P90D", { years: 0, months: 0, weeks: 0, days: 90 }, "90 days is not 3 months"],
    ["P4W", { years: 0, months: 0, weeks: 4, days: 0 }, "weeks alone"],
    ["P007Y", { years: 7, months: 0, weeks: 0, days: 0 }, "ISO 8601 allows leading zeros"],
    ["P0D", { years: 0, months: 0, weeks: 0, days: 0 }, "no time at all, written out"],
    ["P999999D", { years: 0, months: 0, weeks: 0, days: 999_999 }, "six digits"],
  ])("%s -> %o (%s)", (text, parts, _why) => {
    expect(parsePeriod(text)).toEqual(parts);
  });

  it.each([
    ["P", "no part"],
    ["", "nothing"],
    ["2Y", "no P"],
    ["P2", "a number without unit"],
    ["PY", "a unit without number"],
    ["p2y", "ISO 8601 has capitals"],
    ["PT72H", "a time part: that is hoursDeadline"],
    ["P1DT1H", "a day and a time part"],
    ["P1MT", "an empty time part"],
    ["P0.5Y", "a fraction"],
    ["P0,5Y", "a fraction, ISO's own comma"],
    ["-P1D", "a sign before"],
    ["P-1D", "a sign inside"],
    ["P+1D", "a plus sign"],
    ["P1D1M", "wrong order"],
    ["P1M1M", "a part twice"],
    ["P1000000D", "seven digits"],
    [" P1D", "a space"],
    ["P1D\n", "a line end"],
    ["P٣D", "a digit of another script"],
  ])("refuses %j (%s)", (text, _why) => {
    expect(() => parsePeriod(text)).toThrow("input: wrong-format");
    expect(isoPeriod.safeParse(text).success).toBe(false);
  });

  it("reads back what it is given", () => {
    const part = fc.nat({ max: 999_999 });
    fc.assert(
      fc.property(part, part, part, part, (years, months, weeks, days) => {
        const text = `P${years}Y${months}M${weeks}W${days}D`;
        expect(parsePeriod(text)).toEqual({ years, months, weeks, days });
      }),
    );
  });
});
