import { describe, expect, it } from "vitest";
import { leerplein } from "../../test/privacy-inserts.ts";
import type { InsertFindingCode } from "./checks/insert-finding.ts";
import { declaredRules } from "./data/declared-rules.ts";
import { insertRules } from "./data/insert-rules.ts";
import {
  type CheckInsertOptions,
  checkDeclared,
  checkInsert,
  type InsertFinding,
  type PrivacyInsert,
} from "./index.ts";

const asOf = "2026-11-22";
type Place = InsertFinding["where"];
type Row = PrivacyInsert["personalData"][number];
type Party = PrivacyInsert["subprocessors"][number];
type Transfer = NonNullable<Party["transfer"]>;

const [sound] = leerplein.subprocessors;
const [contactRow] = leerplein.personalData;
if (!sound || !contactRow) throw new Error("the example has both");

const without = (field: keyof PrivacyInsert): PrivacyInsert => {
  const { [field]: _left, ...rest } = leerplein;
  return rest as PrivacyInsert;
};
const having = (change: Partial<PrivacyInsert>): PrivacyInsert => ({ ...leerplein, ...change });
/** One row of data at the end, behind three that are sound. */
const row = (change: Partial<Row> & Pick<Row, "category">) =>
  having({
    personalData: [
      ...leerplein.personalData,
      { retention: { kind: "term", trigger: "leftOn", period: "P1Y" }, ...change },
    ],
  });
const { retention: _retention, ...silentRow } = contactRow;
/** One party behind a sound one. */
const party = (change: Partial<Party>) =>
  having({ subprocessors: [sound, { ...sound, ...change }] });
/** A country outside the EEA in the last place of each list that names countries. */
const country = (code: "CA" | "CH" | "IN" | "JP" | "US", transfer?: Transfer) =>
  having({
    locations: [
      ...leerplein.locations,
      { kind: "storage", country: code, ...(transfer && { transfer }) },
    ],
    subprocessors: [
      sound,
      {
        ...sound,
        countries: ["NL", "IE", code],
        accessFrom: ["DE", code],
        ...(transfer && { transfer }),
      },
    ],
  });
const places: readonly Place[] = [
  ["locations", 2],
  ["subprocessors", 1, "countries", 2],
  ["subprocessors", 1, "accessFrom", 1],
];
const certificate = (change: object) =>
  having({
    security: {
      certificates: [
        { standard: "NEN 7510", number: "1" },
        { standard: "ISO/IEC 27001", number: "1", ...change },
      ],
    },
  });
const services = (...changes: readonly object[]) =>
  having({
    services: leerplein.services.map(
      (service, index) => ({ ...service, ...changes[index] }) as typeof service,
    ),
  });
const lapsedPage =
  "https://www.edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa";

type Fault = readonly [
  insert: PrivacyInsert,
  where: readonly Place[],
  options?: Partial<CheckInsertOptions>,
];

/** Each code: an insert that is at fault in that way, and every place that is named for it, whole. */
const faults: Readonly<Record<InsertFindingCode, Fault>> = {
  "version-missing": [without("version"), [["version"]]],
  "date-missing": [without("lastModified"), [["lastModified"]]],
  "date-in-future": [having({ lastModified: "2026-11-23" }), [["lastModified"]]],
  "review-overdue": [having({ lastModified: "2025-11-21" }), [["lastModified"]]],
  "review-term-missing": [without("reviewEveryMonths"), [["reviewEveryMonths"]]],
  "review-term-long": [having({ reviewEveryMonths: 13 }), [["reviewEveryMonths"]]],
  "processor-number-missing": [
    having({ processor: { name: "Leerplein Media B.V." } }),
    [["processor", "kvk"]],
  ],
  "processor-address-missing": [without("seat"), [["seat"]]],
  "text-says-nothing": [
    having({ purposes: [{ code: "security", specification: "N.v.t." }] }),
    [["purposes", 0, "specification"]],
  ],
  "number-not-real": [
    having({ processor: { name: "Leerplein Media B.V.", kvk: "00000000" } }),
    [["processor", "kvk"]],
  ],
  "address-unencrypted": [having({ url: "http://leerplein.example/privacy" }), [["url"]]],
  "address-of-example": [having({ url: "https://www.example.com/privacy" }), [["url"]]],
  "address-of-free-mail": [
    having({ contact: { name: "Privacyloket", email: "leerplein@gmail.com" } }),
    [["contact", "email"]],
  ],
  "number-implausible": [
    having({ changeNoticeDays: 400, security: { logPeriod: "P50Y" } }),
    [["changeNoticeDays"], ["security", "logPeriod"]],
  ],
  "officer-is-contact": [
    having({ dataProtectionOfficer: { name: "FG", email: "PRIVACY@leerplein.example" } }),
    [["dataProtectionOfficer"]],
  ],
  "seat-at-odds": [
    having({
      processor: {
        name: "Leerplein Media B.V.",
        kvk: "12345678",
        address: { street: "Kade 1", postalCode: "10115", city: "Berlijn", country: "DE" },
      },
    }),
    [["seat", "country"]],
  ],
  "audience-missing": [
    having({ products: leerplein.products.map((one) => ({ ...one, targetGroups: [] })) }),
    [["products", 0, "targetGroups"]],
  ],
  "pupil-words-missing": [
    having({
      products: leerplein.products.map((one) => ({ ...one, plain: { parent: "Uw kind oefent." } })),
      purposes: [
        { code: "security", specification: "Veilig.", plain: { pupil: "Veilig voor uw kind." } },
      ],
    }),
    [
      ["products", 0, "plain", "pupil"],
      ["purposes", 0, "plain", "pupil"],
    ],
  ],
  "objection-days-zero": [having({ objectionDays: 0 }), [["objectionDays"]]],
  "covenant-at-odds": [having({ covenant: "Convenant Privacy 3.0" }), [["covenant"]]],
  "role-contradicted": [
    services({}, { roleReason: "Eigen taak." }),
    [["services", 1, "roleReason"]],
  ],
  "deviation-not-needed": [
    having({ purposes: [{ code: "security", deviation: "Afgesproken." }] }),
    [["purposes", 0, "deviation"]],
  ],
  "subject-without-data": [
    having({
      personalData: [{ ...contactRow, subjects: ["pupil"] }],
      subprocessors: [{ ...sound, categories: ["contact"] }],
    }),
    [["dataSubjects", 1]],
  ],
  "ground-not-needed": [
    row({ category: "contact", ground: "care" }),
    [["personalData", 3, "ground"]],
  ],
  "period-zero": [
    row({ category: "finance", retention: { kind: "term", trigger: "madeOn", period: "P0D" } }),
    [["personalData", 3, "retention", "period"]],
  ],
  "law-not-in-force": [
    row({
      category: "finance",
      retention: {
        kind: "term",
        trigger: "leftOn",
        period: "P1Y",
        basis: { kind: "statute", ref: "Wet", validTo: "2024-12-31", verifiedOn: null },
      },
    }),
    [["personalData", 3, "retention", "basis"]],
  ],
  "transfer-not-needed": [
    having({
      locations: [
        ...leerplein.locations,
        { kind: "storage", country: "DE", transfer: { kind: "bcr" } },
      ],
    }),
    [["locations", 2, "transfer"]],
  ],
  "dpa-contradicted": [
    party({ agreement: { status: "none", checkedOn: "2026-01-01" } }),
    [["subprocessors", 1, "agreement", "status"]],
  ],
  "recipient-is-subprocessor": [
    having({
      recipients: [
        { name: "WOLKHUIS BV", role: "other", service: "Opslag", categories: ["contact"] },
      ],
    }),
    [["recipients", 0, "name"]],
  ],
  "contact-missing": [without("contact"), [["contact"]]],
  "notice-days-unknown": [without("changeNoticeDays"), [["changeNoticeDays"]]],
  "notice-days-zero": [having({ changeNoticeDays: 0 }), [["changeNoticeDays"]]],
  "objection-after-change": [having({ objectionDays: 31 }), [["objectionDays"]]],
  "section-elsewhere": [
    having({ printedAt: { subprocessors: "Bijlage 4", contact: "Bijlage 5" } }),
    [
      ["printedAt", "subprocessors"],
      ["printedAt", "contact"],
    ],
  ],
  "model-unknown": [without("modelVersion"), [["modelVersion"]]],
  "model-after-date": [having({ lastModified: "2022-04-12" }), [["lastModified"]]],
  "stale-model": [having({ modelVersion: "3.0" }), [["modelVersion"]]],
  "stale-term": [
    having({ purposes: [{ code: "security" }, { code: "security", specification: "Bewerkers." }] }),
    [["purposes", 1, "specification"]],
  ],
  "stale-covenant-title": [having({ covenant: "Convenant en Privacy 2.0" }), [["covenant"]]],
  "stale-scheme-link": [
    having({ security: { links: ["https://leerplein.example", lapsedPage] } }),
    [["security", "links", 1]],
  ],
  "stale-certificate-edition": [
    certificate({ edition: "2013" }),
    [["security", "certificates", 1]],
  ],
  "certificate-expired": [
    certificate({ validUntil: "2026-11-21" }),
    [["security", "certificates", 1]],
  ],
  "certificate-unverifiable": [
    having({
      security: {
        certificates: [{ standard: "NEN 7510", number: "1" }, { standard: "ISO/IEC 27001" }],
      },
    }),
    [["security", "certificates", 1]],
  ],
  "certificate-dates-odd": [
    certificate({ since: "2026-11-21", validUntil: "2026-11-20" }),
    [["security", "certificates", 1]],
  ],
  "breach-hours-long": [
    having({ security: { breachNotice: { hours: 49, countsFrom: "awareness" } } }),
    [["security", "breachNotice", "hours"]],
  ],
  "breach-clock-late": [
    having({ security: { breachNotice: { countsFrom: "established" } } }),
    [["security", "breachNotice", "countsFrom"]],
  ],
  "service-missing": [having({ services: [], personalData: [contactRow] }), [["services"]]],
  "no-agreement-needed": [services({ role: "controller" }, { role: "controller" }), [["services"]]],
  "mixed-role": [services({}, { role: "controller" }), [["services"]]],
  "role-unexplained": [services({}, { role: "controller" }), [["services", 1]]],
  "joint-arrangement-needed": [
    services({}, { role: "joint-controller", roleReason: "Samen." }),
    [["services", 1]],
  ],
  "order-unknown": [services({}, { ordered: "unknown" }), [["services", 1, "ordered"]]],
  "order-unknown-at-signing": [
    services({}, { ordered: "unknown" }),
    [["services", 1, "ordered"]],
    { moment: "signing" },
  ],
  "purpose-missing": [having({ purposes: [] }), [["purposes"]]],
  "purpose-outside-list": [
    having({ purposes: [{ code: "security" }, { code: "disputes" }] }),
    [["purposes", 1]],
  ],
  "family-unknown": [
    having({
      products: leerplein.products.flatMap((product) => {
        const { family: _family, ...unknown } = product;
        return [product, unknown];
      }),
    }),
    [["products", 1, "family"]],
  ],
  "automation-unstated": [row({ category: "profile" }), [["automation"]]],
  "automation-unexplained": [
    having({ automation: { profiling: "yes", decisions: "no" } }),
    [["automation"]],
  ],
  "automation-contradicted": [
    { ...row({ category: "profile" }), automation: { profiling: "no", decisions: "no" } },
    [["automation", "profiling"]],
  ],
  "research-contradicted": [
    having({ purposes: [{ code: "security" }, { code: "research" }], research: { use: "none" } }),
    [["purposes", 1]],
  ],
  "subjects-missing": [
    having({ dataSubjects: [], personalData: [contactRow], subprocessors: [] }),
    [["dataSubjects"]],
  ],
  "subject-undeclared": [
    having({
      personalData: [contactRow, { ...contactRow, subjects: ["pupil", "alumnus"] }],
      subprocessors: [
        { ...sound, categories: ["contact"] },
        { ...sound, categories: ["contact"], subjects: ["teacher", "pupil", "alumnus"] },
      ],
    }),
    [
      ["personalData", 1, "subjects", 1],
      ["subprocessors", 1, "subjects", 2],
    ],
  ],
  "data-missing": [having({ personalData: [], subprocessors: [] }), [["personalData"]]],
  "bsn-without-law": [row({ category: "pgn-bsn" }), [["personalData", 3]]],
  "criminal-without-law": [row({ category: "criminal" }), [["personalData", 3]]],
  "special-unexplained": [row({ category: "medical", ground: "care" }), [["personalData", 3]]],
  "special-without-ground": [
    row({ category: "medical", explanation: "Dyslexie." }),
    [["personalData", 3]],
  ],
  "other-unexplained": [row({ category: "other" }), [["personalData", 3]]],
  "retention-missing": [
    having({ personalData: [...leerplein.personalData, silentRow] }),
    [["personalData", 3, "retention"]],
  ],
  "retention-by-criteria": [
    row({ category: "finance", retention: { kind: "criteria", explanation: "Zolang nodig." } }),
    [["personalData", 3, "retention"]],
  ],
  "retention-collides": [row({ category: "contact" }), [["personalData", 3, "retention"]]],
  "trigger-without-words": [
    row({
      category: "finance",
      retention: { kind: "term", trigger: "einde_contract", period: "P1Y" },
    }),
    [["personalData", 3, "retention", "trigger"]],
  ],
  "period-implausible": [
    row({ category: "finance", retention: { kind: "term", trigger: "leftOn", period: "P100Y" } }),
    [["personalData", 3, "retention", "period"]],
  ],
  "location-missing": [having({ locations: [] }), [["locations"]]],
  "transfer-without-basis": [country("IN"), places],
  "transfer-basis-unnamed": [country("CH"), places],
  "adequacy-not-in-force": [country("IN", { kind: "adequacy" }), places],
  "adequacy-partial": [country("JP", { kind: "adequacy" }), places],
  "dpf-unchecked": [country("US", { kind: "dpf" }), places],
  "transfer-not-assessed": [country("IN", { kind: "bcr" }), places],
  "derogation-for-service": [country("IN", { kind: "derogation-49" }), places],
  "basis-checked-too-early": [country("US", { kind: "dpf", checkedOn: "2023-07-09" }), places],
  "checked-in-future": [country("US", { kind: "dpf", checkedOn: "2026-11-23" }), places],
  "dpf-check-old": [country("US", { kind: "dpf", checkedOn: "2025-11-21" }), places],
  "scc-module-unfit": [
    country("IN", { kind: "scc-2021-914", module: 4, assessedOn: "2026-11-01" }),
    places,
  ],
  "subprocessors-unknown": [having({ subprocessorList: "unknown" }), [["subprocessors"]]],
  "entry-repeated": [
    having({ purposes: [...leerplein.purposes, ...leerplein.purposes.slice(0, 1)] }),
    [["purposes", leerplein.purposes.length]],
  ],
  "subprocessor-repeated": [party({ name: "WOLKHUIS BV" }), [["subprocessors", 1, "name"]]],
  "subprocessor-is-processor": [party({ name: "Leerplein Media" }), [["subprocessors", 1, "name"]]],
  "subprocessor-unencrypted": [
    party({ encryption: { inTransit: "yes", atRest: "no" } }),
    [["subprocessors", 1, "encryption"]],
  ],
  "subprocessor-country-missing": [
    party({ countries: [], accessFrom: [] }),
    [["subprocessors", 1, "countries"]],
  ],
  "subprocessor-data-missing": [party({ categories: [] }), [["subprocessors", 1, "categories"]]],
  "subprocessor-data-undeclared": [
    party({ categories: ["contact", "finance"] }),
    [["subprocessors", 1, "categories", 1]],
  ],
  "subprocessor-access-unknown": [party({ seat: "US" }), [["subprocessors", 1, "seat"]]],
  "dpa-not-verified": [
    party({ agreement: { status: "to-verify" } }),
    [["subprocessors", 1, "agreement"]],
  ],
  "dpa-not-seen": [
    party({ agreement: { status: "in-place" } }),
    [["subprocessors", 1, "agreement"]],
  ],
  "dpa-read-long-ago": [
    party({ agreement: { status: "in-place", checkedOn: "2019-03-01" } }),
    [["subprocessors", 1, "agreement", "checkedOn"]],
  ],
  "recipient-data-missing": [
    having({
      recipients: [{ name: "Entree", role: "sign-on", service: "Inloggen", categories: [] }],
    }),
    [["recipients", 0, "categories"]],
  ],
  "recipient-data-undeclared": [
    having({
      recipients: [
        { name: "Entree", role: "sign-on", service: "Inloggen", categories: ["contact", "eck-id"] },
      ],
    }),
    [["recipients", 0, "categories", 1]],
  ],
  "dpa-missing": [party({ agreement: { status: "none" } }), [["subprocessors", 1, "agreement"]]],
};

const found = (insert: PrivacyInsert, code: string, options: Partial<CheckInsertOptions> = {}) =>
  checkInsert(insert, { asOf, ...options }).filter((finding) => finding.code === code);

describe("where an insert is at fault", () => {
  it("is asked of every code there is", () => {
    expect(Object.keys(faults).sort()).toEqual(Object.keys(insertRules).sort());
  });

  it.each(
    Object.entries(faults).map(([code, [insert, where, options]]) => ({
      code: code as InsertFindingCode,
      where,
      insert,
      options,
    })),
  )("$code: $where", ({ code, where, insert, options }) => {
    const findings = found(insert, code, options);
    expect(findings.map((finding) => finding.where)).toEqual(where);
    for (const finding of findings) expect(finding).toMatchObject(insertRules[code]);
    expect(found(leerplein, code, options)).toEqual([]);
  });

  it.each<[InsertFindingCode, PrivacyInsert, readonly string[]]>([
    ["bsn-without-law", row({ category: "pgn-bsn" }), ["pgn-bsn"]],
    ["retention-collides", row({ category: "contact" }), ["contact"]],
    ["purpose-outside-list", having({ purposes: [{ code: "disputes" }] }), ["disputes"]],
    ["transfer-without-basis", country("IN"), ["IN", "IN", "IN"]],
    ["subprocessor-access-unknown", party({ seat: "US" }), ["US"]],
    ["subprocessor-data-undeclared", party({ categories: ["finance"] }), ["finance"]],
  ])("%s says what it is about", (code, insert, about) => {
    expect(found(insert, code).map((finding) => finding.about)).toEqual(about);
  });
});

describe("an insert on both sides of a day", () => {
  it.each<[InsertFindingCode, string, PrivacyInsert, readonly (readonly [string, number])[]]>([
    [
      "certificate-expired",
      "the last day of a certificate counts",
      certificate({ validUntil: "2026-06-30" }),
      [
        ["2026-06-29", 0],
        ["2026-06-30", 0],
        ["2026-07-01", 1],
      ],
    ],
    [
      "certificate-expired",
      "a certificate without an end does not expire",
      certificate({ edition: "2022" }),
      [
        ["2026-06-30", 0],
        ["2099-01-01", 0],
      ],
    ],
    [
      "stale-certificate-edition",
      "IAF MD 26",
      certificate({ edition: "2013" }),
      [
        ["2025-10-31", 0],
        ["2025-11-01", 1],
      ],
    ],
    [
      "date-in-future",
      "dated 1 August 2026",
      leerplein,
      [
        ["2026-07-31", 1],
        ["2026-08-01", 0],
      ],
    ],
    [
      "review-overdue",
      "twelve months after 1 August 2026",
      leerplein,
      [
        ["2027-08-01", 0],
        ["2027-08-02", 1],
      ],
    ],
    [
      "dpf-unchecked",
      "Decision (EU) 2023/1795",
      country("US", { kind: "dpf" }),
      [
        ["2023-07-09", 0],
        ["2023-07-10", 3],
      ],
    ],
    [
      "adequacy-not-in-force",
      "Decision (EU) 2023/1795",
      country("US", { kind: "dpf" }),
      [
        ["2023-07-09", 3],
        ["2023-07-10", 0],
      ],
    ],
  ])("%s: %s", (code, _why, insert, days) => {
    for (const [on, times] of days)
      expect([on, found(insert, code, { asOf: on }).length]).toEqual([on, times]);
  });

  it.each([
    ["US", ["dpf-unchecked"], "the framework is of the United States"],
    ["CA", ["adequacy-not-in-force"], "Canada has a partial decision of its own"],
    ["JP", ["adequacy-not-in-force"], "so has Japan"],
    ["CH", ["adequacy-not-in-force"], "a decision for everyone"],
    ["IN", ["adequacy-not-in-force"], "no decision"],
  ] as const)("the Data Privacy Framework named for %s: %j (%s)", (code, codes, _why) => {
    for (const transfer of [{ kind: "dpf" }, { kind: "dpf", checkedOn: asOf }] as const) {
      const expected = code === "US" && "checkedOn" in transfer ? [] : codes;
      const insert = having({ locations: [{ kind: "storage", country: code, transfer }] });
      expect(checkInsert(insert, { asOf }).map((finding) => finding.code)).toEqual(expected);
    }
  });
});

describe("two rows for the same records", () => {
  const term = { kind: "term", trigger: "leftOn", period: "P3M" } as const;
  it.each<[string, boolean, Partial<Row>, Partial<Row>]>([
    ["the same term", false, { retention: term }, { retention: term }],
    [
      "the same term, its keys in another order",
      false,
      { retention: term },
      {
        retention: { period: "P3M", trigger: "leftOn", kind: "term" },
      },
    ],
    ["another period", true, { retention: term }, { retention: { ...term, period: "P4M" } }],
    ["another trigger", true, { retention: term }, { retention: { ...term, trigger: "madeOn" } }],
    [
      "the same term for other people",
      false,
      { retention: term, subjects: ["pupil"] },
      { retention: term, subjects: ["teacher"] },
    ],
    [
      "another period for other people",
      false,
      { retention: term, subjects: ["pupil"] },
      { retention: { ...term, period: "P4M" }, subjects: ["teacher"] },
    ],
    [
      "another period, with people in common",
      true,
      { retention: term, subjects: ["pupil", "teacher"] },
      { retention: { ...term, period: "P4M" }, subjects: ["teacher"] },
    ],
    [
      "another period, one of them for everyone",
      true,
      { retention: term },
      { retention: { ...term, period: "P4M" }, subjects: ["teacher"] },
    ],
    [
      "another period for other records",
      false,
      { retention: term, records: ["address"] },
      { retention: { ...term, period: "P4M" }, records: ["name"] },
    ],
    [
      "another period, with records in common",
      true,
      { retention: term, records: ["address", "name"] },
      { retention: { ...term, period: "P4M" }, records: ["name"] },
    ],
    [
      "criteria beside a term",
      false,
      { retention: { kind: "criteria", explanation: "Zolang nodig." } },
      { retention: term },
    ],
  ])("%s: a clash is %s", (_what, clash, one, other) => {
    const personalData = [one, other].map((change) => ({ ...silentRow, ...change }));
    const insert = having({ personalData, subprocessors: [] });
    expect(found(insert, "retention-collides").map((finding) => finding.where)).toEqual(
      clash ? [["personalData", 1, "retention"]] : [],
    );
  });
});

describe("where real records and an insert differ", () => {
  type Code = ReturnType<typeof checkDeclared>[number]["code"];
  const rows = ["voice", "contact", "eck-id"].map(
    (category) => ({ ...silentRow, category }) as Row,
  );
  const declared: Readonly<Record<Code, readonly [string, Place]>> = {
    "undeclared-data": ["bsn", ["personalData"]],
    "undeclared-other-data": ["brin", ["personalData"]],
    "declared-not-seen": ["email", ["personalData", 2]],
  };

  it("is asked of every code there is", () => {
    expect(Object.keys(declared).sort()).toEqual(Object.keys(declaredRules).sort());
  });

  it.each(Object.entries(declared))("%s after a find of %j", (code, [kind, where]) => {
    const insert = having({ personalData: rows, subprocessors: [] });
    const findings = checkDeclared(insert, [{ kind }]);
    const places = findings.filter((finding) => finding.code === code).map((one) => one.where);
    expect(places).toContainEqual(where);
    if (code !== "declared-not-seen") expect(places).toHaveLength(1);
  });
});
