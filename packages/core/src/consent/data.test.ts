import { describe, expect, it } from "vitest";
import { dpvNamespaces, isDpvTerm } from "../../test/dpv-vocabulary.ts";
import { agesOfConsent } from "./data/ages-of-consent.ts";
import { dpvPlaces } from "./data/dpv-places.ts";
import { dpvPurposeTypes } from "./data/dpv-purpose-types.ts";
import { dpvContext, dpvProfile } from "./data/dpv-terms.ts";
import { ageOfConsent, schoolPurposes, toGoogleConsent } from "./index.ts";

const golden = (name: string) => `../../test/golden/consent/${name}`;

describe("ages of consent (GDPR art. 8(1))", () => {
  // SWD(2020) 115, annex; where a row is from memory, "from memory" is said.
  it.each([
    [13, "BE DK EE FI GB LV MT PT SE", "yes"],
    [14, "AT BG CY ES IT LT", "yes"],
    [15, "CZ FR GR", "yes"],
    [16, "DE HR HU IE LU NL PL RO SK", "yes"],
    [13, "IS NO", "unknown"],
    [15, "DK SI", "unknown"],
    [16, "LI", "unknown"],
  ])("%i in %s, known: %s", (age, countries, known) => {
    const rows = agesOfConsent.filter((row) => row.age === age && row.known === known);
    expect(
      rows
        .map(({ country }) => country)
        .sort()
        .join(" "),
    ).toBe(countries);
    for (const { basis } of rows)
      expect(basis.ref).toContain(known === "yes" ? "SWD(2020) 115" : "from memory");
  });

  it.each([
    ["NL", "2018-05-25", "the GDPR applies"],
    ["SI", "2023-01-26", "a law of its own"],
    ["NO", "2018-07-20", "the EEA took the GDPR over"],
    ["IS", "2018-07-20", "the EEA took the GDPR over"],
    ["LI", "2018-07-20", "the EEA took the GDPR over"],
  ] as const)("of %s hold from %s: %s", (country, day, _why) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(ageOfConsent(country, day).age).toBeDefined();
    expect(ageOfConsent(country, before)).toEqual({ known: "unknown" });
  });

  it("say what they rest on", () => {
    expect(ageOfConsent("NL", "2026-11-22").basis).toEqual({
      kind: "guidance",
      ref: "GDPR art. 8(1), as listed in Commission Staff Working Document SWD(2020) 115 and by law firms; national laws not read",
      validFrom: "2018-05-25",
      verifiedOn: null,
    });
    expect(ageOfConsent("NO", "2026-11-22").basis).toEqual({
      kind: "statute",
      ref: "GDPR art. 8(1) and a national law that was not looked up; from memory",
      verifiedOn: null,
    });
  });
});

describe("terms of DPV 2.3", () => {
  it("name the countries that the pinned list has", () => {
    const places = [...(dpvNamespaces.get("loc")?.names ?? [])];
    const countries = places.filter((name) => /^[A-Z]{2}$/.test(name) && name !== "EU");
    expect(dpvPlaces).toEqual(countries.sort());
  });

  it("name kinds of purpose, each once, all of which the pinned list has", () => {
    expect(dpvPurposeTypes.filter((term) => !isDpvTerm(term))).toEqual([]);
    expect(dpvPurposeTypes).toEqual([...new Set(dpvPurposeTypes)].sort());
  });

  it("have the context and the profile that were reviewed", async () => {
    const text = JSON.stringify({ profile: dpvProfile, context: dpvContext }, undefined, 2);
    await expect(`${text}\n`).toMatchFileSnapshot(golden("dpv-context.txt"));
  });
});

it("purposes of schools are those that were reviewed", async () => {
  const text = JSON.stringify(schoolPurposes, undefined, 2);
  await expect(`${text}\n`).toMatchFileSnapshot(golden("school-purposes.txt"));
});

describe("each type of Google's consent mode", () => {
  const types = [
    "ad_storage",
    "ad_user_data",
    "ad_personalization",
    "analytics_storage",
    "functionality_storage",
    "personalization_storage",
    "security_storage",
  ] as const;

  it.each(types)("%s is granted by its own yes, and by that alone", (type) => {
    const granted = Object.entries(toGoogleConsent({ [type]: "yes" }))
      .filter(([, state]) => state === "granted")
      .map(([name]) => name);
    expect(granted).toEqual([type]);
    for (const answer of ["no", "unknown", "not-applicable"] as const)
      expect(toGoogleConsent({ [type]: answer })[type]).toBe("denied");
    expect(() => toGoogleConsent({ [type]: "granted" as never })).toThrow(`${type}: not-an-option`);
  });

  it("is one of seven", () => {
    expect(Object.keys(toGoogleConsent({}))).toEqual(types);
    expect(() => toGoogleConsent({ other: "yes" } as never)).toThrow("input: unknown-key");
  });
});
