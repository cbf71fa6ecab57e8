import fc from "fast-check";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { gzipped, mailed, olderReport, presentReport, zipped } from "../../../test/mail-reports.ts";
import {
  type AggregateReport,
  aggregateReport,
  readAggregateReport,
  readReports,
} from "../index.ts";

const reportIn = (input: string | Uint8Array): AggregateReport => {
  const read = readAggregateReport(input);
  if (!read.valid) throw new Error(read.findings.map(({ code }) => code).join());
  return read.report;
};
const codesOf = (input: string | Uint8Array) =>
  readAggregateReport(input).findings.map(({ code }) => code);
const feedback = (inner: string, attributes = "") => `<feedback${attributes}>${inner}</feedback>`;
const recordOf = (inner: string) => reportIn(feedback(`<record>${inner}</record>`)).records[0];

describe("readAggregateReport", () => {
  it("reads a report of RFC 9990", () => {
    expect(readAggregateReport(presentReport)).toMatchObject({ valid: true, findings: [] });
    expect(reportIn(presentReport)).toEqual({
      kind: "dmarc",
      form: "rfc9990",
      reporter: {
        name: "Voorbeeld Post",
        email: "dmarc@post.example",
        contact: "https://post.example/dmarc",
      },
      id: "2026-11-20-1@post.example",
      period: { from: "2026-11-20T00:00:00Z", to: "2026-11-20T23:59:59Z" },
      generator: "Voorbeeld 2.0",
      errors: ["SPF of returns.example could not be looked up"],
      policy: {
        domain: "leerplein.example",
        p: "quarantine",
        sp: "none",
        np: "reject",
        adkim: "s",
        aspf: "r",
        fo: "1:d",
        testing: "n",
        discovery: "treewalk",
      },
      records: [
        {
          source: "192.0.2.25",
          count: 120,
          disposition: "pass",
          dkim: "pass",
          spf: "pass",
          reasons: [],
          author: "leerplein.example",
          envelopeFrom: "leerplein.example",
          envelopeTo: "school.example",
          dkimResults: [{ domain: "leerplein.example", selector: "k1", result: "pass" }],
          spfResults: [{ domain: "leerplein.example", scope: "mfrom", result: "pass" }],
        },
        {
          source: "2001:db8::7",
          count: 3,
          disposition: "none",
          dkim: "fail",
          spf: "fail",
          reasons: [
            { type: "mailing_list", comment: "list of a school" },
            { type: "local_policy" },
          ],
          author: "leerplein.example",
          envelopeFrom: "",
          dkimResults: [
            {
              domain: "leerplein.example",
              selector: "k1",
              result: "fail",
              said: "body hash did not verify",
            },
            { domain: "lists.example", selector: "l", result: "pass" },
          ],
          spfResults: [{ domain: "lists.example", result: "softfail" }],
        },
      ],
    });
  });

  it("reads a report of RFC 7489 as it comes", () => {
    const read = readAggregateReport(olderReport);
    expect(read.findings.map(({ code, count, where }) => [code, count, where])).toEqual([
      ["author-domain-missing", 1, ["record", 1, "identifiers", "header_from"]],
      ["evaluation-missing", 1, ["record", 1, "row", "policy_evaluated"]],
    ]);
    expect(reportIn(olderReport)).toMatchObject({
      form: "rfc7489",
      reporter: { name: "Oude Post & Zn." },
      policy: { domain: "leerplein.example", p: "none", pct: 100 },
      records: [
        {
          count: 40,
          disposition: "none",
          dkim: "pass",
          spf: "fail",
          reasons: [],
          dkimResults: [
            { domain: "leerplein.example", result: "pass" },
            { selector: "s1", result: "pass" },
          ],
          spfResults: [{ domain: "bounce.nieuws.example", result: "fail" }],
        },
        { count: 5, disposition: "unknown", dkim: "unknown", spf: "unknown", dkimResults: [] },
      ],
    });
    expect(reportIn(olderReport).policy).not.toHaveProperty("sp");
    expect(reportIn(olderReport).policy).not.toHaveProperty("adkim");
  });

  const bare = presentReport.replace(/ xmlns="[^"]+"/, "");
  it.each<[string, string | Uint8Array, string]>([
    [
      "with its namespace and nothing else that is new",
      feedback("<record/>", ' xmlns="urn:ietf:params:xml:ns:dmarc-2.0"'),
      "rfc9990",
    ],
    [
      "with a prefix",
      '<d:feedback xmlns:d="urn:ietf:params:xml:ns:dmarc-2.0"><d:record/></d:feedback>',
      "rfc9990",
    ],
    ["without it, with new elements", bare, "rfc9990"],
    ["only np is new", feedback("<policy_published><np>none</np></policy_published>"), "rfc9990"],
    [
      "only testing is new",
      feedback("<policy_published><testing>y</testing></policy_published>"),
      "rfc9990",
    ],
    [
      "only the method is new",
      feedback("<policy_published><discovery_method>psl</discovery_method></policy_published>"),
      "rfc9990",
    ],
    [
      "only the generator is new",
      feedback("<report_metadata><generator>x</generator></report_metadata><record/>"),
      "rfc9990",
    ],
    ["none of these", olderReport, "rfc7489"],
    [
      "the namespace of before",
      feedback("<record/>", ' xmlns="http://dmarc.org/dmarc-xml/0.1"'),
      "rfc7489",
    ],
  ])("tells the form: %s", (_what, input, form) => {
    expect(reportIn(input).form).toBe(form);
  });

  const utf16 = (text: string) =>
    Uint8Array.from(Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le"));
  it.each<[string, string | Uint8Array]>([
    ["text", presentReport],
    ["text with a mark and blank lines", `\ufeff\n\n${presentReport}\n`],
    ["bytes", strToU8(presentReport)],
    ["UTF-16", utf16(presentReport)],
    ["gzip", gzipped(presentReport)],
    ["gzip in gzip", gzipSync(gzipped(presentReport))],
    [
      "two members of gzip",
      Buffer.concat([gzipped(presentReport.slice(0, 500)), gzipped(presentReport.slice(500))]),
    ],
    ["zip", zipped({ "post.example!leerplein.example.xml": presentReport })],
    [
      "zip with a folder and droppings of a Mac",
      zipped({ "__MACOSX/._r.xml": "x", "r/r.xml": presentReport }),
    ],
    ["gzip in zip", zipSync({ "r.xml.gz": gzipped(presentReport) })],
    ["mail with gzip", mailed(gzipped(presentReport))],
    [
      "mail with zip, as bytes",
      strToU8(mailed(zipped({ "r.xml": presentReport }), "application/zip", "r.zip")),
    ],
    [
      "mail with the wrong type",
      mailed(gzipped(presentReport), "application/octet-stream", "r.xml.gz"),
    ],
    ["mail with a text that is XML", mailed(strToU8(presentReport), "text/xml", "r.xml")],
    ["mail with a text by its name", mailed(strToU8(presentReport), "text/plain", "r.xml")],
    [
      "mail in a mailbox file",
      `From dmarc@post.example Fri Nov 20 00:00:00 2026\r\n${mailed(gzipped(presentReport))}`,
    ],
    ["mail in a mail", mailed(strToU8(mailed(gzipped(presentReport))), "message/rfc822", "f.eml")],
    [
      "mail that is the report, with bare line ends",
      `From: a@post.example\nSubject: r\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n${Buffer.from(gzipped(presentReport)).toString("base64")}`,
    ],
    [
      "mail in quoted-printable",
      `Subject: r\r\nContent-Type: text/xml\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${presentReport.replaceAll("=", "=3D").replaceAll("><", ">=\r\n<")}`,
    ],
    [
      "mail without encoding",
      `Subject: r\r\nContent-Type: application/xml\r\n\r\n${presentReport}`,
    ],
    [
      "boundary without quotes",
      mailed(gzipped(presentReport)).replaceAll("b=1", "b1").replace('"b1"', "b1"),
    ],
    ["a last boundary that is missing", mailed(gzipped(presentReport)).replace("--b=1--\r\n", "")],
  ])("reads it out of %s", (_what, input) => {
    expect(reportIn(input).records.map(({ count }) => count)).toEqual([120, 3]);
  });

  it("reads bytes as what they declare, when they are no UTF-8", () => {
    const text = presentReport
      .replace("UTF-8", "ISO-8859-15")
      .replace("Voorbeeld Post", "Caf\u00e9 Post");
    expect(reportIn(Uint8Array.from(Buffer.from(text, "latin1"))).reporter.name).toBe(
      "Caf\u00e9 Post",
    );
    const lying = text.replace("ISO-8859-15", "no-such-code");
    expect(reportIn(Uint8Array.from(Buffer.from(lying, "latin1"))).reporter.name).toBe(
      "Caf\u00e9 Post",
    );
    expect(reportIn(strToU8(text)).reporter.name).toBe("Caf\u00e9 Post");
  });

  it.each<[string, string, object]>([
    [
      "an address of IPv4 inside IPv6",
      "<row><source_ip>::ffff:192.0.2.1</source_ip></row>",
      { source: "192.0.2.1" },
    ],
    [
      "an address in upper case with zeros",
      "<row><source_ip>2001:0DB8:0000::00FF</source_ip></row>",
      { source: "2001:db8::ff" },
    ],
    ["names in capitals", "<ROW><Count>7</Count></ROW>", { count: 7 }],
    [
      "a result in other words",
      "<auth_results><spf><result>soft_fail</result></spf></auth_results>",
      { spfResults: [{ result: "softfail" }] },
    ],
    [
      "a result of their own",
      "<auth_results><dkim><result>whatever</result></dkim></auth_results>",
      { dkimResults: [{ result: "unknown" }] },
    ],
    [
      "a check without a result",
      "<auth_results><dkim><domain>a.example</domain></dkim></auth_results>",
      { dkimResults: [{ domain: "a.example", result: "unknown" }] },
    ],
    [
      "an empty check",
      "<auth_results><dkim/><spf></spf></auth_results>",
      { dkimResults: [], spfResults: [] },
    ],
    [
      "SPF of both names",
      "<auth_results><spf><scope>helo</scope><result>none</result></spf><spf><scope>MFROM</scope><result>pass</result></spf></auth_results>",
      {
        spfResults: [
          { scope: "helo", result: "none" },
          { scope: "mfrom", result: "pass" },
        ],
      },
    ],
    [
      "a reason of their own",
      "<row><policy_evaluated><reason><type>arc</type><comment>arc=pass</comment></reason></policy_evaluated></row>",
      { reasons: [{ type: "other", comment: "arc=pass" }] },
    ],
    [
      "a reason without a type",
      "<row><policy_evaluated><reason><comment>x</comment></reason></policy_evaluated></row>",
      { reasons: [{ type: "other", comment: "x" }] },
    ],
    [
      "an old reason",
      "<row><policy_evaluated><reason><type>sampled_out</type></reason></policy_evaluated></row>",
      { reasons: [{ type: "sampled_out" }] },
    ],
    [
      "a disposition of their own",
      "<row><policy_evaluated><disposition>delivered</disposition></policy_evaluated></row>",
      { disposition: "unknown" },
    ],
    [
      "a null path in brackets",
      "<identifiers><envelope_from>&lt;&gt;</envelope_from></identifiers>",
      { envelopeFrom: "" },
    ],
    [
      "names under another heading",
      "<identities><header_from>A.example</header_from></identities>",
      { author: "a.example" },
    ],
    [
      "a name in its own letters",
      "<identifiers><header_from>caf\u00e9.example</header_from></identifiers>",
      { author: "caf\u00e9.example" },
    ],
    ["comments and CDATA", "<row><!-- x --><count><![CDATA[4]]></count></row>", { count: 4 }],
    [
      "controls and turned text",
      "<row><policy_evaluated><reason><type>other</type><comment>a\u202eb\u0085c\n d</comment></reason></policy_evaluated></row>",
      { reasons: [{ type: "other", comment: "a b c d" }] },
    ],
  ])("takes %s", (_what, record, expected) => {
    expect(recordOf(record)).toMatchObject(expected);
  });

  it.each<[string, string, string]>([
    ["no address", "<source_ip>host.example</source_ip>", "source"],
    ["an address with a zero in front", "<source_ip>192.0.02.1</source_ip>", "source"],
    ["an address that is too high", "<source_ip>192.0.2.256</source_ip>", "source"],
    ["half an address", "<source_ip>2001:db8::1::2</source_ip>", "source"],
    ["a count below zero", "<count>-1</count>", "count"],
    ["a count with a fraction", "<count>1.5</count>", "count"],
    ["a count in words", "<count>many</count>", "count"],
    ["a count without end", `<count>${"9".repeat(40)}</count>`, "count"],
  ])("leaves out %s", (_what, row, key) => {
    expect(recordOf(`<row>${row}</row>`)).not.toHaveProperty(key);
  });

  it("says when a verdict does not fit the checks", () => {
    const record =
      "<record><row><policy_evaluated><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row><auth_results><dkim><result>fail</result></dkim></auth_results></record>";
    expect(codesOf(feedback(record))).toContain("evaluation-contradicted");
    expect(codesOf(presentReport)).not.toContain("evaluation-contradicted");
  });

  it.each<[string, string, string]>([
    ["seconds of no day", "<begin>0</begin><end>1</end>", "period-missing"],
    [
      "an end before the beginning",
      "<begin>1795219199</begin><end>1795132800</end>",
      "period-missing",
    ],
    ["milliseconds", "<begin>1795132800000</begin><end>1795219199000</end>", "period-missing"],
    ["days in words", "<begin>today</begin><end>tomorrow</end>", "period-missing"],
    ["half of it", "<begin>1795132800</begin>", "period-missing"],
  ])("has no period of %s", (_what, range, code) => {
    const xml = feedback(
      `<report_metadata><date_range>${range}</date_range></report_metadata><record/>`,
    );
    expect(codesOf(xml)).toContain(code);
    expect(reportIn(xml)).not.toHaveProperty("period");
  });

  it("keeps every error that a receiver names, without empty ones", () => {
    const metadata =
      "<report_metadata><error>one</error><error/><error>two</error></report_metadata>";
    expect(reportIn(feedback(`${metadata}<record/>`)).errors).toEqual(["one", "two"]);
  });

  it.each<[string, string | Uint8Array, readonly string[]]>([
    ["nothing", "", ["no-report"]],
    ["a letter", "Beste school", ["no-report"]],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), ["no-report"]],
    ["another XML", "<html><body/></html>", ["no-report"]],
    ["an empty report", "<feedback/>", ["no-report"]],
    ["XML that is cut off", presentReport.slice(0, 700), ["xml-malformed", "no-report"]],
    ["a report on TLS", '{"policies":[]}', ["no-report"]],
    ["a mail without attachment", "Subject: hello\r\n\r\nBeste school", ["no-report"]],
    ["a damaged gzip", gzipped(presentReport).subarray(0, 200), ["file-damaged", "no-report"]],
    [
      "a damaged zip",
      zipped({ "r.xml": presentReport }).subarray(0, 200),
      ["file-damaged", "no-report"],
    ],
    ["a head of gzip alone", Uint8Array.of(0x1f, 0x8b), ["file-damaged", "no-report"]],
  ])("refuses %s", (_what, input, codes) => {
    expect(readAggregateReport(input)).toMatchObject({ valid: false });
    expect(codesOf(input)).toEqual(codes);
  });

  it.each<[string, string]>([
    ["lol", '<!DOCTYPE feedback [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
    ["outside", '<!DOCTYPE feedback SYSTEM "file:///etc/passwd">'],
    ["in small letters", "<!doctype feedback>"],
  ])("refuses a document type: %s", (_what, declared) => {
    const xml = `<?xml version="1.0"?>${declared}${feedback("<record><row><count>&b;</count></row></record>")}`;
    expect(codesOf(xml)).toEqual(["document-type-refused", "no-report"]);
  });

  it("mends bare ampersands, references to nothing and characters that XML lacks", () => {
    const xml = presentReport.replace("Voorbeeld Post", "Jan & Zn.\u0003 &xxe; &#38;");
    expect(codesOf(xml)).toEqual(["xml-mended"]);
    expect(reportIn(xml).reporter.name).toBe("Jan & Zn. &xxe; &");
  });

  it("stops at a bomb, however small the file", () => {
    const zeros = new Uint8Array(80_000_000);
    expect(codesOf(gzipSync(zeros))).toEqual(["file-too-large", "no-report"]);
    expect(codesOf(zipSync({ "r.xml": zeros }))).toEqual(["file-too-large", "no-report"]);
    expect(codesOf("<".repeat(64_000_001))).toEqual(["file-too-large", "no-report"]);
  });

  it("stops at files in one another and at many files", () => {
    let deep = gzipped(presentReport);
    for (let level = 0; level < 10; level += 1) deep = gzipSync(deep);
    expect(codesOf(deep)).toEqual(["file-too-deep", "no-report"]);
    let mail = mailed(gzipped(presentReport));
    for (let level = 0; level < 10; level += 1)
      mail = mailed(strToU8(mail), "message/rfc822", "f.eml");
    expect(codesOf(mail)).toEqual(["file-too-deep", "no-report"]);
    const many = Object.fromEntries(
      Array.from({ length: 1200 }, (_, index) => [`${index}.xml`, ""]),
    );
    expect(codesOf(zipped(many))).toEqual(["file-too-large", "no-report"]);
  });

  it("refuses XML that is nested without end", () => {
    const depth = 200_000;
    const xml = `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
    expect(readAggregateReport(xml).valid).toBe(false);
  });

  it("reads at most a hundred thousand rows, and says so", { timeout: 60_000 }, () => {
    const xml = feedback("<record/>".repeat(100_001));
    expect(reportIn(xml).records).toHaveLength(100_000);
    expect(codesOf(xml)).toContain("rows-left-out");
  });

  it("gives the first of several, and says that there are more", () => {
    const both = zipped({ "a.xml": presentReport, "b.xml": olderReport });
    expect(reportIn(both).form).toBe("rfc9990");
    expect(codesOf(both)).toEqual(["more-reports"]);
    expect(readReports(both).reports).toHaveLength(2);
  });

  it("puts no value of a report into a finding", () => {
    const xml = feedback(
      "<record><row><source_ip>111222333</source_ip><policy_evaluated><disposition>111222333</disposition></policy_evaluated></row></record>",
    );
    expect(JSON.stringify(readAggregateReport(xml).findings)).not.toContain("111222");
  });

  it("gives a report that its schema takes, or says why not, for any text and any bytes", () => {
    const piece = fc.constantFrom(
      "<feedback>",
      "</feedback>",
      "<record>",
      "</record>",
      "<row>",
      "</row>",
      "<count>",
      "</count>",
      "7",
      "&",
      "<!--",
      "-->",
      "<a b='c'/>",
      "<policy_published>",
      "</policy_published>",
      "<dkim>pass</dkim>",
      "\u0000",
    );
    const text = fc
      .array(piece, { maxLength: 20 })
      .map((pieces) => `<feedback>${pieces.join("")}</feedback>`);
    fc.assert(
      fc.property(fc.oneof(text, fc.string(), fc.uint8Array(), text.map(gzipped)), (input) => {
        const read = readAggregateReport(input);
        if (read.valid) expect(aggregateReport.safeParse(read.report).success).toBe(true);
        else expect(read.findings.some(({ severity }) => severity === "error")).toBe(true);
      }),
    );
  });
});
