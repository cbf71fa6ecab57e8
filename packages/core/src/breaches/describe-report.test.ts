import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../test/breach-reports.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import type { CompleteReport } from "./breach-report.ts";
import { describeReport } from "./describe-report.ts";
import { futureMoments } from "./future-moments.ts";
import { sidesTouched } from "./report/effect.ts";

const valuesOf = (report: CompleteReport, field: string, messages: typeof nl | typeof en = nl) =>
  describeReport(report, messages)
    .flatMap(({ rows }) => rows)
    .find((row) => row.field === field)?.values;
const having = (group: string, facts: object) =>
  ({
    ...completeReport,
    [group]: { ...completeReport[group as "people"], ...facts },
  }) as CompleteReport;

describe("describeReport", () => {
  it("keeps the order in which a report asks, whatever the order of a language", () => {
    const backwards = <Table extends object>(table: Table) =>
      Object.fromEntries(Object.entries(table).reverse()) as Table;
    const { breachReport } = nl;
    const { fields, groups } = breachReport;
    const other = {
      ...nl,
      breachReport: { ...breachReport, fields: backwards(fields), groups: backwards(groups) },
    };
    expect(Object.keys(other.breachReport.fields)).not.toEqual(Object.keys(fields));
    expect(describeReport(completeReport, other)).toEqual(describeReport(completeReport, nl));
  });

  it.each<[string, CompleteReport, string, string[], string[]]>([
    [
      "an option",
      completeReport,
      "incident.kind",
      ["E-mail of bericht naar de verkeerde ontvanger"],
      ["E-mail or message to the wrong recipient"],
    ],
    [
      "a list of options",
      completeReport,
      "effect.effects",
      ["Gelezen", "Gekopieerd"],
      ["Read", "Copied"],
    ],
    [
      "kinds of data",
      completeReport,
      "data.categories",
      ["Contactgegevens", "Studievoortgang"],
      ["Contact details", "Study progress"],
    ],
    [
      "free text as it is",
      completeReport,
      "cause.description",
      ["Verkeerde ontvanger gekozen."],
      ["Verkeerde ontvanger gekozen."],
    ],
    ["an exact number", completeReport, "people.count", ["84"], ["84"]],
    [
      "an approximate number",
      having("data", { records: { kind: "approximate", value: 12000 } }),
      "data.records",
      ["Ongeveer 12.000"],
      ["About 12,000"],
    ],
    [
      "a range",
      having("people", { count: { kind: "range", minimum: 80, maximum: 100 } }),
      "people.count",
      ["Van 80 tot 100"],
      ["From 80 to 100"],
    ],
    [
      "what cannot be determined",
      having("people", { count: { kind: "cannot-be-determined" } }),
      "people.count",
      ["Niet vast te stellen"],
      ["Cannot be determined"],
    ],
    [
      "a moment",
      completeReport,
      "timeline.discoveredAt",
      ["vrijdag 20 november 2026 14:05"],
      ["Friday 20 November 2026 14:05"],
    ],
    [
      "a period",
      having("timeline", {
        occurred: { kind: "period", from: "2026-11-19T22:00:00Z", to: "2026-11-19T23:30:00Z" },
      }),
      "timeline.occurred",
      ["Van donderdag 19 november 2026 23:00 tot vrijdag 20 november 2026 00:30"],
      ["From Thursday 19 November 2026 23:00 to Friday 20 November 2026 00:30"],
    ],
    [
      "something that goes on, estimated",
      having("timeline", {
        occurred: { kind: "ongoing", from: "2026-11-01T00:00:00+01:00", estimated: true },
      }),
      "timeline.occurred",
      ["Duurt nog voort, sinds zondag 1 november 2026 00:00 (geschat)"],
      ["Still going on, since Sunday 1 November 2026 00:00 (estimated)"],
    ],
    [
      "no moment to be found",
      having("timeline", { occurred: { kind: "cannot-be-determined" } }),
      "timeline.occurred",
      ["Niet vast te stellen"],
      ["Cannot be determined"],
    ],
    [
      "a board with its number",
      completeReport,
      "boards.affected",
      ["Stichting De Wilgen (BRIN 99AB), privacy@dewilgen.example"],
      ["Stichting De Wilgen (BRIN 99AB), privacy@dewilgen.example"],
    ],
    [
      "a board without",
      having("boards", { affected: [{ name: "A", email: "a@a.example" }] }),
      "boards.affected",
      ["A, a@a.example"],
      ["A, a@a.example"],
    ],
    [
      "a contact",
      completeReport,
      "contact.contactPoint",
      ["Functionaris gegevensbescherming, fg@leerplein.example"],
      ["Functionaris gegevensbescherming, fg@leerplein.example"],
    ],
    [
      "agreed steps",
      having("measures", {
        actions: [
          { description: "Ouders informeren", owner: "controller", dueOn: "2026-11-27" },
          { description: "Logboek delen", owner: "both" },
        ],
      }),
      "measures.actions",
      [
        "Ouders informeren (schoolbestuur, uiterlijk vrijdag 27 november 2026)",
        "Logboek delen (samen)",
      ],
      [
        "Ouders informeren (school board, by Friday 27 November 2026 at the latest)",
        "Logboek delen (together)",
      ],
    ],
    [
      "attachments by name",
      {
        ...completeReport,
        attachments: [
          { reference: "1", name: "brief.pdf", mediaType: "application/pdf", bytes: 1 },
        ],
      },
      "attachments",
      ["brief.pdf"],
      ["brief.pdf"],
    ],
  ])("says %s", (_what, report, field, dutch, english) => {
    expect(valuesOf(report, field)).toEqual(dutch);
    expect(valuesOf(report, field, en)).toEqual(english);
  });

  it("says which facts are open, and is silent on those a report does not hold", () => {
    const rows = describeReport(incompleteReport, nl).flatMap((section) => section.rows);
    expect(rows.filter(({ open }) => open).map(({ field }) => field)).toEqual(
      expect.arrayContaining([...incompleteReport.notKnownYet]),
    );
    expect(rows.map(({ field }) => field)).not.toContain("measures.actions");
    expect(describeReport(followUpReport, nl).map(({ group }) => group)).toEqual([
      "people",
      "cause",
      "consequences",
    ]);
  });
});

describe("futureMoments", () => {
  const now = "2026-11-20T12:00:00+01:00";
  it.each<[string, object, string[]]>([
    [
      "all of it still to come",
      {
        occurred: {
          kind: "period",
          from: "2026-11-20T13:00:00+01:00",
          to: "2026-11-20T14:00:00+01:00",
        },
      },
      ["discoveredAt", "awareAt", "occurred.from", "occurred.to"],
    ],
    ["a moment", {}, ["discoveredAt", "awareAt", "occurred.at"]],
    [
      "an end to come, in something that goes on",
      { occurred: { kind: "ongoing", from: "2026-11-20T12:00:01+01:00" } },
      ["discoveredAt", "awareAt", "occurred.from"],
    ],
    [
      "nothing",
      { occurred: { kind: "cannot-be-determined" }, discoveredAt: now, awareAt: now },
      [],
    ],
  ])("finds %s", (_what, change, paths) => {
    const timeline = { ...completeReport.timeline, ...change };
    expect(futureMoments({ timeline }, { now }).map(({ path }) => path.slice(1).join("."))).toEqual(
      paths,
    );
  });

  it("finds nothing where no moment is told", () => {
    expect(futureMoments({}, { now })).toEqual([]);
  });
});

it.each([
  [["read"], ["confidentiality"]],
  [
    ["change", "copy"],
    ["confidentiality", "integrity"],
  ],
  [["delete-or-destroy"], ["availability"]],
  [["theft"], ["confidentiality", "availability"]],
] as const)("%j touches %j (GDPR art. 4(12))", (effects, sides) => {
  expect(sidesTouched(effects)).toEqual(sides);
});
