import { describe, expect, it } from "vitest";
import { nameParts } from "./fact/fact-column.ts";
import { holdsMoment } from "./fact/fact-type.ts";
import {
  anonymousGroup,
  columnName,
  condition,
  daySpan,
  decide,
  decision,
  definePolicy,
  destroyedRecord,
  explainOptions,
  type FactType,
  factColumn,
  factType,
  forecastResult,
  hold,
  lastDayOptions,
  momentType,
  policyChange,
  policyReference,
  type RetentionRule,
  reason,
  retentionAction,
  retentionRecord,
  retentionRule,
  retentionSql,
  retentionStatus,
  rowTerms,
  ruleCutoff,
  rulesByTerm,
  snap,
  sqlDialect,
  sqlFragment,
  sqlOptions,
  step,
  sweep,
  sweepExceptions,
  termEndDays,
  trigger,
  unreadableFact,
} from "./index.ts";

interface Checked {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}
const takenBy = (schema: Checked, values: readonly unknown[]) =>
  values.filter((value) => schema.safeParse(value).success);

const moments = ["day", "instant", "epoch-seconds", "epoch-ms", "text-day"];

describe("codes, and no other text", () => {
  it.each<[string, Checked, readonly string[]]>([
    ["momentType", momentType, moments],
    ["factType", factType, [...moments, "code", "number", "flag"]],
    [
      "retentionStatus",
      retentionStatus,
      ["permanent", "waiting", "held", "keep", "may-erase", "due", "overdue"],
    ],
    [
      "retentionAction",
      retentionAction,
      ["erase", "anonymise", "return", "transfer", "restrict", "review"],
    ],
    ["sqlDialect", sqlDialect, ["postgresql", "duckdb", "sqlite", "mariadb"]],
    ["snap", snap, ["school-year-end", "calendar-year-end", "month-end", "week-end"]],
  ])("%s", (_name, schema, codes) => {
    expect(takenBy(schema, [...codes, "", "other", undefined, null, 5])).toEqual(codes);
  });

  it("holdsMoment is true of what a term can be counted from", () => {
    const all = [...moments, "code", "number", "flag"] as FactType[];
    expect(all.filter(holdsMoment)).toEqual(moments);
  });
});

const day = "2026-03-01";
const at = "2026-03-01T10:00:00Z";
const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const basis = { kind: "statute", ref: "a decree", verifiedOn: null };
const hash = "a".repeat(64);
const found = decide({ rules: [file], facts: { leftOn: day }, asOf: day });
const term = { kind: "keep", trigger: "leftOn", period: "P1Y" };
const change = { code: "rule-added", ruleId: "a", kind: "keep", severity: "advice" };
const moved = { minimumDays: -1, maximumDays: 1, firstTrigger: day, lastTrigger: day };
const line = { id: "r1", action: "erase", ruleId: "file", triggerDay: day, at };
const undated = { waiting: 0, held: 0, permanent: 0, withoutMaximum: 0 };
const forecast = { from: day, to: day, days: [], overdue: 0, later: 0, undated };
const add = { op: "add", period: "P1Y", date: day, clamped: false };
const keyed = { column: "at", holds: "day", table: "t", recordId: "r", matches: "id" };
const texts = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);

const asked = { columns: { leftOn: "left_on" }, holds: "none", asOf: day };
const heldBy = (more: object) => ({
  ...asked,
  from: "record",
  now: day,
  holds: { table: "hold", recordId: "r", from: "f", until: "u", matches: "id", ...more },
});
const fragment = { text: "a", strings: ["a"], values: [] };

/** What a schema takes, and what lies just beside it. */
const shapes: readonly (readonly [string, Checked, readonly unknown[], readonly unknown[]])[] = [
  [
    "snap",
    snap,
    ["next:01-31", "next:04-30", "next:02-28", "next:10-01", "next:12-31", "next:09-09"],
    [
      ...["next:02-29", "next:04-31", "next:13-01", "next:00-10", "next:01-00", "next:01-32"],
      ...["next:1-1", "a next:01-31", "next:01-311", "month", "next:11-31", "next:02-30"],
    ],
  ],
  [
    "trigger",
    trigger,
    ["leftOn", { latest: ["a"] }, { earliest: texts(20) }],
    [
      { latest: [] },
      { earliest: [] },
      { latest: texts(21) },
      { latest: ["a"], earliest: ["b"] },
      5,
    ],
  ],
  [
    "condition",
    condition,
    [
      ...["a", 1, true].flatMap((value) => [
        { fact: "f", is: value },
        { fact: "f", not: value },
        { fact: "f", in: [value] },
      ]),
      { fact: "f", in: ["a", "b"] },
      { fact: "f", in: new Array(500).fill(1) },
      { fact: "f", is: "x".repeat(200) },
      ...["atLeast", "above", "atMost", "below"].flatMap((limit) => [
        { fact: "f", [limit]: 1 },
        { fact: "f", [limit]: day },
      ]),
      { fact: "f", atLeast: 1, below: 2 },
    ],
    [
      { fact: "f" },
      { fact: "f", is: null },
      { fact: "f", in: [] },
      { fact: "f", in: ["a", 1] },
      { fact: "f", in: new Array(501).fill(1) },
      { fact: "f", is: "x".repeat(201) },
      { fact: "f", atLeast: "tomorrow" },
      { fact: "f", atLeast: 1, below: day },
      { fact: "f", is: 1, not: 2 },
      { is: 1 },
    ],
  ],
  [
    "hold",
    hold,
    [
      { id: "h", from: null, until: null },
      { id: "h", from: day, until: null },
      { id: "h", from: null, until: at },
      { id: "h", from: day, until: day },
      { id: "h", from: at, until: at },
      { id: "x".repeat(200), from: day, until: "2026-03-02" },
      // A day and an instant may be one day in some zone.
      { id: "h", from: day, until: "2026-02-28T23:30:00Z" },
      { id: "h", from: at, until: day },
      { id: "h", from: "2026-03-01T10:00:00+01:00", until: "2026-03-01T09:00:00Z" },
    ],
    [
      { id: "h", from: day, until: "2026-02-28" },
      { id: "h", from: at, until: "2026-03-01T09:59:59Z" },
      { id: "h", from: "2026-03-01T10:00:00Z", until: "2026-03-01T10:30:00+01:00" },
      { id: "", from: null, until: null },
      { id: "\u200b", from: null, until: null },
      { id: "x".repeat(201), from: null, until: null },
      { id: "h", from: "x", until: null },
      { id: "h", from: null },
      { id: "h", from: null, until: null, by: "a" },
    ],
  ],
  [
    "daySpan",
    daySpan,
    [
      { from: day, to: day },
      { from: day, to: "2026-03-02" },
    ],
    [{ from: day, to: "2026-02-28" }, { from: day }, { to: day }, { from: day, to: day, on: day }],
  ],
  [
    "retentionRule",
    retentionRule,
    [
      file,
      { ...file, action: "review", onRequest: true, otherwise: true, basis },
      { ...file, snapBefore: null, snapAfter: "month-end", categories: texts(500) },
      { ...file, when: new Array(50).fill({ fact: "f", is: 1 }) },
      { ...term, id: "k" },
      { ...term, id: "k", noMaximum: "The archive decides." },
      { id: "f", kind: "keep", forever: true },
      { id: "f", kind: "keep", forever: true, noMaximum: "x".repeat(500) },
    ],
    [
      { ...file, period: "2Y" },
      { ...file, categories: [] },
      { ...file, categories: texts(501) },
      { ...file, when: [] },
      { ...file, when: new Array(51).fill({ fact: "f", is: 1 }) },
      { ...file, otherwise: false },
      { ...file, noMaximum: "why" },
      { ...file, forever: true },
      { ...term, id: "k", action: "erase" },
      { ...term, id: "k", noMaximum: "" },
      { ...term, id: "k", noMaximum: "\u200b" },
      { ...term, id: "k", noMaximum: "x".repeat(501) },
      { id: "f", kind: "keep", forever: false },
      { id: "f", kind: "erase", forever: true },
      { ...file, kind: "hold" },
      { ...file, id: undefined },
    ],
  ],
  [
    "retentionRecord",
    retentionRecord,
    [
      { facts: {} },
      { id: "r", category: "c", facts: { a: 1, b: "x", c: true, d: null, e: [day, null] } },
      { facts: {}, holds: new Array(1000).fill({ id: "h", from: null, until: null }) },
    ],
    [
      {},
      { facts: { a: { b: 1 } } },
      { facts: { a: [[]] } },
      { facts: {}, holds: new Array(1001).fill({ id: "h", from: null, until: null }) },
      { facts: {}, name: "x" },
    ],
  ],
  [
    "rowTerms",
    rowTerms,
    [
      { fact: "f", terms: [{ is: 1, period: "P1Y" }] },
      { fact: "f", terms: [{ is: "a", period: "P1Y" }] },
    ],
    [
      { fact: "f", terms: [] },
      { fact: "f", terms: new Array(201).fill({ is: 1, period: "P1Y" }) },
      { fact: "f", terms: [{ is: null, period: "P1Y" }] },
      { fact: "f", terms: [{ is: 1 }] },
      { terms: [{ is: 1, period: "P1Y" }] },
    ],
  ],
  [
    "columnName",
    columnName,
    [
      ...["a", "a.b", "a.b.c.d", '"a.b"', '"a""b"', 'a."b.c"', "x".repeat(500), "lëft on", "a-b"],
      '"a".b',
      'a"b',
    ],
    ["", "a.", ".a", "a..b", "a.b.c.d.e", '"a', '""', "a\0", '"a\0"', "x".repeat(501), 5],
  ],
  [
    "factColumn",
    factColumn,
    [
      "a",
      { column: "a", holds: "code" },
      { column: "a", holds: "day", earliest: day },
      keyed,
      { ...keyed, recordId: ["a", "b"], matches: ["c", "d"] },
      { ...keyed, recordId: texts(16), matches: texts(16) },
    ],
    [
      "",
      { column: "a" },
      { column: "a", holds: "date" },
      { column: "a", holds: "day", earliest: "x" },
      { ...keyed, recordId: [] },
      { ...keyed, recordId: texts(17), matches: texts(17) },
      { ...keyed, recordId: texts(16) },
      { ...keyed, matches: ["c", "d"] },
      { ...keyed, table: undefined },
      { column: "a", holds: "day", table: "t" },
    ],
  ],
  [
    "step",
    step,
    [
      { op: "trigger", fact: "f", value: "v", date: day },
      { op: "snap", to: "month-end", date: day },
      add,
      { op: "last-keep-day", date: day },
      { op: "erase-from", date: day },
      { op: "hold", id: "h", from: null, until: day, date: null },
      { op: "hold", id: "h", from: day, until: null, date: day },
    ],
    [
      { op: "trigger", fact: "f", date: day },
      { op: "snap", to: "x", date: day },
      { ...add, clamped: "no" },
      { op: "last-keep-day" },
      { op: "erase-from", date: null },
      { op: "hold", id: "h", from: null, until: null },
      { op: "", date: day },
      { ...add, more: 1 },
    ],
  ],
  [
    "reason",
    reason,
    [
      ...[
        ...["keep-longest", "keep-shorter", "keep-beats-erase", "request-refused-art17-3b"],
        ...["erase-shortest", "erase-longer", "hold", "hold-ended", "unknown-trigger"],
        ...["permanent", "no-rule"],
      ].map((code) => ({ code })),
      { code: "hold", holdId: "h", ruleId: "r", basis, trace: new Array(20).fill(add) },
      { code: "hold", matchedConditions: [{ fact: "f", is: 1 }] },
    ],
    [
      { code: "" },
      { code: "hold", trace: new Array(21).fill(add) },
      { code: "hold", matchedConditions: new Array(51).fill({ fact: "f", is: 1 }) },
      { code: "hold", who: "x" },
      {},
    ],
  ],
  [
    "decision",
    decision,
    [
      found,
      { ...found, record: { id: "r", category: "c" } },
      { ...found, action: "none" },
      { ...found, action: "review" },
      { ...found, policy: { id: "p", version: "1", hash } },
      { ...found, unreadable: [{ fact: "f", expected: "day" }] },
      ...["condition-false", "condition-unknown", "no-trigger-date", "other-category"].map(
        (code) => ({ ...found, notApplied: [{ ruleId: "r", code }] }),
      ),
      ...["mandatoryUntil", "policyEraseFrom", "dueFrom"].flatMap((member) => [
        { ...found, [member]: null },
        { ...found, [member]: day },
      ]),
    ],
    [
      ...Object.keys(found).map((member) => ({ ...found, [member]: undefined })),
      { ...found, record: { name: "x" } },
      { ...found, daysOverdue: -1 },
      { ...found, daysOverdue: 0.5 },
      { ...found, action: "burn" },
      { ...found, notApplied: [{ ruleId: "r", code: "" }] },
      { ...found, unreadable: [{ fact: "f", expected: "date" }] },
      { ...found, more: 1 },
    ],
  ],
  ["unreadableFact", unreadableFact, [{ fact: "f", expected: "code" }], [{ fact: "f" }, {}]],
  [
    "policyReference",
    policyReference,
    [{ id: "p", version: "1", hash }],
    [
      { id: "p", version: "1", hash: "a".repeat(63) },
      { id: "p", version: "1", hash: `${hash}a` },
      { id: "p", version: "1", hash: "A".repeat(64) },
      { id: "p", version: "1", hash: `${hash}\n` },
      { id: "p", hash },
    ],
  ],
  [
    "policyChange",
    policyChange,
    [
      ...[
        ...["rule-added", "rule-removed", "term-shortened", "term-lengthened", "term-mixed"],
        ...["scope-changed", "trigger-changed", "action-changed", "basis-changed"],
      ].map((code) => ({ ...change, code })),
      { ...change, kind: "erase", severity: "warning", moved },
    ],
    [
      { ...change, code: "" },
      { ...change, kind: "" },
      { ...change, severity: "error" },
      { ...change, moved: { ...moved, minimumDays: 0.5 } },
      { ...change, moved: { ...moved, lastTrigger: undefined } },
    ],
  ],
  [
    "destroyedRecord",
    destroyedRecord,
    [line, { ...line, category: "c" }, { ...line, id: "x".repeat(500) }],
    [
      { ...line, id: "" },
      { ...line, id: "x".repeat(501) },
      { ...line, triggerDay: "x" },
      { ...line, at: day },
    ],
  ],
  [
    "sweepExceptions",
    sweepExceptions,
    [{ held: 0, failed: 1, skipped: 1e12 }],
    [
      { held: -1, failed: 0, skipped: 0 },
      { held: 0, failed: 0.5, skipped: 0 },
      { held: 0, failed: 0, skipped: 1e12 + 1 },
      { held: 0, failed: 0 },
    ],
  ],
  [
    "sweep",
    sweep,
    [{ sweepOn: day, lagDays: 0 }],
    [{ sweepOn: day, lagDays: -1 }, { sweepOn: day }],
  ],
  [
    "anonymousGroup",
    anonymousGroup,
    [
      { key: "a", people: 0 },
      { key: "a", people: 1e10 },
    ],
    [{ key: "a", people: -1 }, { key: "a", people: 1e10 + 1 }, { key: "a" }, { people: 1 }],
  ],
  [
    "forecast",
    forecastResult,
    [forecast, { ...forecast, days: [{ day, count: 1, categories: { a: 1 } }] }],
    [
      ...Object.keys(forecast).map((member) => ({ ...forecast, [member]: undefined })),
      ...Object.keys(undated).map((member) => ({
        ...forecast,
        undated: { ...undated, [member]: -1 },
      })),
      { ...forecast, days: [{ day, count: 1 }] },
    ],
  ],
  [
    "ruleCutoff",
    ruleCutoff,
    [
      { ruleId: "r", kind: "keep", cutoffDate: day, cutoffInstantExclusive: at },
      { ruleId: "r", kind: "erase", cutoffDate: null, cutoffInstantExclusive: null },
    ],
    [
      { ruleId: "r", kind: "", cutoffDate: null, cutoffInstantExclusive: null },
      { ruleId: "r", kind: "keep", cutoffDate: null },
      { kind: "keep", cutoffDate: null, cutoffInstantExclusive: null },
    ],
  ],
  [
    "termEndDays",
    termEndDays,
    [{ lastDay: day, eraseFrom: day }],
    [{ lastDay: day }, { eraseFrom: day }, { lastDay: day, eraseFrom: day, more: day }],
  ],
  [
    "lastDayOptions",
    lastDayOptions,
    [{}, { timeZone: "UTC" }],
    [{ timeZone: "x/y" }, { zone: "UTC" }],
  ],
  [
    "explainOptions",
    explainOptions,
    [
      ...["school-administrator", "parent-or-pupil", "auditor"].map((audience) => ({ audience })),
      { audience: "auditor", labels: { a: "b" } },
    ],
    [
      { audience: "" },
      {},
      { audience: "auditor", labels: { a: 5 } },
      { audience: "auditor", by: 1 },
    ],
  ],
  [
    "sqlOptions",
    sqlOptions,
    [
      asked,
      ...["postgresql", "duckdb", "sqlite", "mariadb"].map((dialect) => ({ ...asked, dialect })),
      ...["numbered", "question-mark"].map((placeholders) => ({ ...asked, placeholders })),
      ...["double", "backtick"].map((quotes) => ({ ...asked, quotes })),
      ...[1, 65_535].map((firstParameter) => ({ ...asked, firstParameter })),
      { ...asked, from: "school.record", category: { column: "kind" }, since: day },
      { ...asked, from: { table: "school.record", as: "r" }, category: { is: "results" } },
      { ...asked, holds: { column: "is_held" } },
      heldBy({}),
      heldBy({ recordId: ["a", "b"], matches: ["c", "d"] }),
      heldBy({
        from: { column: "f", holds: "instant" },
        until: { column: "u", holds: "epoch-ms" },
      }),
    ],
    [
      ...["dialect", "placeholders", "quotes"].map((member) => ({ ...asked, [member]: "" })),
      ...[0, 65_536, 1.5].map((firstParameter) => ({ ...asked, firstParameter })),
      ...["columns", "holds", "asOf"].map((member) => ({ ...asked, [member]: undefined })),
      { ...asked, holds: "" },
      { ...asked, holds: {} },
      { ...asked, category: { column: "kind", is: "results" } },
      { ...asked, category: {} },
      { ...asked, category: { is: "" } },
      { ...asked, from: { table: "school.record" } },
      { ...asked, from: "" },
      { ...asked, zone: "UTC" },
      { ...heldBy({}), from: undefined },
      { ...heldBy({}), now: undefined },
      heldBy({ recordId: ["a", "b"] }),
      heldBy({ table: undefined }),
      heldBy({ from: { column: "f" } }),
      heldBy({ from: { column: "f", holds: "code" } }),
      heldBy({ by: "x" }),
    ],
  ],
  [
    "retentionSql",
    retentionSql,
    [{ ...fragment, stays: fragment, before: ["select 1"] }],
    [
      { ...fragment, stays: fragment },
      { ...fragment, before: [] },
      { ...fragment, stays: fragment, before: [5] },
      { stays: fragment, before: [] },
      { ...fragment, stays: fragment, before: [], more: 1 },
    ],
  ],
  [
    "sqlFragment",
    sqlFragment,
    [
      { text: "a", strings: ["a"], values: [] },
      { text: "a", strings: ["", ""], values: ["a"] },
      // A piece more than values.
      { text: "a", strings: new Array(1_000_001).fill(""), values: [] },
    ],
    [
      { text: "a", strings: [5], values: [] },
      { text: "a", strings: "a", values: [] },
      { text: "a", strings: new Array(1_000_002).fill(""), values: [] },
      { text: "a", strings: ["a"], values: [null] },
      { text: "a", strings: ["a"] },
    ],
  ],
];

it.each(shapes)("%s takes what it says, and nothing beside it", (_name, schema, good, bad) => {
  expect(takenBy(schema, [...good, ...bad])).toEqual(good);
});

it("every schema of a definition asks for one at least: rules, and each id once", () => {
  const policyOf = (...rules: readonly RetentionRule[]) =>
    definePolicy({ id: "p", version: "1", rules });
  expect(() => policyOf()).toThrow("rules: too-short");
  expect(() => policyOf(file, file)).toThrow("rules.1.id: repeated-id");
  expect(() => definePolicy({ id: "p", version: "", rules: [file] })).toThrow("version");
});

it.each([
  ["a", ["a"]],
  ["a.b.c", ["a", "b", "c"]],
  ['"a.b"', ["a.b"]],
  ['"a""b".c', ['a"b', "c"]],
  ['a."b.c"', ["a", "b.c"]],
  ['"a""".b', ['a"', "b"]],
])("the parts of %s are %j", (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
});

describe("rulesByTerm", () => {
  const terms = [
    { is: 1, period: "P1Y" },
    { is: 7, period: "P7Y" },
  ];

  it("is the rule once for each term, under the condition that the row has it", () => {
    const when = [{ fact: "type", is: "graded" }];
    expect(rulesByTerm({ ...file, when }, { fact: "years", terms })).toEqual([
      { ...file, id: "file.1", period: "P1Y", when: [...when, { fact: "years", is: 1 }] },
      { ...file, id: "file.2", period: "P7Y", when: [...when, { fact: "years", is: 7 }] },
    ]);
    expect(rulesByTerm(file, { fact: "years", terms })[0]).toHaveProperty("when", [
      { fact: "years", is: 1 },
    ]);
  });

  it("refuses a rule or a term that is none", () => {
    expect(() => rulesByTerm({ ...file, period: "x" }, { fact: "years", terms })).toThrow("wrong");
    expect(() => rulesByTerm(file, { fact: "years", terms: [] })).toThrow("terms: too-short");
  });
});
