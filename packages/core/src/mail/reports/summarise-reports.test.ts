import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { olderReport, onDay, presentReport, tlsReportText } from "../../../test/mail-reports.ts";
import {
  type AggregateRecord,
  type AggregateReport,
  type MailReport,
  readReports,
  summariseReports,
} from "../index.ts";

const read = (...texts: readonly string[]): readonly MailReport[] =>
  texts.flatMap((text) => readReports(text).reports);

const record: AggregateRecord = {
  source: "192.0.2.1",
  count: 1,
  disposition: "none",
  dkim: "fail",
  spf: "fail",
  reasons: [],
  author: "leerplein.example",
  dkimResults: [],
  spfResults: [],
};
const reportOf = (day: string, ...records: readonly AggregateRecord[]): AggregateReport => ({
  kind: "dmarc",
  form: "rfc9990",
  reporter: { name: "Post" },
  id: `id-${day}`,
  period: { from: `${day}T00:00:00Z`, to: `${day}T23:59:59Z` },
  errors: [],
  policy: { domain: "leerplein.example", p: "none" },
  records,
});
const signed = (domain: string, selector?: string) => ({
  dkimResults: [{ domain, result: "pass" as const, ...(selector !== undefined && { selector }) }],
});
const sent = (domain: string) => ({ spfResults: [{ domain, result: "pass" as const }] });
const sourceOf = (own: Partial<AggregateRecord>) => {
  const [{ by, name, selector, own: mine } = {}] = summariseReports([
    reportOf("2026-11-20", { ...record, ...own }),
  ]).senders;
  return [by, name, selector, mine];
};

describe("summariseReports", () => {
  it("counts who sends, aligned or not, since when", () => {
    const summary = summariseReports(read(presentReport, olderReport, tlsReportText));
    expect(summary).toMatchObject({
      domains: ["leerplein.example"],
      period: { from: "2026-11-20T00:00:00Z", to: "2026-11-21T22:59:59Z" },
      reports: 2,
      duplicates: 0,
      conflicts: 0,
      messages: 168,
      uncounted: 0,
      undated: 0,
      sendersLeftOut: 0,
      alignment: { both: 120, dkim: 40, spf: 0, neither: 3, unknown: 5 },
      dispositions: { none: 43, pass: 120, quarantine: 0, reject: 0, unknown: 5 },
      overrides: [
        { type: "mailing_list", messages: 3 },
        { type: "local_policy", messages: 3 },
      ],
      days: [
        { day: "2026-11-20", aligned: 120, notAligned: 3, unknown: 0 },
        { day: "2026-11-21", aligned: 40, notAligned: 0, unknown: 5 },
      ],
      receivers: [
        { name: "Voorbeeld Post", reports: 1, messages: 123 },
        { name: "Oude Post & Zn.", reports: 1, messages: 45 },
      ],
      errors: [
        {
          receiver: "Voorbeeld Post",
          text: "SPF of returns.example could not be looked up",
          reports: 1,
          lastSeen: "2026-11-20",
        },
      ],
      tls: { reports: 1, succeeded: 310, failed: 12, uncounted: 0, policies: ["sts"] },
    });
    expect(
      summary.senders.map(({ by, name, selector, own, messages, standing }) => [
        by,
        name,
        selector,
        own,
        messages,
        standing,
      ]),
    ).toEqual([
      ["dkim", "leerplein.example", "k1", "yes", 120, { aligned: "yes", since: "2026-11-20" }],
      ["dkim", "nieuws.example", undefined, "no", 40, { aligned: "yes", since: "2026-11-21" }],
      [
        "address",
        "203.0.113.4",
        undefined,
        "unknown",
        5,
        { aligned: "unknown", since: "2026-11-21" },
      ],
      ["dkim", "lists.example", undefined, "no", 3, { aligned: "no", since: "2026-11-20" }],
    ]);
    expect(summary.selectors).toContainEqual({
      domain: "leerplein.example",
      selector: "k1",
      passed: 120,
      failed: 3,
      firstSeen: "2026-11-20",
      lastSeen: "2026-11-20",
      lastFailed: 3,
    });
    expect(summary.tls.failures).toEqual([
      {
        type: "certificate-expired",
        host: "mx1.leerplein.example",
        sessions: 11,
        firstSeen: "2026-11-20",
        lastSeen: "2026-11-20",
      },
      { type: "unknown", sessions: 1, firstSeen: "2026-11-20", lastSeen: "2026-11-20" },
    ]);
    expect(summary.policies.map(({ policy, reports }) => [policy.p, reports])).toEqual([
      ["none", 1],
      ["quarantine", 1],
    ]);
  });

  it.each<[string, Partial<AggregateRecord>, readonly unknown[]]>([
    [
      "a service that signs",
      { ...signed("mail.example"), ...sent("leerplein.example") },
      ["dkim", "mail.example", undefined, "no"],
    ],
    [
      "a service that takes returns",
      { ...signed("leerplein.example", "k1"), ...sent("bounce.example") },
      ["spf", "bounce.example", undefined, "no"],
    ],
    [
      "the domain's own signature",
      signed("leerplein.example", "k1"),
      ["dkim", "leerplein.example", "k1", "yes"],
    ],
    [
      "one of a name below it",
      signed("nieuws.leerplein.example"),
      ["dkim", "nieuws.leerplein.example", undefined, "yes"],
    ],
    [
      "one of a name above it",
      { ...signed("leerplein.example"), author: "nieuws.leerplein.example" },
      ["dkim", "leerplein.example", undefined, "yes"],
    ],
    [
      "a name that only ends like it",
      signed("mijnleerplein.example"),
      ["dkim", "mijnleerplein.example", undefined, "no"],
    ],
    ["its own SPF", sent("leerplein.example"), ["spf", "leerplein.example", undefined, "yes"]],
    [
      "SPF without a name: the envelope",
      { spfResults: [{ result: "pass" }], envelopeFrom: "leerplein.example" },
      ["spf", "leerplein.example", undefined, "yes"],
    ],
    [
      "SPF of a null path without a name",
      { spfResults: [{ result: "pass" }], envelopeFrom: "" },
      ["address", "192.0.2.1", undefined, "unknown"],
    ],
    [
      "no author",
      { spfResults: [{ result: "pass", domain: "a.example" }], author: "x" },
      ["spf", "a.example", undefined, "no"],
    ],
    [
      "a signature that failed",
      { dkimResults: [{ domain: "a.example", result: "fail" }] },
      ["address", "192.0.2.1", undefined, "unknown"],
    ],
  ])("names a source by %s", (_what, own, expected) => {
    expect(sourceOf(own)).toEqual(expected);
  });

  it("names a source without anything as not known", () => {
    const { source: _, author: __, ...bare } = record;
    const [sender] = summariseReports([reportOf("2026-11-20", bare)]).senders;
    expect(sender).toMatchObject({ by: "unknown", name: "", own: "unknown", addresses: [] });
    const [unknown] = summariseReports([
      reportOf("2026-11-20", { ...bare, ...signed("a.example") }),
    ]).senders;
    expect(unknown).toMatchObject({ by: "dkim", name: "a.example", own: "unknown" });
  });

  it.each<[string, readonly ("pass" | "fail" | "unknown")[], object]>([
    ["aligned all the time", ["pass", "pass", "pass"], { aligned: "yes", since: "2026-11-20" }],
    ["broken on the last day", ["pass", "pass", "fail"], { aligned: "no", since: "2026-11-22" }],
    ["mended on the second", ["fail", "pass", "pass"], { aligned: "yes", since: "2026-11-21" }],
    [
      "mended, broken and mended",
      ["pass", "fail", "pass"],
      { aligned: "yes", since: "2026-11-22" },
    ],
    [
      "not known in the end",
      ["pass", "pass", "unknown"],
      { aligned: "unknown", since: "2026-11-22" },
    ],
  ])("tells since when: %s", (_what, results, standing) => {
    const reports = results.map((dkim, index) =>
      reportOf(`2026-11-2${index}`, { ...record, dkim, spf: dkim === "pass" ? "fail" : dkim }),
    );
    expect(summariseReports(reports.toReversed()).senders[0]?.standing).toEqual(standing);
  });

  it("says partly for a day of both, and says nothing of a day that no report tells", () => {
    const both = reportOf("2026-11-20", { ...record, spf: "pass" }, record);
    expect(summariseReports([both]).senders[0]?.standing.aligned).toBe("partly");
    const { period: _, ...undated } = both;
    expect(summariseReports([undated])).toMatchObject({ undated: 2, days: [], messages: 2 });
    expect(summariseReports([undated]).senders[0]?.standing).toEqual({ aligned: "partly" });
    const some = reportOf("2026-11-20", { ...record, dkim: "unknown" }, record);
    expect(summariseReports([some]).senders[0]?.standing.aligned).toBe("unknown");
  });

  it("counts a report once", () => {
    const [one] = read(presentReport);
    const again = read(
      presentReport.replace("Voorbeeld Post", "VOORBEELD POST").replaceAll("\n", "\r\n"),
    );
    const other = read(presentReport.replace("<count>120<", "<count>121<"));
    const next = read(onDay(presentReport, "2026-11-21", "next"));
    expect(summariseReports([...read(presentReport), ...read(presentReport)])).toMatchObject({
      reports: 1,
      duplicates: 1,
      conflicts: 0,
      messages: 123,
    });
    expect(summariseReports([...read(presentReport), ...other])).toMatchObject({
      reports: 1,
      duplicates: 0,
      conflicts: 1,
      messages: 123,
    });
    expect(summariseReports([...read(presentReport), ...again]).reports).toBe(1);
    expect(summariseReports([...read(presentReport), ...next]).messages).toBe(246);
    expect(one?.kind).toBe("dmarc");
    const nameless = read(presentReport.replace(/<report_id>[^<]+<\/report_id>/, ""));
    expect(summariseReports([...nameless, ...nameless])).toMatchObject({
      reports: 1,
      duplicates: 1,
    });
  });

  it("leaves rows without a number out of every count, and says how many", () => {
    const { count: _, ...uncounted } = record;
    expect(summariseReports([reportOf("2026-11-20", uncounted, record)])).toMatchObject({
      messages: 1,
      uncounted: 1,
    });
  });

  it("looks at one domain and the names below it", () => {
    const other = { ...reportOf("2026-11-21", record), policy: { domain: "anders.example" } };
    const below = { ...reportOf("2026-11-22", record), policy: { domain: "a.leerplein.example" } };
    const all = [reportOf("2026-11-20", record), other, below];
    expect(summariseReports(all, { domain: "Leerplein.example." }).domains).toEqual([
      "a.leerplein.example",
      "leerplein.example",
    ]);
    expect(summariseReports(all).reports).toBe(3);
    expect(
      summariseReports([{ ...other, policy: {} }], { domain: "leerplein.example" }).reports,
    ).toBe(0);
  });

  it("has an empty picture of nothing", () => {
    expect(summariseReports([])).toMatchObject({
      domains: [],
      reports: 0,
      messages: 0,
      senders: [],
    });
    expect(summariseReports([])).not.toHaveProperty("period");
  });

  it("counts every mail once in every table, in whatever order reports come", () => {
    const result = fc.constantFrom("pass" as const, "fail" as const, "unknown" as const);
    const row = fc.record({
      ...Object.fromEntries(
        Object.entries(record).map(([key, value]) => [key, fc.constant(value)]),
      ),
      source: fc.constantFrom("192.0.2.1", "192.0.2.2"),
      count: fc.nat(1000),
      dkim: result,
      spf: result,
    }) as fc.Arbitrary<AggregateRecord>;
    const report = fc
      .tuple(fc.integer({ min: 10, max: 28 }), fc.array(row, { maxLength: 4 }))
      .map(([day, rows]) => reportOf(`2026-11-${day}`, ...rows));
    const all = fc.uniqueArray(report, { maxLength: 6, selector: ({ id }) => id });
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(all, (reports) => {
        const summary = summariseReports(reports);
        const { messages, alignment, dispositions, senders, days, receivers } = summary;
        for (const counts of [
          Object.values(alignment),
          Object.values(dispositions),
          senders.map((sender) => sender.messages),
          days.map(({ aligned, notAligned, unknown }) => aligned + notAligned + unknown),
          receivers.map((receiver) => receiver.messages),
        ])
          expect(sum(counts)).toBe(messages);
        expect(summariseReports(reports.toReversed())).toEqual(summary);
        expect(summariseReports([...reports, ...reports])).toEqual({
          ...summary,
          duplicates: reports.length,
        });
      }),
    );
  });
});

describe("what several receivers say", () => {
  const first = { ...reportOf("2026-11-20", record), errors: ["vol", "traag"] };
  const strict = { domain: "leerplein.example", p: "reject" as const };
  const later = { ...reportOf("2026-11-21", record), errors: ["vol"], policy: strict };
  const { period: _, ...undated } = { ...reportOf("2026-11-22", record), errors: ["oud"] };

  it("stands with the latest first, and what has no day last", () => {
    const { errors, policies } = summariseReports([first, later, undated]);
    expect(errors).toEqual([
      { receiver: "Post", text: "vol", reports: 2, lastSeen: "2026-11-21" },
      { receiver: "Post", text: "traag", reports: 1, lastSeen: "2026-11-20" },
      { receiver: "Post", text: "oud", reports: 1 },
    ]);
    expect(policies.map(({ policy, lastSeen }) => [policy.p, lastSeen])).toEqual([
      ["reject", "2026-11-21"],
      ["none", "2026-11-20"],
    ]);
  });

  it("gives a receiver without a name, and a sender of whom no day is known, what is known", () => {
    const { errors, senders } = summariseReports([{ ...undated, reporter: {} }]);
    expect(errors).toEqual([{ receiver: "", text: "oud", reports: 1 }]);
    expect(senders[0]?.standing).toEqual({ aligned: "no" });
  });

  it("keeps addresses by how much they sent, selectors by name, and days on which one failed", () => {
    const from = (source: string, count: number, result: "pass" | "fail" | "neutral") => ({
      ...record,
      source,
      count,
      dkimResults: [
        { domain: "leerplein.example", selector: result === "pass" ? "b" : "a", result },
      ],
    });
    const records = [
      from("192.0.2.1", 1, "fail"),
      from("192.0.2.2", 5, "fail"),
      from("192.0.2.3", 1, "neutral"),
    ];
    const { senders, selectors } = summariseReports([
      reportOf("2026-11-20", ...records, from("192.0.2.9", 2, "pass")),
    ]);
    expect(senders.flatMap(({ addresses }) => addresses).sort()).toEqual([
      "192.0.2.1",
      "192.0.2.2",
      "192.0.2.3",
      "192.0.2.9",
    ]);
    expect(
      selectors.map(({ selector, passed, failed, lastFailed }) => [
        selector,
        passed,
        failed,
        lastFailed,
      ]),
    ).toEqual([
      ["a", 0, 6, 6],
      ["b", 2, 0, 0],
    ]);
  });

  it("counts failed connections by kind and host, the most first", () => {
    const tls = (
      id: string,
      type: "certificate-expired" | "starttls-not-supported",
      sessions?: number,
    ): MailReport => ({
      kind: "tls",
      reporter: { name: "Post" },
      id,
      policies: [
        {
          type: "sts",
          hosts: [],
          policy: [],
          failed: 1,
          failures: [{ type, ...(sessions !== undefined && { sessions }) }],
        },
      ],
    });
    const { tls: summary } = summariseReports([
      tls("1", "certificate-expired"),
      tls("2", "starttls-not-supported", 3),
    ]);
    expect([summary.uncounted, summary.failures]).toEqual([
      2,
      [
        { type: "starttls-not-supported", sessions: 3 },
        { type: "certificate-expired", sessions: 0 },
      ],
    ]);
  });
});
