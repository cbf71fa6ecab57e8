import { describe, expect, it } from "vitest";
import { leerplein } from "../../test/privacy-inserts.ts";
import {
  mixedRole,
  oldWords,
  ownTask,
  staleClaims,
  subprocessorList,
  twoProducts,
} from "../../test/published-inserts.ts";
import { insertRules } from "./data/insert-rules.ts";
import { checkInsert, type InsertFinding, type PrivacyInsert } from "./index.ts";

const asOf = "2026-11-22";
const codes = (findings: readonly InsertFinding[]) => findings.map(({ code }) => code);
/** As they are, without the day on which their source was read. */
const undated = leerplein.personalData.map((row) =>
  JSON.parse(JSON.stringify({ ...row, retention: { ...row.retention, basis: undefined } })),
);
const codesOf = (insert: PrivacyInsert, on = asOf) => codes(checkInsert(insert, { asOf: on }));

/** What changing the complete insert adds to its findings, of which there are none. */
const changed = (change: Partial<PrivacyInsert>) => codesOf({ ...leerplein, ...change });

describe("published documents (facts only)", () => {
  it("finds nothing in an insert that has everything", () => {
    expect(codesOf(leerplein)).toEqual([]);
  });

  it("takes two products in one insert (Cito); only the date has aged", () => {
    // The days of later checks had not come yet.
    const seen = (on: string) =>
      codesOf(
        {
          ...twoProducts,
          subprocessors: [],
          personalData: undated,
          processor: { ...twoProducts.processor, kvk: "12345678" },
        },
        on,
      );
    expect(seen("2024-06-08")).toEqual([]);
    expect(seen("2024-06-09")).toEqual(["review-overdue"]);
  });

  it("sees the words of model 2.0 (Visiria)", () => {
    const stale = checkInsert(oldWords, { asOf }).filter(({ code }) => code.startsWith("stale"));
    expect(stale.map(({ code, where }) => [code, where])).toEqual([
      ["stale-model", ["modelVersion"]],
      ["stale-term", ["products", 0, "description"]],
    ]);
  });

  it("gives a publisher's claims three warnings of stale evidence, and one on its clock", () => {
    const warnings = checkInsert(staleClaims, { asOf }).filter(
      ({ severity }) => severity === "warning",
    );
    expect(codes(warnings)).toEqual([
      "processor-number-missing",
      "processor-address-missing",
      "stale-covenant-title",
      "stale-scheme-link",
      "stale-certificate-edition",
      "breach-clock-late",
    ]);
  });

  it("sees what is open in a list of sub-processors (DGSkills)", () => {
    const found = checkInsert(subprocessorList, { asOf }).filter(
      ({ where: [part] }) => part === "subprocessors" || part === "printedAt",
    );
    expect(found.map(({ code, where }) => `${code} ${where.join("/")}`)).toEqual([
      "section-elsewhere printedAt/subprocessors",
      "transfer-not-assessed subprocessors/0/accessFrom/0",
      "dpa-not-seen subprocessors/0/agreement",
      "dpa-not-verified subprocessors/1/agreement",
      "subprocessor-access-unknown subprocessors/2/seat",
      "dpa-not-verified subprocessors/2/agreement",
      "dpf-unchecked subprocessors/3/accessFrom/0",
      "dpa-not-seen subprocessors/3/agreement",
      "subprocessor-access-unknown subprocessors/4/seat",
      "dpa-not-seen subprocessors/4/agreement",
    ]);
  });

  it("asks no agreement of a body with its own task (CvTE)", () => {
    expect(codesOf(ownTask)).toContain("no-agreement-needed");
  });

  it("sees a supplier with two roles (Snappet)", () => {
    expect(codesOf(mixedRole)).toContain("mixed-role");
    expect(codesOf(mixedRole)).not.toContain("no-agreement-needed");
  });
});

const [row] = leerplein.personalData;
const [subprocessor] = leerplein.subprocessors;
const place = (country: "NL" | "US" | "CH" | "JP" | "IN", transfer?: object) =>
  ({ locations: [{ kind: "storage", country, ...(transfer && { transfer }) }] }) as never;
const data = (category: string, more: object = {}) =>
  ({
    personalData: [{ ...row, explanation: undefined, category, ...more }].map((it) =>
      JSON.parse(JSON.stringify(it)),
    ),
    subprocessors: [],
  }) as never;
const without = (field: keyof PrivacyInsert) => {
  const { [field]: _, ...rest } = leerplein;
  return codesOf(rest as PrivacyInsert);
};

describe("each rule", () => {
  it.each([
    ["version", "version-missing"],
    ["lastModified", "date-missing"],
    ["contact", "contact-missing"],
    ["changeNoticeDays", "notice-days-unknown"],
    ["modelVersion", "model-unknown"],
  ] as const)("an insert without %s: %s", (field, code) => {
    expect(without(field)).toEqual([code]);
  });

  it.each([
    ["date after today", { lastModified: "2026-11-23" }, ["date-in-future"]],
    ["reviewed in time, to the day", { lastModified: "2025-11-22" }, []],
    ["a day later", { lastModified: "2025-11-21" }, ["review-overdue"]],
    ["edition 3.0", { modelVersion: "3.0", covenant: "Convenant 3.0" }, ["stale-model"]],
    [
      "title of 2016",
      { covenant: "Convenant … en Privacy 2.0" },
      ["stale-covenant-title", "covenant-at-odds"],
    ],
    ["a staff member is no bewerker", { covenant: "Medewerkers en verwerkers" }, []],
    ["no services", { services: [], personalData: [row], subprocessors: [] }, ["service-missing"]],
    ["no purposes", { purposes: [] }, ["purpose-missing"]],
    [
      "a purpose of school administration in learning material",
      { purposes: [{ code: "disputes" }] },
      ["purpose-outside-list"],
    ],
    ["the same, explained", { purposes: [{ code: "disputes", deviation: "Afgesproken." }] }, []],
    [
      "a purpose of one's own",
      { purposes: [{ code: "own", specification: "Nieuwsbrief." }] },
      ["purpose-outside-list"],
    ],
    [
      "no data subjects",
      { dataSubjects: [], personalData: [row], subprocessors: [] },
      ["subjects-missing"],
    ],
    ["no data", { personalData: [], subprocessors: [] }, ["data-missing"]],
    ["no locations", { locations: [] }, ["location-missing"]],
    ["BSN", data("pgn-bsn"), ["bsn-without-law"]],
    ["BSN by law", data("pgn-bsn", { law: "WPO art. 182" }), []],
    ["criminal data", data("criminal"), ["criminal-without-law"]],
    ["medical data", data("medical"), ["special-unexplained", "special-without-ground"]],
    ["medical data, explained", data("medical", { explanation: "Dyslexie.", ground: "care" }), []],
    ["other data", data("other"), ["other-unexplained"]],
    ["no retention", data("contact", { retention: undefined }), ["retention-missing"]],
    [
      "criteria",
      data("contact", { retention: { kind: "criteria", explanation: "Zolang het nodig is." } }),
      ["retention-by-criteria"],
    ],
    [
      "a person who is not declared",
      data("contact", { subjects: ["alumnus", "pupil", "teacher"] }),
      ["subject-undeclared"],
    ],
    ["Switzerland, silent", place("CH"), ["transfer-basis-unnamed"]],
    ["Switzerland by its decision", place("CH", { kind: "adequacy" }), []],
    ["Japan by its decision", place("JP", { kind: "adequacy" }), ["adequacy-partial"]],
    ["Japan, recipient looked up", place("JP", { kind: "adequacy", checkedOn: asOf }), []],
    ["India, silent", place("IN"), ["transfer-without-basis"]],
    [
      "India by a decision that is not there",
      place("IN", { kind: "adequacy" }),
      ["adequacy-not-in-force"],
    ],
    ["United States by decision", place("US", { kind: "adequacy" }), ["adequacy-partial"]],
    ["United States, DPF not looked up", place("US", { kind: "dpf" }), ["dpf-unchecked"]],
    ["United States, DPF looked up", place("US", { kind: "dpf", checkedOn: asOf }), []],
    ["DPF in India", place("IN", { kind: "dpf" }), ["adequacy-not-in-force"]],
    [
      "clauses, not assessed",
      place("IN", { kind: "scc-2021-914", module: 3 }),
      ["transfer-not-assessed"],
    ],
    ["rules of a group, assessed", place("IN", { kind: "bcr", assessedOn: asOf }), []],
    ["an exception", place("IN", { kind: "derogation-49" }), ["derogation-for-service"]],
    ["a basis where none is needed", place("NL", { kind: "bcr" }), ["transfer-not-needed"]],
    [
      "two terms for one kind of data",
      {
        personalData: [
          ...leerplein.personalData,
          { ...row, retention: { kind: "term", trigger: "leftOn", period: "P9Y" } },
        ],
      },
      ["retention-collides"],
    ],
    [
      "two terms for other people",
      {
        personalData: [
          {
            ...leerplein.personalData[1],
            subjects: ["teacher"],
            retention: { kind: "term", trigger: "leftOn", period: "P9Y" },
          },
          ...leerplein.personalData,
        ],
      },
      [],
    ],
  ] as readonly (readonly [string, Partial<PrivacyInsert>, readonly string[]])[])(
    "%s",
    (_title, change, expected) => {
      expect(changed(change)).toEqual(expected);
    },
  );

  it.each([
    ["no country", { countries: [] }, ["subprocessor-country-missing"]],
    ["no data", { categories: [] }, ["subprocessor-data-missing"]],
    ["data that the insert lacks", { categories: ["finance"] }, ["subprocessor-data-undeclared"]],
    ["people that the insert lacks", { subjects: ["alumnus"] }, ["subject-undeclared"]],
    ["no agreement", { agreement: { status: "none" } }, ["dpa-missing"]],
    [
      "an agreement that nobody knows of",
      { agreement: { status: "unknown" } },
      ["dpa-not-verified"],
    ],
    ["seat abroad, access ruled out", { seat: "US", accessFrom: [] }, []],
  ])("a sub-processor with %s", (_title, change, expected) => {
    expect(changed({ subprocessors: [{ ...subprocessor, ...change } as never] })).toEqual(expected);
  });

  it.each([
    ["2013", "2025-10-31", []],
    ["2013", "2025-11-01", ["stale-certificate-edition"]],
    ["2017", "2025-11-01", ["stale-certificate-edition"]],
    ["2022", "2026-11-22", []],
  ])("ISO/IEC 27001:%s on %s (IAF MD 26)", (edition, on, expected) => {
    const claim = { standard: "ISO/IEC 27001", edition, number: "123" };
    const subprocessors = leerplein.subprocessors.map((row) => ({
      ...row,
      agreement: { status: "in-place" as const, url: "https://wolkhuis.example" },
    }));
    const insert = {
      ...leerplein,
      personalData: undated,
      subprocessors,
      lastModified: on,
      security: { certificates: [claim] },
    };
    expect(codesOf(insert, on)).toEqual(expected);
    const printed = { standard: `ISO/IEC 27001:${edition}`, number: "123" };
    expect(codesOf({ ...insert, security: { certificates: [printed] } }, on)).toEqual(expected);
  });

  it("sees a certificate that ended, or that cannot be looked up", () => {
    const certificates = [{ standard: "NEN 7510", validUntil: "2026-01-01" }];
    expect(changed({ security: { certificates } })).toEqual([
      "certificate-expired",
      "certificate-unverifiable",
    ]);
  });

  it("tells the current page of the scheme from lapsed ones", () => {
    const page =
      "https://www.edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa";
    expect(changed({ security: { links: [`${page}-v3-0/`] } })).toEqual([]);
    expect(changed({ security: { links: [`${page}-1-1/`] } })).toEqual(["stale-scheme-link"]);
    expect(changed({ security: { links: [page] } })).toEqual(["stale-scheme-link"]);
  });

  it("asks at signing what the board ordered", () => {
    const services = leerplein.services.map((service) =>
      service.kind === "optional" ? { ...service, ordered: "unknown" as const } : service,
    );
    const insert = { ...leerplein, services };
    expect(codesOf(insert)).toEqual(["order-unknown"]);
    expect(codes(checkInsert(insert, { asOf, moment: "signing" }))).toEqual([
      "order-unknown-at-signing",
    ]);
  });

  it("wants to know why a supplier is no processor, and how two decide together", () => {
    const services = leerplein.services.map((it) => ({ ...it, role: "joint-controller" as const }));
    expect(changed({ services: services.slice(0, 1), personalData: [row] as never })).toEqual([
      "role-unexplained",
      "joint-arrangement-needed",
      "subprocessor-data-undeclared",
      "subprocessor-data-undeclared",
    ]);
  });

  it("does not hold purposes against a list of a family that is not known", () => {
    const products = leerplein.products.map(({ family: _, ...product }) => product);
    expect(changed({ products, purposes: [{ code: "disputes" }] })).toEqual(["family-unknown"]);
  });

  it("has a severity and a basis for each", () => {
    const [found] = checkInsert({ ...leerplein, locations: [] }, { asOf });
    expect(found).toEqual({
      code: "location-missing",
      where: ["locations"],
      ...insertRules["location-missing"],
    });
  });
});
