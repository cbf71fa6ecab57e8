import { describe, expect, it } from "vitest";
import { adequacyDecisions, eeaMemberships } from "../index.ts";

describe("adequacy decisions (GDPR art. 45)", () => {
  // Country, number in the Official Journal, who may receive, day of adoption and last day.
  const published = [
    ["CH", "Decision 2000/518/EC", "everyone", "2000-07-26", undefined],
    ["US", "Decision 2000/520/EC", "certified-organisations", "2000-07-26", "2015-10-05"],
    ["CA", "Decision 2002/2/EC", "commercial-organisations", "2001-12-20", undefined],
    ["AR", "Decision 2003/490/EC", "everyone", "2003-06-30", undefined],
    ["GG", "Decision 2003/821/EC", "everyone", "2003-11-21", undefined],
    ["IM", "Decision 2004/411/EC", "everyone", "2004-04-28", undefined],
    ["JE", "Decision 2008/393/EC", "everyone", "2008-05-08", undefined],
    ["FO", "Decision 2010/146/EU", "everyone", "2010-03-05", undefined],
    ["AD", "Decision 2010/625/EU", "everyone", "2010-10-19", undefined],
    ["IL", "Decision 2011/61/EU", "everyone", "2011-01-31", undefined],
    ["UY", "Implementing Decision 2012/484/EU", "everyone", "2012-08-21", undefined],
    ["NZ", "Implementing Decision 2013/65/EU", "everyone", "2012-12-19", undefined],
    [
      "US",
      "Implementing Decision (EU) 2016/1250",
      "certified-organisations",
      "2016-07-12",
      "2020-07-15",
    ],
    [
      "JP",
      "Implementing Decision (EU) 2019/419",
      "organisations-under-its-law",
      "2019-01-23",
      undefined,
    ],
    ["GB", "Implementing Decision (EU) 2021/1772", "everyone", "2021-06-28", "2031-12-27"],
    [
      "KR",
      "Implementing Decision (EU) 2022/254",
      "organisations-under-its-law",
      "2021-12-17",
      undefined,
    ],
    [
      "US",
      "Implementing Decision (EU) 2023/1795",
      "certified-organisations",
      "2023-07-10",
      undefined,
    ],
    ["BR", "Implementing Decision (EU) 2026/179", "everyone", "2026-01-26", undefined],
  ];

  it("are those that were published, in the order of adoption", () => {
    expect(
      adequacyDecisions.map(({ country, covers, basis }) => [
        country,
        basis.ref.split(",")[0],
        covers,
        basis.validFrom,
        basis.validTo,
      ]),
    ).toEqual(published);
    const days = adequacyDecisions.map(({ basis }) => basis.validFrom);
    expect(days).toEqual([...days].sort());
  });
});

describe("members of the European Economic Area", () => {
  const since = (treaty: string) =>
    eeaMemberships
      .filter(({ basis }) => basis.ref === treaty)
      .map(({ country, basis }) => `${country} ${basis.validFrom}`);

  it.each([
    [
      "EEA Agreement",
      "AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE",
      "1994-01-01",
      "in force on 1 January 1994",
    ],
    ["Treaty of Accession 2003", "CY CZ EE HU LT LV MT PL SI SK", "2004-05-01", "art. 2(2)"],
    ["Treaty of Accession 2005", "BG RO", "2007-01-01", "art. 4(2)"],
    ["Treaty of Accession 2011", "HR", "2013-07-01", "art. 3(3)"],
  ])("by the %s: %s from %s (%s)", (treaty, countries, day) => {
    const expected = countries.split(" ").map((country) => `${country} ${day}`);
    expect(since(treaty)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["GF GP MF MQ RE YT", "outermost regions of France, TFEU art. 349 and 355(1)"],
    ["AX", "Åland, a part of Finland"],
  ])("with %s: %s", (parts) => {
    for (const part of parts.split(" ")) {
      const rows = eeaMemberships.filter(({ country }) => country === part);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.basis.validTo).toBeUndefined();
      expect(rows[0]?.basis.ref).toMatch(/TFEU|Act of Accession 1994|2012\/419\/EU/);
    }
  });
});

it.each([
  ["adequacy decision", adequacyDecisions],
  ["treaty", eeaMemberships],
])("says of each %s that it is law and that nobody checked it against its text", (_what, rows) => {
  for (const { basis } of rows) {
    expect(basis).toMatchObject({ kind: "statute", verifiedOn: null });
  }
});
