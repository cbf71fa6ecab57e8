import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { gzipped, mailed, presentReport, tlsReportText } from "../../../test/mail-reports.ts";
import { readReports, readTlsReport, type TlsReport, tlsReport } from "../index.ts";

const reportIn = (input: string | Uint8Array): TlsReport => {
  const read = readTlsReport(input);
  if (!read.valid) throw new Error(read.findings.map(({ code }) => code).join());
  return read.report;
};
const codesOf = (input: string | Uint8Array) =>
  readTlsReport(input).findings.map(({ code }) => code);
const policyOf = (policy: object) => reportIn(JSON.stringify({ policies: [policy] })).policies[0];

describe("readTlsReport", () => {
  it.each<[string, string | Uint8Array]>([
    ["text", tlsReportText],
    ["bytes", strToU8(tlsReportText)],
    ["gzip", gzipped(tlsReportText)],
    [
      "mail; RFC 8460, section 5.3",
      mailed(gzipped(tlsReportText), "application/tlsrpt+gzip", "r.json.gz"),
    ],
    [
      "mail without compression",
      mailed(strToU8(tlsReportText), "application/tlsrpt+json", "r.json"),
    ],
  ])("reads it out of %s", (_what, input) => {
    expect(codesOf(input)).toEqual(["tls-value-not-known"]);
    expect(reportIn(input)).toEqual({
      kind: "tls",
      reporter: { name: "Voorbeeld Post", contact: "tls@post.example" },
      id: "2026-11-20T00:00:00Z_leerplein.example",
      period: { from: "2026-11-20T00:00:00Z", to: "2026-11-20T23:59:59Z" },
      policies: [
        {
          type: "sts",
          domain: "leerplein.example",
          hosts: ["mx1.leerplein.example"],
          policy: ["version: STSv1", "mode: testing", "mx: mx1.leerplein.example"],
          succeeded: 310,
          failed: 12,
          failures: [
            {
              type: "certificate-expired",
              sessions: 11,
              sendingAddress: "2001:db8::1",
              receivingHost: "mx1.leerplein.example",
              receivingAddress: "192.0.2.80",
            },
            { type: "unknown", sessions: 1, said: "E7" },
          ],
        },
      ],
    });
  });

  it.each<[string, object, object]>([
    [
      "one host as a text; erratum 6241",
      { policy: { "policy-type": "tlsa", "mx-host": "mx.example" } },
      { type: "tlsa", hosts: ["mx.example"] },
    ],
    [
      "numbers as texts",
      { summary: { "total-successful-session-count": "5", "total-failure-session-count": "0" } },
      { succeeded: 5, failed: 0 },
    ],
    ["a policy in capitals", { policy: { "policy-type": "STS" } }, { type: "sts" }],
    ["a policy of their own", { policy: { "policy-type": "x" } }, { type: "unknown" }],
    ["nothing of a policy", {}, { type: "unknown", hosts: [], policy: [], failures: [] }],
    ["failures without a list", { "failure-details": {} }, { failures: [] }],
    [
      "a failure without a number",
      {
        "failure-details": [
          {
            "result-type": "dane-required",
            "receiving-mx-helo": "mx",
            "additional-information": "https://post.example/x",
          },
        ],
      },
      {
        failures: [{ type: "dane-required", receivingHelo: "mx", said: "https://post.example/x" }],
      },
    ],
    [
      "members that are no objects",
      { policy: 7, summary: [1], "failure-details": [null] },
      { failures: [{ type: "unknown" }] },
    ],
  ])("takes %s", (_what, policy, expected) => {
    expect(policyOf(policy)).toMatchObject(expected);
  });

  it.each<[string, unknown]>([
    ["below zero", -1],
    ["a fraction", 1.5],
    ["a text", "many"],
    ["nothing", null],
  ])("has no number that is %s", (_what, count) => {
    const summary = { "total-successful-session-count": count, "total-failure-session-count": 1 };
    expect(policyOf({ summary })).not.toHaveProperty("succeeded");
  });

  it.each<[string, string, readonly string[]]>([
    ["half a JSON", '{"policies": [', ["json-malformed", "no-report"]],
    ["another JSON", '{"a": 1}', ["no-report"]],
    ["a DMARC report", presentReport, ["no-report"]],
    ["a member of every object", '{"__proto__": {"policies": []}}', ["no-report"]],
  ])("refuses %s", (_what, input, codes) => {
    expect(readTlsReport(input)).toMatchObject({ valid: false });
    expect(codesOf(input)).toEqual(codes);
  });

  it("says what is missing", () => {
    expect(codesOf('{"date-range": {"start-datetime": "2026-11-20T00:00:00"}}')).toEqual([
      "tls-reporter-missing",
      "tls-report-id-missing",
      "tls-period-missing",
      "tls-policy-missing",
    ]);
    const back = {
      "start-datetime": "2026-11-21T00:00:00Z",
      "end-datetime": "2026-11-20T00:00:00Z",
    };
    expect(codesOf(JSON.stringify({ "date-range": back }))).toContain("tls-period-missing");
  });

  it("keeps a thousand members of a list, and says so", () => {
    const policies = Array(1001).fill({ "failure-details": Array(1001).fill({}) });
    const [one] = policies;
    expect(reportIn(JSON.stringify({ policies: Array(1001).fill({}) })).policies).toHaveLength(
      1000,
    );
    expect(codesOf(JSON.stringify({ policies: [one] }))).toContain("rows-left-out");
    expect(codesOf(JSON.stringify({ policies: Array(1001).fill({}) }))).toContain("rows-left-out");
    expect(tlsReport.safeParse(reportIn(JSON.stringify({ policies: [one] }))).success).toBe(true);
  });

  it("gives the first of several, and both to who asks for all", () => {
    const mail = mailed(strToU8(tlsReportText), "application/json", "a.json").replace(
      "--b=1--",
      `--b=1\r\nContent-Type: application/xml\r\n\r\n${presentReport}\r\n--b=1\r\nContent-Type: application/json\r\n\r\n${tlsReportText}\r\n--b=1--`,
    );
    expect(codesOf(mail)).toContain("more-reports");
    expect(readReports(mail).reports.map(({ kind }) => kind)).toEqual(["tls", "dmarc", "tls"]);
  });
});
