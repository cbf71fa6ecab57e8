import { describe, expect, it } from "vitest";
import { day, legalSource } from "../shared/index.ts";
import { dataCategoryCodes } from "./data/data-category-codes.ts";
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

it("has a row for every code of a kind of data, in the same order", () => {
  expect(dataCategories.map(({ code }) => code)).toEqual(dataCategoryCodes);
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

  it("say that their list was not checked", () => {
    expect(legalSource.safeParse(purposesBasis).success).toBe(true);
    expect(purposesBasis.verifiedOn).toBeNull();
  });
});

describe("terms of DPV", () => {
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
