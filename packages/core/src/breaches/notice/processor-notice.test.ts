import { Parser } from "commonmark";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../../test/breach-reports.ts";
import { golden } from "../../../test/golden.ts";
import { writeText } from "../../documents/write-text.ts";
import * as en from "../../messages/en/index.ts";
import * as nl from "../../messages/nl/index.ts";
import { notKnownYetFields } from "../data/not-known-yet-fields.ts";
import { checkProcessorNotice } from "./check-processor-notice.ts";
import { composeProcessorNotice } from "./compose-processor-notice.ts";
import type { ProcessorNotice } from "./processor-notice.ts";

const [board] = completeReport.boards.affected;
if (!board) throw new Error("the example has a board");
const notice: ProcessorNotice = {
  reference: "DL-2026-0001",
  from: "Leerplein Media B.V.",
  to: board,
  sentAt: "2026-11-20T16:00:00+01:00",
  report: completeReport,
};
const other = { name: "Scholengroep Noorderlicht", email: "privacy@noorderlicht.example" };
const generic = { ...completeReport, boards: { affected: [board, other] } };
const codesOf = (input: ProcessorNotice) => checkProcessorNotice(input).map(({ code }) => code);

describe("checkProcessorNotice", () => {
  it("finds nothing missing in a complete report", () => {
    expect(checkProcessorNotice(notice)).toEqual([]);
  });

  it.each<[string, Partial<ProcessorNotice>, string, readonly string[]]>([
    ["a filler as its reference", { reference: "n.v.t." }, "text-says-nothing", ["reference"]],
    [
      "free mail as the address of a board",
      { to: { ...board, email: "dewilgen@gmail.com" } },
      "address-of-free-mail",
      ["to", "email"],
    ],
  ])("doubts %s", (_name, change, code, where) => {
    expect(checkProcessorNotice({ ...notice, ...change })).toMatchObject([{ code, where }]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "incident.summary is always there; how it happened",
      ["incident.narrative"],
      ["promised: characteristics"],
    ],
    [
      "what was done with the data",
      ["effect.effects"],
      ["promised: characteristics", "statutory: nature-and-people"],
    ],
    ["cause (asked by the promise, not by art. 33)", ["cause.description"], ["promised: cause"]],
    [
      "measures",
      ["measures.taken"],
      ["promised: measures-taken", "statutory: measures-taken-or-proposed"],
    ],
    [
      "proposed measures (art. 33(3)(d))",
      ["measures.planned"],
      ["statutory: measures-taken-or-proposed"],
    ],
    [
      "size of the group",
      ["people.count"],
      ["promised: size-of-group", "statutory: nature-and-people"],
    ],
    ["records (art. 33(3)(a), not in the promise)", ["data.records"], ["statutory: records"]],
    ["kinds of data", ["data.categories"], ["promised: kinds-of-data", "statutory: records"]],
    ["consequences (art. 33(3)(c))", ["consequences.impacts"], ["statutory: likely-consequences"]],
    ["of no weight for either", ["cause.intent", "timeline.occurred"], []],
  ])("names what is missing: %s", (_what, open, items) => {
    const report = structuredClone(completeReport) as unknown as Record<
      string,
      Record<string, unknown>
    >;
    for (const field of open) {
      const [group = "", name = ""] = field.split(".");
      delete report[group]?.[name];
    }
    const findings = checkProcessorNotice({
      ...notice,
      report: {
        ...report,
        kind: "incomplete",
        notKnownYet: open,
      } as unknown as ProcessorNotice["report"],
    });
    expect(
      findings.map(
        (finding) => `${finding.code.split("-")[0]}: ${"item" in finding && finding.item}`,
      ),
    ).toEqual(items);
  });

  it.each<[string, Partial<ProcessorNotice>, readonly string[]]>([
    [
      "a publisher's 72 hours after establishing",
      { term: { hours: 72, countsFrom: "established" } },
      ["term-starts-after-awareness", "term-is-long"],
    ],
    ["a day from awareness", { term: { hours: 24, countsFrom: "awareness" } }, []],
    ["48 hours is not long yet", { term: { hours: 48, countsFrom: "awareness" } }, []],
    ["no hours at all", { term: { countsFrom: "awareness" } }, []],
    ["sent with the last minute", { term: { hours: 1, countsFrom: "awareness" } }, []],
    [
      "sent a second later",
      { term: { hours: 1, countsFrom: "awareness" }, sentAt: "2026-11-20T16:00:01+01:00" },
      ["sent-after-term"],
    ],
  ])("reads the term: %s", (_what, change, codes) => {
    expect(codesOf({ ...notice, ...change })).toEqual(codes);
  });

  it.each<[string, Partial<ProcessorNotice>, readonly object[]]>([
    [
      "sent before the supplier was aware: swapped moments",
      { sentAt: "2026-11-20T14:59:59+01:00" },
      [{ code: "sent-before-aware", severity: "error", where: ["sentAt"] }],
    ],
    ["sent at the moment of awareness", { sentAt: "2026-11-20T15:00:00+01:00" }, []],
    [
      "a term that begins late, is long and is over",
      { term: { hours: 49, countsFrom: "established" }, sentAt: "2026-11-23T15:00:00+01:00" },
      [
        { code: "term-starts-after-awareness", severity: "warning", where: ["term", "countsFrom"] },
        { code: "term-is-long", severity: "advice", where: ["term", "hours"], hours: 49 },
        { code: "sent-after-term", severity: "error", where: ["sentAt"], hours: 49 },
      ],
    ],
    [
      "a number of people that is none, art. 33(3)(a)",
      {
        report: {
          ...completeReport,
          people: { ...completeReport.people, count: { kind: "exact", value: 0 } },
        },
      },
      [
        {
          code: "promised-item-missing",
          item: "size-of-group",
          where: ["report"],
          severity: "warning",
          fields: ["people.count"],
        },
        {
          code: "statutory-item-missing",
          item: "nature-and-people",
          where: ["report"],
          severity: "warning",
          fields: ["people.count"],
        },
      ],
    ],
    [
      "a number of people that is about none",
      {
        report: {
          ...completeReport,
          people: { ...completeReport.people, count: { kind: "approximate", value: 0 } },
        },
      },
      [],
    ],
    [
      "one person",
      {
        report: {
          ...completeReport,
          people: { ...completeReport.people, count: { kind: "exact", value: 1 } },
        },
      },
      [],
    ],
    [
      "a cause of which the text says nothing",
      {
        report: { ...completeReport, cause: { ...completeReport.cause, description: "onbekend" } },
      },
      [{ code: "promised-item-missing", item: "cause", fields: ["cause.description"] }],
    ],
  ])("finds: %s", (_what, change, findings) => {
    const found = checkProcessorNotice({ ...notice, ...change });
    expect(found).toMatchObject(findings);
    expect(found).toHaveLength(findings.length);
  });

  it("does not ask for a moment of awareness that is still open", () => {
    const { awareAt: _, ...timeline } = completeReport.timeline;
    const report = {
      ...completeReport,
      kind: "incomplete",
      timeline,
      notKnownYet: ["timeline.awareAt"],
    } as unknown as ProcessorNotice["report"];
    expect(codesOf({ ...notice, report, term: { hours: 1, countsFrom: "awareness" } })).toEqual([]);
  });

  it("grades the real case as a warning with its basis, and says so in both languages", () => {
    const [starts] = checkProcessorNotice({
      ...notice,
      term: { hours: 72, countsFrom: "established" },
    });
    expect(starts).toMatchObject({ severity: "warning", basis: { ref: "GDPR art. 33(2)" } });
    expect(nl.processorNotice.findings["term-starts-after-awareness"](starts as never)).toContain(
      "AVG, artikel 33, lid 2",
    );
  });

  it("refuses a notice about a withdrawal or a follow-up, and a board without a place to write to", () => {
    const wrong = { ...notice, report: followUpReport as unknown as ProcessorNotice["report"] };
    expect(() => checkProcessorNotice(wrong)).toThrow("report.kind: not-an-option");
    expect(() => checkProcessorNotice({ ...notice, to: { ...board, email: "" } })).toThrow(
      "to.email",
    );
  });
});

/** Where the links of `notice` lead: its own contacts, in the order in which they stand there. */
const ownTargets = [
  "mailto:servicedesk@leerplein.example",
  "tel:0300000000",
  "mailto:fg@leerplein.example",
];

describe("composeProcessorNotice", () => {
  it.each(Object.entries({ nl, en }))(
    "tells all that is known, in %s",
    async (language, messages) => {
      const { subject, body } = composeProcessorNotice(notice, messages);
      await expect(`${subject}\n\n${body}`).toMatchFileSnapshot(
        golden(`breaches/processor-notice.complete.${language}.txt`),
      );
      const first = { ...notice, report: incompleteReport };
      const { body: markdown } = composeProcessorNotice(first, messages, { format: "markdown" });
      await expect(markdown).toMatchFileSnapshot(
        golden(`breaches/processor-notice.incomplete.${language}.md`),
      );
    },
  );

  it("never names one board to another", () => {
    for (const format of ["text", "markdown", "html"] as const) {
      const { subject, body } = composeProcessorNotice({ ...notice, report: generic }, nl, {
        format,
      });
      expect(`${subject}${body}`).not.toMatch(/noorderlicht/i);
      expect(body).toContain("andere schoolbesturen");
    }
  });

  it("says nothing of the breach in the subject", () => {
    expect(composeProcessorNotice(notice, nl).subject).toBe(
      "Melding van een datalek: DL-2026-0001",
    );
  });

  it("leaves the boards out also when they are not known yet", () => {
    const { boards: _boards, ...facts } = completeReport;
    const report = { ...facts, kind: "incomplete", notKnownYet: ["boards.affected"] } as const;
    expect(composeProcessorNotice({ ...notice, report }, nl).body).not.toContain("Nog niet bekend");
  });

  it("shows any text of a reporter as text: no link, image, heading, code or HTML comes out of it", () => {
    const markup = fc.constantFrom(
      "[a](b)",
      "![x](y)",
      "<b>",
      "# h",
      "1. x",
      "- y",
      "***",
      "`c`",
      "&lt;",
      "\\",
      "~~~",
      "| t |",
      "=\n==",
      "\n\n    x",
      "\r\n> q",
    );
    const text = fc
      .array(fc.oneof(markup, fc.string()), { minLength: 1 })
      .map((parts) => `verslag ${parts.join("")} einde`);
    fc.assert(
      fc.property(text, (summary) => {
        const report = { ...completeReport, incident: { ...completeReport.incident, summary } };
        const { body } = composeProcessorNotice({ ...notice, report }, nl, { format: "markdown" });
        const walker = new Parser().parse(body).walker();
        const seen = new Set<string>();
        const targets = new Set<string | null>();
        let shown = "";
        for (let step = walker.next(); step; step = walker.next()) {
          seen.add(step.node.type);
          if (step.node.type === "link") targets.add(step.node.destination);
          shown += step.entering ? (step.node.literal ?? " ") : "";
        }
        const allowed = [
          "document",
          "heading",
          "paragraph",
          "list",
          "item",
          "text",
          "code",
          "link",
          "strong",
          "softbreak",
          "linebreak",
        ];
        expect([...seen].filter((type) => !allowed.includes(type))).toEqual([]);
        expect([...targets]).toEqual(ownTargets);
        const letters = (value: string) => value.replaceAll(/[\s\0\uFFFD]/g, "");
        expect(letters(shown)).toContain(letters(summary));
      }),
      { numRuns: 50 },
    );
  });

  it("is a page in HTML, whose links are the contacts and nothing that was typed", () => {
    const narrative = "Kijk op https://evil.example/inloggen of www.evil.example";
    const report = { ...completeReport, incident: { ...completeReport.incident, narrative } };
    const { body, subject } = composeProcessorNotice({ ...notice, report }, nl, { format: "html" });
    expect(body).toContain(`<h1>${subject}</h1>`);
    expect(body).toContain(`<dd>${narrative}</dd>`);
    const targets = [...body.matchAll(/ href="([^"]*)"/g)].map(([, target]) => target);
    expect([...new Set(targets)]).toEqual(ownTargets);
  });

  it("has an outline with the subject as its title, for every writer", () => {
    const { outline, subject } = composeProcessorNotice(notice, nl);
    expect(outline).toMatchObject({ language: "nl", title: subject, author: notice.from });
    expect(writeText(outline).startsWith(`${subject}\n====`)).toBe(true);
  });

  it("opens every fact that a first report may leave open", () => {
    const { incident, timeline, contact } = completeReport;
    const report: ProcessorNotice["report"] = {
      kind: "incomplete",
      incident: { summary: incident.summary },
      timeline: { discoveredAt: timeline.discoveredAt, discovery: timeline.discovery },
      contact,
      notKnownYet: notKnownYetFields,
    };
    const { body } = composeProcessorNotice({ ...notice, report }, nl);
    const open = notKnownYetFields.filter((field) => field !== "boards.affected");
    for (const field of open) expect(body).toContain(`- ${nl.breachReport.fields[field]}\n`);
  });
});
