import fc from "fast-check";
import { expect, it } from "vitest";
import { inserts } from "../../../test/arbitrary-inserts.ts";
import { leerplein } from "../../../test/privacy-inserts.ts";
import { checkInsert, type PrivacyInsert } from "../index.ts";

const asOf = "2026-11-22";
const lists = [
  "products",
  "services",
  "purposes",
  "personalData",
  "locations",
  "recipients",
] as const;
const repeatsIn = (insert: PrivacyInsert) =>
  checkInsert(insert, { asOf })
    .filter(({ code }) => code === "entry-repeated")
    .map(({ where }) => where);

const shop = {
  name: "Boekwinkel B.V.",
  role: "distributor",
  service: "Verkoopt het product.",
  categories: [],
  country: "NL",
} as const;
const iso = () => ({ standard: "ISO/IEC 27001", edition: "2022", number: "LP-001" });
const full: PrivacyInsert = { ...leerplein, recipients: [shop] };

it.each(lists)("names an entry of %s that is there twice", (list) => {
  const [first] = full[list] ?? [];
  const again = list === "services" ? { ...Object(first), id: "again" } : first;
  const rows = [...(full[list] ?? []), again];
  expect(repeatsIn({ ...full, [list]: rows })).toEqual([[list, rows.length - 1]]);
});

it("takes another legal form for the same name, and another role for another recipient", () => {
  const withOther = (more: object) =>
    repeatsIn({ ...full, recipients: [shop, { ...shop, ...more }] });
  expect(withOther({ name: "BOEKWINKEL BV" })).toEqual([["recipients", 1]]);
  expect(withOther({ name: "Schriftwinkel B.V." })).toEqual([]);
  expect(withOther({ role: "sign-on" })).toEqual([]);
});

it.each<readonly [string, Partial<PrivacyInsert>, readonly (string | number)[]]>([
  [
    "a certificate",
    { security: { certificates: [iso(), { ...iso(), url: "https://leerplein.example/iso" }] } },
    ["security", "certificates", 1],
  ],
  ["a group of people", { dataSubjects: ["pupil", "teacher", "pupil"] }, ["dataSubjects", 2]],
  [
    "a country of a sub-processor",
    { subprocessors: leerplein.subprocessors.map((row) => ({ ...row, countries: ["NL", "NL"] })) },
    ["subprocessors", 0, "countries", 1],
  ],
])("finds %s that is there twice, however deep", (_what, change, where) => {
  expect(repeatsIn({ ...full, ...change })).toEqual([where]);
});

it("takes two certificates of one standard with two numbers", () => {
  const certificates = [iso(), { ...iso(), number: "LP-002" }];
  expect(repeatsIn({ ...full, security: { certificates } })).toEqual([]);
});

it("leaves purposes in own words alone unless they are word for word the same", () => {
  const own = (specification: string) => ({ code: "own", specification }) as const;
  const purposes = [own("Lezen"), own("Rekenen"), own("Lezen")];
  expect(repeatsIn({ ...full, purposes })).toEqual([["purposes", 2]]);
});

it("finds as many in any list that is doubled as it had entries, and none in a list of one", () => {
  fc.assert(
    fc.property(
      inserts,
      fc.constantFrom("purposes", "personalData", "locations"),
      (insert, list) => {
        const alone = { ...insert, [list]: insert[list].slice(0, 1) };
        const doubled = { ...insert, [list]: [...insert[list], ...insert[list]] };
        const ofList = (one: PrivacyInsert) =>
          repeatsIn(one).filter(({ length, 0: name }) => name === list && length === 2);
        expect(ofList(alone)).toEqual([]);
        expect(ofList(doubled).length).toBeGreaterThanOrEqual(insert[list].length);
      },
    ),
    { numRuns: 50 },
  );
});
