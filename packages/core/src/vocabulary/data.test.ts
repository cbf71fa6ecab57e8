import { describe, expect, it } from "vitest";
import { day, legalSource } from "../shared/index.ts";
import { dataCategoryCodes } from "./data/data-category-codes.ts";
import { dataSubjectCategoryCodes } from "./data/data-subject-category-codes.ts";
import { staleEvidence } from "./data/stale-evidence.ts";
import {
  adequacyDecisions,
  countryCode,
  countryCodes,
  type DataCategoryCode,
  dataCategories,
  dataCategory,
  dataCategoryCode,
  dataSubjectCategories,
  dataSubjectCategory,
  dataSubjectCategoryCode,
  eeaMemberships,
  lawfulBases,
  lawfulBasisCode,
  productFamily,
  purposeCode,
  purposes,
  purposesBasis,
  sensitivity,
  specialCategoryGroundCode,
  specialCategoryGrounds,
  targetGroupCode,
  targetGroups,
} from "./index.ts";

/** Options of field 70 and 65 of the EDPB template for breach notification 1.0, as published, without "not yet known". */
const edpbTypes =
  `basic contact biometric criminal politicalOpinions racialOrEthnic religiousOrPhilosophical
  sexLifeOrOrientation tradeUnion genetic health economicFinancial employmentHealth nationalOrIdNumber location
  officialDocuments paymentMethods profile credentials additional`.split(/\s+/);
const edpbCategories =
  `customers employees militaryOrLawEnforcement minors patients students subscribers users
  vulnerable additional`.split(/\s+/);

const lists = [
  ["data categories", dataCategories, dataCategoryCode],
  ["data-subject categories", dataSubjectCategories, dataSubjectCategoryCode],
  ["sectors", targetGroups, targetGroupCode],
  ["purposes", purposes, purposeCode],
  ["lawful bases", lawfulBases, lawfulBasisCode],
  ["grounds for special categories", specialCategoryGrounds, specialCategoryGroundCode],
] as const;

describe.each(lists)("%s", (_name, rows, schema) => {
  const codes = rows.map(({ code }) => code);

  it("have codes in kebab-case, each once", () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("are what the schema accepts, and nothing else is", () => {
    for (const code of codes) expect(schema.safeParse(code).success).toBe(true);
    for (const wrong of ["", "toString", codes[0]?.toUpperCase(), 1, null, undefined]) {
      expect(schema.safeParse(wrong).success).toBe(false);
    }
  });
});

it("has a row for every code of a kind of data and of a group of people, in the same order", () => {
  expect(dataCategories.map(({ code }) => code)).toEqual(dataCategoryCodes);
  expect(dataSubjectCategories.map(({ code }) => code)).toEqual(dataSubjectCategoryCodes);
});

describe("data categories", () => {
  it("begin with the fourteen rows of the privacy insert, in order", () => {
    const rows = dataCategories.filter(({ modelRow }) => modelRow !== undefined);
    expect(rows).toEqual(dataCategories.slice(0, 14));
    expect(rows.map(({ modelRow }) => modelRow)).toEqual(
      Array.from({ length: 14 }, (_, row) => row + 1),
    );
  });

  it("carry the letters a-l of the exemption decree once each; BSN and ECK iD came later", () => {
    expect(dataCategories.map(({ exemptionLetter }) => exemptionLetter ?? "").join("")).toBe(
      "abcdefghijkl",
    );
    expect(dataCategory("pgn-bsn").exemptionLetter).toBeUndefined();
    expect(dataCategory("eck-id").exemptionLetter).toBeUndefined();
  });

  it("call special exactly the kinds of GDPR art. 9(1)", () => {
    const special = dataCategories.filter((row) => row.sensitivity === "special");
    expect(special.map(({ code }) => code).sort()).toEqual([
      "biometric",
      "ethnicity",
      "genetic",
      "medical",
      "political-opinions",
      "religion",
      "sex-life",
      "trade-union",
    ]);
  });

  it.each<[DataCategoryCode, string]>([
    ["pgn-bsn", "UAVG art. 46"],
    ["identity-documents", "a Dutch one carries the BSN"],
    ["criminal", "GDPR art. 10"],
  ])("restrict %s: %s", (code) => {
    expect(dataCategory(code).sensitivity).toBe("restricted");
  });

  it("call the others normal, elevated where a leak does harm, or a pseudonym", () => {
    const of = (wanted: string) =>
      dataCategories.filter((row) => row.sensitivity === wanted).map(({ code }) => code);
    expect(of("pseudonym")).toEqual(["eck-id"]);
    expect(of("normal").sort()).toEqual(
      [
        "contact",
        "organisation",
        "other",
        "parents",
        "participant-number",
        "staff",
        "usage",
      ].sort(),
    );
    expect(of("restricted")).toEqual(["pgn-bsn", "identity-documents", "criminal"]);
  });

  it.each<[string, DataCategoryCode[]]>([
    ["basic", ["contact", "nationality-and-birthplace", "parents", "staff"]],
    ["contact", ["contact", "parents", "staff"]],
    ["nationalOrIdNumber", ["pgn-bsn"]],
    ["officialDocuments", ["identity-documents"]],
    ["health", ["medical"]],
    ["economicFinancial", ["finance"]],
    ["paymentMethods", ["payment-methods"]],
    ["credentials", ["login-credentials"]],
    ["profile", ["profile"]],
    ["location", ["location"]],
  ])("are %s in field 70 of the EDPB template: %j", (type, codes) => {
    const found = dataCategories.filter((row) => row.edpbTypes.includes(type));
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it("answer field 70 of the EDPB template", () => {
    for (const row of dataCategories) {
      expect(row.edpbTypes.length).toBeGreaterThan(0);
      for (const type of row.edpbTypes) expect(edpbTypes).toContain(type);
      expect(sensitivity.safeParse(row.sensitivity).success).toBe(true);
    }
  });

  it("reach every type of the template but health at work, which no school product holds", () => {
    const reached = new Set(dataCategories.flatMap((row) => row.edpbTypes));
    expect(edpbTypes.filter((type) => !reached.has(type))).toEqual(["employmentHealth"]);
  });

  it("are found by code, and only by code", () => {
    for (const row of dataCategories) expect(dataCategory(row.code)).toBe(row);
    expect(() => dataCategory("bsn" as "pgn-bsn")).toThrow("input: not-an-option");
  });
});

describe("data-subject categories", () => {
  it.each([
    ["students", ["pupil"]],
    ["employees", ["teacher", "other-staff"]],
    ["additional", ["parent", "applicant", "alumnus", "placement-contact", "other"]],
  ])("are %s in field 65 of the EDPB template: %j", (category, codes) => {
    const found = dataSubjectCategories.filter((row) => row.edpbCategories.includes(category));
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it("answer field 65 of the EDPB template", () => {
    for (const row of dataSubjectCategories) {
      for (const category of row.edpbCategories) expect(edpbCategories).toContain(category);
    }
  });

  it("are found by code, and only by code", () => {
    for (const row of dataSubjectCategories) expect(dataSubjectCategory(row.code)).toBe(row);
    expect(() => dataSubjectCategory("toString" as "pupil")).toThrow("input: not-an-option");
  });
});

describe("purposes", () => {
  it("spell out one wider purpose, and belong to a family that has it too", () => {
    for (const { partOf, families } of purposes) {
      const wider = purposes.find(({ code }) => code === partOf);
      expect(wider?.code).toBe(partOf);
      expect(wider?.partOf).toBeUndefined();
      for (const family of families) {
        expect(productFamily.safeParse(family).success).toBe(true);
        if (wider) expect(wider.families).toContain(family);
      }
    }
  });

  it.each([
    [
      "learning material and tests only",
      "lt",
      ["store-results", "return-results", "adaptive-material", "exchange-results"],
    ],
    [
      "school and pupil information only",
      "sl",
      [
        "timetables-and-groups",
        "personal-circumstances",
        "staff-guidance",
        "communication",
        "financial-administration",
        "accountability",
        "disputes",
        "third-party-exchange",
      ],
    ],
    [
      "both",
      "lt sl",
      [
        "education-and-guidance",
        "analyse-results",
        "delivery",
        "access",
        "security",
        "continuity",
        "research",
        "anonymised-research",
        "product-requirements",
        "other-law",
      ],
    ],
  ])("are for %s: %s", (_what, families, codes) => {
    const found = purposes.filter((row) => row.families.join(" ") === families);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it("say that their list was not checked", () => {
    expect(legalSource.safeParse(purposesBasis).success).toBe(true);
    expect(purposesBasis.verifiedOn).toBeNull();
  });
});

describe("the law", () => {
  it.each([
    ["lawful bases", lawfulBases, "GDPR art. 6(1)", "A6-1"],
    ["grounds for special categories", specialCategoryGrounds, "GDPR art. 9(2)", "A9-2"],
  ])("gives %s in the order of its points: %s", (_name, rows, article, term) => {
    expect(rows.map(({ article, dpv }) => [article, dpv])).toEqual(
      rows.map((_, at) => {
        const point = "abcdefghij"[at];
        return [`${article}(${point})`, `eu-gdpr:${term}-${point}`];
      }),
    );
  });

  it.each([
    ["the public task is point (e)", lawfulBases, "public-task", "GDPR art. 6(1)(e)"],
    ["a legal obligation is point (c)", lawfulBases, "legal-obligation", "GDPR art. 6(1)(c)"],
    [
      "explicit consent is point (a)",
      specialCategoryGrounds,
      "explicit-consent",
      "GDPR art. 9(2)(a)",
    ],
    ["research is point (j)", specialCategoryGrounds, "archive-and-research", "GDPR art. 9(2)(j)"],
  ])("says that %s", (_why, rows, code, article) => {
    expect(rows.find((row) => row.code === code)?.article).toBe(article);
  });
});

describe("sectors", () => {
  it.each([
    ["covenant", "po vo mbo", "ho", "signed by PO-Raad, VO-raad and MBO Raad"],
    ["certificationScheme", "po vo mbo ho", "", "scope of edition 3.0"],
    ["eduV", "po so vo vavo", "mbo", "scope of the data services"],
  ] as const)("are reached by the %s: %s, not %s (%s)", (rules, yes, no, _why) => {
    const of = (answer: string) =>
      targetGroups.filter((row) => row[rules] === answer).map(({ code }) => code);
    expect([of("yes").join(" "), of("no").join(" ")]).toEqual([yes, no]);
    for (const row of targetGroups) expect(["yes", "no", "unknown"]).toContain(row[rules]);
  });
});

describe("what gives away that a text is old", () => {
  it("is a word of the law that ended on 25 May 2018, and the title of an older covenant", () => {
    expect(staleEvidence.terms).toEqual(["bewerker"]);
    expect(staleEvidence.covenantTitles).toEqual([
      "leermiddelen en toetsen",
      "privacy 1.0",
      "privacy 2.0",
    ]);
  });

  it("is a page of an edition of the certification scheme before 3.0", () => {
    const page =
      "edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa";
    expect(staleEvidence.schemePages).toEqual([page, `${page}-1-1`]);
  });

  it("is an edition of ISO 27001 before 2022, certificates of which ended three years after it (IAF MD 26)", () => {
    expect(staleEvidence.certificateEditions).toEqual([
      { standard: "27001", edition: "2013", lastDay: "2025-10-31" },
      { standard: "27001", edition: "2017", lastDay: "2025-10-31" },
    ]);
  });
});

describe("terms of DPV", () => {
  it("are left out where none means the same", () => {
    const without = (rows: readonly { readonly code: string; readonly dpv: readonly string[] }[]) =>
      rows.filter(({ dpv }) => dpv.length === 0).map(({ code }) => code);
    expect(without(dataCategories)).toEqual([
      "organisation",
      "staff",
      "other",
      "user-content",
      "ai-prompts",
    ]);
    expect(without(dataSubjectCategories)).toEqual(["alumnus", "placement-contact"]);
    expect(without(purposes).length).toBe(12);
  });

  it("have a prefix that DPV gives out", () => {
    const terms = [
      dataCategories,
      dataSubjectCategories,
      purposes,
      lawfulBases,
      specialCategoryGrounds,
    ]
      .flat()
      .flatMap(({ dpv }) => dpv);
    expect(terms.length).toBeGreaterThan(50);
    for (const term of terms) {
      expect(term).toMatch(/^(?:(?:dpv|pd):[A-Z][A-Za-z]+|eu-gdpr:A[69]-[12]-[a-j])$/);
    }
  });
});

describe("countries", () => {
  it("are the 249 of ISO 3166-1", () => {
    expect(countryCodes).toHaveLength(249);
    expect([...countryCodes]).toEqual([...new Set(countryCodes)].sort());
    for (const code of countryCodes) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it.each([
    ["UK", "it is GB"],
    ["EL", "it is GR"],
    ["EU", "no country"],
    ["XK", "not in ISO 3166-1"],
    ["nl", "lower case"],
  ])("do not have %s: %s", (code) => {
    expect(countryCode.safeParse(code).success).toBe(false);
  });

  it.each([
    ["memberships", eeaMemberships],
    ["adequacy decisions", adequacyDecisions],
  ])("have %s with dates in order, that do not overlap", (_name, rows) => {
    const lastDays = new Map<string, string>();
    for (const { country, basis } of rows) {
      expect(countryCode.safeParse(country).success).toBe(true);
      expect(legalSource.safeParse(basis).success).toBe(true);
      expect(day.safeParse(basis.validFrom).success).toBe(true);
      expect(basis.validFrom > (lastDays.get(country) ?? "")).toBe(true);
      lastDays.set(country, basis.validTo ?? "9999-12-31");
    }
  });

  it("count 30 members of the EEA today: 27 of the Union, with Iceland, Liechtenstein and Norway", () => {
    const parts = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"];
    const members = eeaMemberships.filter(
      ({ country, basis }) => !basis.validTo && !parts.includes(country),
    );
    expect(members).toHaveLength(30);
  });
});
