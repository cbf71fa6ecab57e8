import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountryCode, countryCodes, transferNeed, transferNeedCode } from "../index.ts";

describe("transferNeed", () => {
  it.each<[CountryCode, string, string, string]>([
    ["NL", "2018-05-25", "none-eea", "first day of the GDPR"],
    ["NO", "2026-11-22", "none-eea", "EFTA state in the EEA"],
    ["LI", "1995-04-30", "needs-basis", "the EEA began there on 1 May 1995"],
    ["LI", "1995-05-01", "none-eea", "the EEA began there on 1 May 1995"],
    ["HR", "2013-06-30", "needs-basis", "joined on 1 July 2013"],
    ["HR", "2013-07-01", "none-eea", "joined on 1 July 2013"],
    ["RE", "2026-11-22", "none-eea", "outermost region, TFEU art. 355(1)"],
    ["BQ", "2026-11-22", "needs-basis", "Caribbean Netherlands is outside the Union"],
    ["GB", "2020-12-31", "none-eea", "last day of the transition"],
    ["GB", "2021-01-01", "none-eea", "bridge of the trade agreement"],
    ["GB", "2021-06-28", "adequacy", "Decision (EU) 2021/1772"],
    ["GB", "2025-12-28", "adequacy", "renewed in December 2025"],
    ["GB", "2031-12-28", "needs-basis", "ends on 27 December 2031 unless renewed"],
    [
      "GI",
      "2021-01-01",
      "needs-basis",
      "bridge and decision are for the United Kingdom; not settled for Gibraltar",
    ],
    ["CH", "2026-11-22", "adequacy", "Decision 2000/518/EC"],
    ["BR", "2026-01-25", "needs-basis", "Decision (EU) 2026/179"],
    ["BR", "2026-01-26", "adequacy", "Decision (EU) 2026/179"],
    ["CA", "2026-11-22", "adequacy-partial", "commercial organisations only"],
    ["JP", "2026-11-22", "adequacy-partial", "those under its privacy law"],
    ["US", "2015-10-05", "adequacy-partial", "Safe Harbour"],
    ["US", "2015-10-06", "needs-basis", "CJEU C-362/14"],
    ["US", "2020-07-15", "adequacy-partial", "Privacy Shield"],
    ["US", "2020-07-16", "needs-basis", "CJEU C-311/18"],
    ["US", "2023-07-09", "needs-basis", "the day before the Data Privacy Framework"],
    ["US", "2023-07-10", "adequacy-partial", "Data Privacy Framework: certified organisations"],
    ["IN", "2026-11-22", "needs-basis", "no decision"],
  ])("%s on %s: %s (%s)", (country, day, need) => {
    expect(transferNeed(country, day)).toBe(need);
  });

  it.each([
    ["UK", "2026-11-22", "country: not-an-option"],
    ["NL", "2026-02-30", "day: wrong-format"],
    ["", "", "country: not-an-option; day: wrong-format"],
  ])("refuses %j on %j", (country, day, message) => {
    expect(() => transferNeed(country as CountryCode, day)).toThrow(message);
  });

  it.each(["none-eea", "adequacy", "adequacy-partial", "needs-basis"])("may be %s", (need) => {
    expect(transferNeedCode.safeParse(need).success).toBe(true);
  });

  it("answers for every country on every day", () => {
    const days = fc
      .date({ noInvalidDate: true, min: new Date("1990-01-01"), max: new Date("2100-12-31") })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...countryCodes), days, (country, day) => {
        expect(transferNeedCode.safeParse(transferNeed(country, day)).success).toBe(true);
      }),
    );
  });
});
