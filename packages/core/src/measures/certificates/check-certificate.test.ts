import { describe, expect, it } from "vitest";
import { type Certificate, checkCertificate, replacedEdition } from "../index.ts";

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
const without = (...keys: (keyof Certificate)[]) =>
  Object.fromEntries(
    Object.entries(good).filter(([key]) => !keys.includes(key as keyof Certificate)),
  ) as unknown as Certificate;
const codes = (held: Certificate, on = asOf) =>
  checkCertificate(held, on).findings.map(({ code }) => code);

describe("checkCertificate", () => {
  it.each<[string, Certificate, "yes" | "no" | "unknown", readonly string[]]>([
    ["whole and in time", good, "yes", []],
    ["last day", { ...good, validUntil: asOf, nextSurveillanceOn: asOf }, "yes", []],
    ["a day later", { ...good, validUntil: "2026-11-28" }, "no", ["certificate-expired"]],
    ["from tomorrow", { ...good, issuedOn: "2026-11-30" }, "no", ["certificate-not-yet-valid"]],
    ["withdrawn", { ...good, status: "withdrawn" }, "no", ["certificate-withdrawn"]],
    ["suspended", { ...good, status: "suspended" }, "no", ["certificate-suspended"]],
    ["no last day", without("validUntil"), "unknown", ["certificate-validity-missing"]],
    [
      "longer than three years; ISO/IEC 17021-1",
      { ...good, validUntil: "2028-06-02" },
      "unknown",
      ["certificate-term-too-long"],
    ],
    [
      "edition 2013, after 31 October 2025; RvA on IAF MD 26",
      { ...good, edition: "2013" },
      "no",
      ["certificate-edition-superseded"],
    ],
    [
      "edition 2017, the European one of 2013",
      { ...good, edition: "2017" },
      "no",
      ["certificate-edition-superseded"],
    ],
    ["the European edition of today", { ...good, edition: "2023" }, "yes", []],
    ["no edition", without("edition"), "unknown", ["certificate-edition-missing"]],
    [
      "an edition of no year",
      { ...good, edition: "9" },
      "unknown",
      ["certificate-edition-not-known"],
    ],
    [
      "27018:2019, replaced by 2025",
      { ...good, standard: "ISO/IEC 27018", edition: "2019" },
      "yes",
      ["certificate-edition-replaced"],
    ],
    [
      "27701:2019, replaced by 2025",
      { ...good, standard: "ISO 27701:2019", edition: "2019" },
      "yes",
      ["certificate-edition-replaced"],
    ],
    [
      "NEN 7510 without a part",
      { ...good, standard: "NEN 7510", edition: "2024" },
      "unknown",
      ["certificate-part-missing"],
    ],
    ["NEN 7510 by part", { ...good, standard: "NEN 7510", edition: "2024", part: "1" }, "yes", []],
    ["a part in the name", { ...good, standard: "NEN 7510-1:2024", edition: "2024" }, "yes", []],
    [
      "a part that there is not",
      { ...good, standard: "NEN 7510", edition: "2024", part: "7" },
      "unknown",
      ["certificate-part-missing"],
    ],
    ["no scope", without("scope"), "unknown", ["certificate-scope-missing"]],
    ["no body", without("body"), "yes", ["certificate-body-missing"]],
    [
      "a body that says nothing",
      { ...good, body: { name: "X" } },
      "yes",
      ["accreditation-unknown"],
    ],
    [
      "a body without accreditation",
      { ...good, body: { name: "X", accreditation: "none" } },
      "unknown",
      ["certificate-body-not-accredited"],
    ],
    ["no number, no address", without("number"), "unknown", ["certificate-unverifiable"]],
    [
      "an address will do",
      { ...without("number"), url: "https://leerplein.example/iso.pdf" },
      "yes",
      [],
    ],
    [
      "a visit that is late",
      { ...good, surveillance: [{ dueOn: "2026-06-01" }] },
      "unknown",
      ["surveillance-overdue"],
    ],
    [
      "a next visit in the past",
      { ...good, nextSurveillanceOn: "2026-06-01" },
      "unknown",
      ["surveillance-overdue"],
    ],
    [
      "a major shortcoming",
      { ...good, surveillance: [{ dueOn: "2026-06-01", doneOn: "2026-05-28", result: "major" }] },
      "unknown",
      ["surveillance-failed"],
    ],
    [
      "a later visit that went well",
      {
        ...good,
        surveillance: [
          { dueOn: "2026-06-01", doneOn: "2026-05-28", result: "major" },
          { dueOn: "2026-09-01", doneOn: "2026-08-28", result: "ok" },
        ],
      },
      "yes",
      [],
    ],
    [
      "the next visit in more than a year",
      { ...good, nextSurveillanceOn: "2027-11-30" },
      "yes",
      ["surveillance-far"],
    ],
    [
      "nothing on visits",
      without("surveillance", "nextSurveillanceOn"),
      "yes",
      ["surveillance-unknown"],
    ],
    [
      "a norm that is not in the table",
      { ...good, standard: "Eigen keurmerk" },
      "unknown",
      ["standard-not-known"],
    ],
    ["SOC 2 without a report", { standard: "SOC 2", number: "R-1" }, "unknown", ["report-missing"]],
    [
      "SOC 2 type 2, lately",
      {
        standard: "SOC 2",
        number: "R-1",
        report: { type: "2", from: "2025-07-01", to: "2026-06-30" },
      },
      "yes",
      [],
    ],
    [
      "SOC 2 type 1",
      { standard: "SOC2", number: "R-1", report: { type: "1", to: "2026-06-30" } },
      "yes",
      ["report-of-a-moment"],
    ],
    [
      "SOC 2 of more than a year ago",
      { standard: "SOC 2", number: "R-1", report: { type: "2", to: "2025-11-28" } },
      "no",
      ["report-old"],
    ],
    [
      "SOC 2 of a time to come, withdrawn",
      { standard: "SOC 2", status: "withdrawn", report: { type: "2", to: "2027-01-01" } },
      "no",
      ["certificate-withdrawn", "certificate-not-yet-valid", "certificate-unverifiable"],
    ],
    [
      "FedRAMP, of another country",
      { standard: "FedRAMP", url: "https://leerplein.example/x", validUntil: "2027-01-01" },
      "yes",
      ["authorisation-of-another-country"],
    ],
    [
      "FISMA, a bare claim",
      { standard: "FISMA" },
      "unknown",
      [
        "certificate-validity-missing",
        "certificate-unverifiable",
        "authorisation-of-another-country",
      ],
    ],
  ])("%s", (_what, held, holds, expected) => {
    expect(codes(held)).toEqual(expected);
    expect(checkCertificate(held, asOf).holds).toBe(holds);
  });

  it("shows the claim of a made-up publisher, 27001:2013 since 23 December 2017, as stale", () => {
    const claim = { standard: "ISO/IEC 27001:2013", certifiedSince: "2017-12-23" };
    const report = checkCertificate(claim, asOf);
    expect(report).toMatchObject({ standard: "iso-27001", holds: "no", lastDay: "2025-10-31" });
    expect(codes(claim)).toEqual([
      "certificate-validity-missing",
      "recertification-not-shown",
      "certificate-edition-superseded",
      "surveillance-unknown",
      "certificate-scope-missing",
      "certificate-body-missing",
      "certificate-unverifiable",
    ]);
    // December 2020 and December 2023.
    expect(report.findings.find(({ count }) => count !== undefined)?.count).toBe(2);
    // On its last day the edition still stood.
    expect(codes(claim, "2025-10-31")).toContain("certificate-edition-replaced");
  });

  it.each([
    ["ISO/IEC 27001:2013", undefined, "2025-10-31"],
    ["NEN-EN-ISO/IEC 27001", "2017", "2025-10-31"],
    ["ISO 27001", "2022", undefined],
    ["ISO 27018", "2019", null],
    ["ISO 9001", "2008", undefined],
  ])("replacedEdition of %s, %s: %s", (standard, edition, lastDay) => {
    const held = edition === undefined ? { standard } : { standard, edition };
    expect(replacedEdition(held)?.lastDay).toBe(lastDay);
  });
});
