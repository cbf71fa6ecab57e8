import { describe, expect, it } from "vitest";
import { type Certificate, certificate, checkCertificate } from "../index.ts";

const asOf = "2026-11-29";
const good: Certificate = {
  standard: "ISO/IEC 27001",
  edition: "2022",
  number: "IS 000000",
  scope: "Leerplein: ontwikkelen en leveren",
  body: { name: "Voorbeeld Certificering", accreditation: "RvA" },
  issuedOn: "2025-06-01",
  validUntil: "2028-05-31",
  surveillance: [{ dueOn: "2026-06-01", doneOn: "2026-05-28", result: "ok" }],
  nextSurveillanceOn: "2027-06-01",
};
const { surveillance: _visits, nextSurveillanceOn: _next, ...unvisited } = good;
const { body: _body, scope: _scope, number: _number, ...claim } = good;
const report: Certificate = {
  standard: "SOC 2",
  number: "1",
  report: { type: "2", from: "2025-01-01", to: "2025-12-31" },
};

/** Code, place and what else a finding tells, less its rule. */
const found = (held: Certificate, on = asOf) =>
  checkCertificate(held, on).findings.map(
    ({ code, where, severity: _, basis: _basis, ...told }) => [code, where.join("."), told],
  );

describe("a finding on a certificate says where it is", () => {
  it.each<[string, Certificate, readonly (readonly unknown[])[]]>([
    ["withdrawn", { ...good, status: "withdrawn" }, [["certificate-withdrawn", "status", {}]]],
    ["suspended", { ...good, status: "suspended" }, [["certificate-suspended", "status", {}]]],
    ["valid, as it says", { ...good, status: "valid" }, []],
    [
      "expired yesterday",
      { ...good, validUntil: "2026-11-28" },
      [["certificate-expired", "validUntil", { day: "2026-11-28" }]],
    ],
    [
      "from tomorrow",
      { ...good, issuedOn: "2026-11-30" },
      [["certificate-not-yet-valid", "issuedOn", { day: "2026-11-30" }]],
    ],
    ["from today", { ...good, issuedOn: asOf }, []],
    ["three years to the day; ISO/IEC 17021-1", { ...good, validUntil: "2028-06-01" }, []],
    [
      "a day more",
      { ...good, validUntil: "2028-06-02" },
      [["certificate-term-too-long", "validUntil", { day: "2028-06-02" }]],
    ],
    ["renewed, as its last day shows", { ...good, certifiedSince: "2017-12-23" }, []],
    [
      "an edition that a later one took the place of, the last day not known",
      { ...good, standard: "ISO/IEC 27018", edition: "2019" },
      [["certificate-edition-replaced", "edition", { by: "2025" }]],
    ],
    [
      "no part of a standard that has parts",
      { ...good, standard: "NEN 7510", edition: "2024" },
      [["certificate-part-missing", "part", {}]],
    ],
    [
      "a part that it does not have",
      { ...good, standard: "NEN 7510-3", edition: "2024" },
      [["certificate-part-missing", "part", {}]],
    ],
    ["a standard without parts", { ...good, part: "9" }, []],
    [
      "a standard that is not in the table",
      { ...good, standard: "ISO 9001", edition: "2015" },
      [["standard-not-known", "standard", {}]],
    ],
    [
      "a standard without a letter or digit",
      { ...good, standard: "§" },
      [["standard-not-known", "standard", {}]],
    ],
    [
      "what nobody can look up",
      claim,
      [
        ["certificate-scope-missing", "scope", {}],
        ["certificate-body-missing", "body", {}],
        ["certificate-unverifiable", "", {}],
      ],
    ],
    [
      "an accreditation that is not known",
      { ...good, body: { name: "Voorbeeld Certificering" } },
      [["accreditation-unknown", "body.accreditation", {}]],
    ],
    ...["none", "geen", "No"].map(
      (accreditation): [string, Certificate, readonly (readonly unknown[])[]] => [
        `an accreditation that is ${accreditation}`,
        { ...good, body: { name: "Voorbeeld Certificering", accreditation } },
        [["certificate-body-not-accredited", "body.accreditation", {}]],
      ],
    ),
    [
      "a name that begins with no",
      { ...good, body: { name: "V", accreditation: "Norsk akkreditering" } },
      [],
    ],
    [
      "a name that ends with no",
      { ...good, body: { name: "V", accreditation: "Accredito no" } },
      [],
    ],
  ])("%s", (_what, held, expected) => {
    expect(found(held)).toEqual(expected);
  });
});

describe("visits of the certifying body, at least once a year; ISO/IEC 17021-1", () => {
  it.each<[string, Partial<Certificate>, readonly (readonly unknown[])[]]>([
    ["none is named", {}, [["surveillance-unknown", "", {}]]],
    ["only the next", { nextSurveillanceOn: "2027-06-01" }, []],
    ["only those that were", { surveillance: [{ dueOn: "2026-06-01", doneOn: "2026-06-01" }] }, []],
    ["due today", { surveillance: [{ dueOn: asOf }] }, []],
    [
      "due yesterday",
      { surveillance: [{ dueOn: "2026-11-28" }] },
      [["surveillance-overdue", "surveillance", { day: "2026-11-28" }]],
    ],
    [
      "due yesterday, done tomorrow",
      { surveillance: [{ dueOn: "2026-11-28", doneOn: "2026-11-30" }] },
      [["surveillance-overdue", "surveillance", { day: "2026-11-28" }]],
    ],
    ["due yesterday, done today", { surveillance: [{ dueOn: "2026-11-28", doneOn: asOf }] }, []],
    [
      "one to come and one overdue",
      { surveillance: [{ dueOn: "2027-06-01" }, { dueOn: "2026-06-01" }] },
      [["surveillance-overdue", "surveillance", { day: "2026-06-01" }]],
    ],
    [
      "the next one was yesterday",
      { nextSurveillanceOn: "2026-11-28" },
      [["surveillance-overdue", "nextSurveillanceOn", { day: "2026-11-28" }]],
    ],
    ["the next one is a year away", { nextSurveillanceOn: "2027-11-29" }, []],
    [
      "the next one is a day later",
      { nextSurveillanceOn: "2027-11-30" },
      [["surveillance-far", "nextSurveillanceOn", { day: "2027-11-30" }]],
    ],
    [
      "one is today, the next far",
      { surveillance: [{ dueOn: asOf }], nextSurveillanceOn: "2029-01-01" },
      [],
    ],
    [
      "two to come, the first of them in time",
      { surveillance: [{ dueOn: "2029-01-01" }, { dueOn: "2027-01-01" }] },
      [],
    ],
    [
      "one to come, far",
      { surveillance: [{ dueOn: "2029-01-01" }] },
      [["surveillance-far", "nextSurveillanceOn", { day: "2029-01-01" }]],
    ],
    [
      "the last one failed",
      { surveillance: [{ dueOn: "2026-06-01", doneOn: asOf, result: "major" }] },
      [["surveillance-failed", "surveillance", {}]],
    ],
    [
      "one failed, a later one did not",
      {
        surveillance: [
          { dueOn: "2025-06-01", doneOn: "2025-06-01", result: "major" },
          { dueOn: "2026-06-01", doneOn: "2026-06-01", result: "minor" },
        ],
      },
      [],
    ],
    [
      "one was fine, a later one failed",
      {
        surveillance: [
          { dueOn: "2025-06-01", doneOn: "2025-06-01", result: "ok" },
          { dueOn: "2026-06-01", doneOn: "2026-06-01", result: "major" },
        ],
      },
      [["surveillance-failed", "surveillance", {}]],
    ],
    [
      "one that will fail tomorrow has not",
      { surveillance: [{ dueOn: "2026-12-01", doneOn: "2026-11-30", result: "major" }] },
      [],
    ],
    [
      "one that failed counts, with one to come",
      {
        surveillance: [
          { dueOn: "2027-06-01" },
          { dueOn: "2026-06-01", doneOn: "2026-06-01", result: "major" },
        ],
      },
      [["surveillance-failed", "surveillance", {}]],
    ],
  ])("%s", (_what, visits, expected) => {
    expect(found({ ...unvisited, ...visits })).toEqual(expected);
  });
});

describe("the report of an auditor", () => {
  it.each<[string, Certificate, string, readonly (readonly unknown[])[]]>([
    ["a period that ended within the year", report, "2026-12-31", []],
    ["a day later", report, "2027-01-01", [["report-old", "report.to", { day: "2026-12-31" }]]],
    ["its last day", report, "2025-12-31", []],
    [
      "the day before",
      report,
      "2025-12-30",
      [["certificate-not-yet-valid", "report.to", { day: "2025-12-31" }]],
    ],
    [
      "of a moment",
      { ...report, report: { type: "1", to: "2026-06-30" } },
      asOf,
      [["report-of-a-moment", "report.type", {}]],
    ],
    ["none", { standard: "SOC 2", number: "1" }, asOf, [["report-missing", "report", {}]]],
    [
      "withdrawn",
      { ...report, status: "withdrawn" },
      asOf,
      [["certificate-withdrawn", "status", {}]],
    ],
    [
      "suspended",
      { ...report, status: "suspended" },
      asOf,
      [["certificate-suspended", "status", {}]],
    ],
  ])("%s", (_what, held, on, expected) => {
    expect(found(held, on)).toEqual(expected);
  });
});

describe("the last day on which a certificate can hold", () => {
  it.each<[string, Certificate, string | undefined]>([
    ["its own", unvisited, "2028-05-31"],
    ["that of its next visit", good, "2027-06-01"],
    [
      "that of a visit that is open",
      { ...unvisited, surveillance: [{ dueOn: "2027-02-01" }] },
      "2027-02-01",
    ],
    [
      "not that of a visit that was",
      { ...unvisited, surveillance: [{ dueOn: "2026-02-01", doneOn: "2026-02-01" }] },
      "2028-05-31",
    ],
    ["that of its edition", { ...unvisited, edition: "2013" }, "2025-10-31"],
    ["a year after a report", report, "2026-12-31"],
    [
      "not the day that a report would have as a certificate",
      { ...report, validUntil: "2026-01-01" },
      "2026-12-31",
    ],
    ["none of a report that is not there", { standard: "SOC 2" }, undefined],
    ["none that is known", { standard: "ISO 9001" }, undefined],
  ])("%s", (_what, held, lastDay) => {
    const judged = checkCertificate(held, asOf);
    expect(judged.lastDay).toBe(lastDay);
    expect("lastDay" in judged).toBe(lastDay !== undefined);
  });

  it.each([
    ["ISO/IEC 27001", "iso-27001"],
    ["ISO 9001", "unknown"],
  ])("of %s, which is %s", (standard, code) => {
    expect(checkCertificate({ standard }, asOf).standard).toBe(code);
  });
});

it.each(["ok", "minor", "major"])("a visit may end %s", (result) => {
  const surveillance = [{ dueOn: asOf, doneOn: asOf, result }];
  expect(certificate.safeParse({ standard: "ISO 27001", surveillance }).success).toBe(true);
});
