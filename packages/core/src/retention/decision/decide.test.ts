import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../shared/index.ts";
import {
  type Condition,
  compilePolicy,
  type DecideInput,
  decide,
  decision,
  definePolicy,
  type FactType,
  type Hold,
  type RetentionRule,
  retentionPolicy,
} from "../index.ts";

const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const exam = { id: "exam", kind: "keep", trigger: "resultOn", period: "P6M" } as const;
const absence = {
  id: "absence",
  kind: "keep",
  trigger: "leftOn",
  period: "P5Y",
  basis: { kind: "statute", ref: "a decree", verifiedOn: null },
} as const;
const forever = { id: "forever", kind: "keep", forever: true } as const;
const art17 = {
  id: "art17",
  kind: "erase",
  trigger: "grantedOn",
  period: "P0D",
  onRequest: true,
} as const;
const left = { leftOn: "2024-06-20" };
const asOf = "2026-06-21";

const codes = (input: DecideInput) => {
  const found = decide(input);
  expect(decision.safeParse(found).success).toBe(true);
  return [
    found.status,
    found.because.map(({ code }) => code),
    found.considered.map(({ code }) => code),
  ];
};

describe("decide: what decided, first things first", () => {
  it.each<[string, readonly RetentionRule[], Partial<DecideInput>, string, string[], string[]]>([
    ["a maximum", [file], {}, "due", ["erase-shortest"], []],
    [
      "a longer maximum loses",
      [{ ...file, id: "f3", period: "P3Y" }, file],
      {},
      "due",
      ["erase-shortest"],
      ["erase-longer"],
    ],
    ["a duty to keep wins", [file, absence], {}, "keep", ["keep-beats-erase"], ["erase-shortest"]],
    [
      "the longer duty wins",
      [file, absence, { ...absence, id: "a1", period: "P1Y" }],
      {},
      "keep",
      ["keep-beats-erase"],
      ["erase-shortest", "keep-shorter"],
    ],
    [
      "a minimum that is over",
      [file, { ...absence, period: "P1Y" }],
      {},
      "due",
      ["erase-shortest"],
      ["keep-longest"],
    ],
    [
      "a minimum that is over, the maximum not",
      [file, { ...absence, period: "P1Y" }],
      { asOf: "2025-07-01" },
      "may-erase",
      ["keep-longest", "erase-shortest"],
      [],
    ],
    ["a minimum alone", [absence], {}, "keep", ["keep-longest"], []],
    ["permanent beats all", [forever, file], {}, "permanent", ["permanent"], ["erase-shortest"]],
    ["an unknown minimum", [file, exam], {}, "waiting", ["unknown-trigger"], ["erase-shortest"]],
    ["an unknown maximum", [file], { facts: {} }, "waiting", ["unknown-trigger"], []],
    [
      "no rule for the category",
      [{ ...file, categories: ["results"] }],
      { category: "photo" },
      "waiting",
      ["no-rule"],
      [],
    ],
    [
      "an open hold",
      [file],
      { holds: [{ id: "h", from: "2026-01-01", until: null }] },
      "held",
      ["hold", "erase-shortest"],
      [],
    ],
    [
      "a hold that began after the day of erasing",
      [file],
      { asOf: "2026-08-01", holds: [{ id: "h", from: "2026-07-15", until: null }] },
      "held",
      ["hold", "erase-shortest"],
      [],
    ],
    [
      "a hold that has ended",
      [file],
      { asOf: "2026-08-01", holds: [{ id: "h", from: "2026-01-01", until: "2026-07-31" }] },
      "due",
      ["hold-ended", "erase-shortest"],
      [],
    ],
    [
      "a request that the law refuses",
      [file, absence, art17],
      { facts: { ...left, grantedOn: "2025-03-10" } },
      "keep",
      ["request-refused-art17-3b"],
      ["erase-shortest", "erase-longer"],
    ],
    [
      "a request that a rule without a basis refuses",
      [file, { ...absence, basis: undefined }, art17].map(
        ({ basis, ...rule }: { basis?: unknown }) =>
          basis === undefined ? rule : { ...rule, basis },
      ) as unknown as readonly RetentionRule[],
      { facts: { ...left, grantedOn: "2025-03-10" } },
      "keep",
      ["keep-beats-erase"],
      ["erase-shortest", "erase-longer"],
    ],
    [
      "an open hold while a minimum runs",
      [file, { ...absence, period: "P1Y" }],
      { asOf: "2025-01-01", holds: [{ id: "h", from: "2024-12-01", until: null }] },
      "held",
      ["hold", "keep-longest", "erase-shortest"],
      [],
    ],
    [
      "an open hold on a record without a date",
      [file],
      { facts: {}, holds: [{ id: "h", from: "2026-01-01", until: null }] },
      "waiting",
      ["unknown-trigger", "hold"],
      [],
    ],
    [
      "a request that no law refuses",
      [file, { ...absence, basis: { kind: "policy", ref: "ours", verifiedOn: null } }, art17],
      { facts: { ...left, grantedOn: "2025-03-10" } },
      "keep",
      ["keep-beats-erase"],
      ["erase-shortest", "erase-longer"],
    ],
  ])("%s", (_why, rules, more, ...expected) => {
    expect(codes({ rules, facts: left, asOf, ...more } as DecideInput)).toEqual(expected);
  });

  it("a hold that began late moves the day from today on, and leaves the old day when it is over", () => {
    const holds = [{ id: "h", from: "2026-07-15", until: "2026-09-30" }];
    const on = (asOf: string) => decide({ rules: [file], facts: left, holds, asOf });
    expect(on("2026-08-01")).toMatchObject({ status: "held", dueFrom: "2026-10-01" });
    expect(on("2026-10-01")).toMatchObject({
      status: "overdue",
      dueFrom: "2026-06-21",
      daysOverdue: 102,
    });
  });
});

describe("decide: what follows from it", () => {
  it.each<[string, readonly RetentionRule[], Partial<DecideInput>, object]>([
    ["due: it goes", [file], {}, { action: "erase", daysOverdue: 0, keepOverridesErase: false }],
    ["overdue: it goes", [file], { asOf: "2026-06-23" }, { action: "erase", daysOverdue: 2 }],
    [
      "before it is due it stays",
      [file],
      { asOf: "2026-06-20" },
      { action: "none", daysOverdue: 0 },
    ],
    [
      "neither a minimum nor a maximum",
      [{ ...file, categories: ["x"] }],
      { category: "y" },
      {
        ...{ status: "waiting", keepOverridesErase: false, dueFrom: null },
        ...{ mandatoryUntil: null, policyEraseFrom: null },
      },
    ],
    [
      "a minimum alone has no day, also when a hold on it ends",
      [absence],
      { holds: [{ id: "h", from: "2026-01-01", until: "2026-09-30" }] },
      { status: "held", dueFrom: null, keepOverridesErase: false, mandatoryUntil: "2029-06-20" },
    ],
    [
      "a grace that would end beyond the calendar is not counted before the day",
      [{ ...file, period: "P7970Y" }],
      { grace: "P10Y" },
      { status: "keep", dueFrom: "9994-06-21", daysOverdue: 0 },
    ],
    [
      "a hold that runs says since when, and not until when",
      [file],
      { holds: [{ id: "h", from: "2026-01-01", until: null }] },
      {
        because: [
          { trace: [{ op: "hold", id: "h", from: "2026-01-01", until: null, date: null }] },
          {},
        ],
      },
    ],
    [
      "a hold that ends says the first day after it",
      [file],
      { holds: [{ id: "h", from: null, until: "2026-09-30" }] },
      {
        because: [
          {
            trace: [{ op: "hold", id: "h", from: null, until: "2026-09-30", date: "2026-10-01" }],
          },
          {},
        ],
      },
    ],
  ])("%s", (_what, rules, more, expected) => {
    expect(decide({ rules, facts: left, asOf, ...more } as DecideInput)).toMatchObject(expected);
  });
});

it("gives reasons that nobody can change in the next answer", () => {
  const policy = definePolicy({ id: "own", version: "1", rules: [file] });
  const input = { policy, facts: left, asOf };
  const [reason] = decide(input).because;
  expect(decide(input).because[0]).toBe(reason);
  expect(() => Object.assign(reason ?? {}, { code: "no-rule" })).toThrow(TypeError);
  expect(() => Object.assign(reason?.trace ?? [], { 0: null })).toThrow(TypeError);
});

describe("decide: of two rules that end on one day, the first of the policy decides", () => {
  const twin = { ...file, id: "twin" };
  const duty = { ...absence, id: "duty" };
  it.each<[string, readonly RetentionRule[], readonly string[], readonly string[]]>([
    ["two maxima", [file, twin], ["file"], ["twin"]],
    ["the other way round", [twin, file], ["twin"], ["file"]],
    ["two duties", [absence, duty], ["absence"], ["duty"]],
    ["the other way round", [duty, absence], ["duty"], ["absence"]],
    ["two of each", [file, twin, absence, duty], ["absence"], ["file", "duty", "twin"]],
    [
      "a duty and two maxima",
      [file, twin, { ...absence, period: "P1M" }],
      ["file"],
      ["absence", "twin"],
    ],
  ])("%s", (_what, rules, decided, considered) => {
    const found = decide({ rules, facts: left, asOf });
    expect(found.because.map(({ ruleId }) => ruleId)).toEqual(decided);
    expect(found.considered.map(({ ruleId }) => ruleId)).toEqual(considered);
  });

  it.each(["latest", "earliest"] as const)(
    "of two facts with the %s day, the first is named",
    (which) => {
      const facts = { leftOn: "2024-06-20", lastSeenOn: "2024-06-20" };
      for (const names of [
        ["leftOn", "lastSeenOn"],
        ["lastSeenOn", "leftOn"],
      ]) {
        const trigger = { [which]: names } as unknown as RetentionRule & string;
        const found = decide({ rules: [{ ...file, trigger }], facts, asOf });
        expect(found.because[0]?.trace?.[0]).toMatchObject({ op: "trigger", fact: names[0] });
      }
    },
  );
});

describe("decide: how facts are read", () => {
  const policy = definePolicy({ id: "p", version: "1", rules: [file] });
  const late = { leftOn: "2024-06-20T22:30:00Z" };

  it("by their form, or as their columns are declared, whichever was asked before", () => {
    const columns = { leftOn: { column: "left_on", holds: "day" } } as const;
    const statuses = [{}, { columns }, {}, { columns }].map(
      (more) => decide({ policy, facts: late, asOf: "2026-08-01", ...more }).status,
    );
    expect(statuses).toEqual(["overdue", "waiting", "overdue", "waiting"]);
  });

  it("in the time zone that is asked, Europe/Amsterdam when none is", () => {
    const dueFrom = (timeZone?: string) =>
      decide({ rules: [file], facts: late, asOf, ...(timeZone && { timeZone }) } as DecideInput);
    expect([dueFrom().dueFrom, dueFrom("UTC").dueFrom]).toEqual(["2026-06-22", "2026-06-21"]);
    expect([dueFrom().timeZone, dueFrom("UTC").timeZone]).toEqual(["Europe/Amsterdam", "UTC"]);
  });

  it("names what cannot be read once for each type, whichever rules read it", () => {
    const rules: readonly RetentionRule[] = [
      file,
      { ...absence, when: [{ fact: "leftOn", is: 1 }] },
      { ...file, id: "more", when: [{ fact: "leftOn", not: 2 }] },
      { ...forever, when: [{ fact: "seenAt", is: true }] },
    ];
    const facts = { leftOn: "x", seenAt: null };
    expect(decide({ rules, facts, asOf }).unreadable).toEqual([
      { fact: "leftOn", expected: "day" },
      { fact: "leftOn", expected: "number" },
    ]);
    expect(decide({ rules, facts: { leftOn: ["2024-06-20", "x"] }, asOf }).unreadable).toHaveLength(
      2,
    );
    expect(
      decide({ rules: [file], facts: { leftOn: ["2024-06-20", null] }, asOf }),
    ).not.toHaveProperty("unreadable");
  });
});

describe("decide: the record and its policy", () => {
  it.each([
    [{}, {}],
    [{ id: "r" }, { id: "r" }],
    [{ category: "c" }, { category: "c" }],
    [
      { id: "r", category: "c" },
      { id: "r", category: "c" },
    ],
  ])("names %j", (given, record) => {
    expect(decide({ rules: [file], facts: left, asOf, ...given }).record).toStrictEqual(record);
  });

  it("names the policy that decided, and none for loose rules", () => {
    const policy = definePolicy({ id: "p", version: "1", rules: [file] });
    const { id, version, hash } = policy;
    expect(decide({ policy, facts: left, asOf }).policy).toEqual({ id, version, hash });
    const copied = structuredClone(policy);
    expect(decide({ policy: copied, facts: left, asOf }).policy).toEqual({ id, version, hash });
    expect(decide({ rules: [file], facts: left, asOf }).policy).toBeNull();
  });
});

describe("decide: scope", () => {
  const graded = [{ fact: "type", is: "graded" }];

  it.each<[string, readonly RetentionRule[], Partial<DecideInput>, string, string[]]>([
    [
      "an erase rule needs its condition",
      [{ ...file, when: graded }],
      { facts: { ...left, type: "practice" } },
      "waiting",
      ["condition-false"],
    ],
    [
      "an unknown condition does not erase",
      [{ ...file, when: graded }],
      {},
      "waiting",
      ["condition-unknown"],
    ],
    ["an unknown condition does keep", [file, { ...absence, when: graded }], {}, "keep", []],
    [
      "an unknown category does not erase",
      [{ ...file, categories: ["results"] }],
      {},
      "waiting",
      ["condition-unknown"],
    ],
    [
      "a false condition outweighs an unknown category",
      [{ ...file, categories: ["results"], when: graded }],
      { facts: { ...left, type: "practice" } },
      "waiting",
      ["condition-false"],
    ],
    [
      "another category",
      [file, { ...absence, categories: ["absence"] }],
      { category: "results" },
      "due",
      ["other-category"],
    ],
    ["a request that was not made", [file, art17], {}, "due", ["no-trigger-date"]],
  ])("%s", (_why, rules, more, status, notApplied) => {
    const found = decide({ rules, facts: left, asOf, ...more } as DecideInput);
    expect([found.status, found.notApplied.map(({ code }) => code)]).toEqual([status, notApplied]);
  });

  it("records the conditions that matched, and the action of the rule", () => {
    const rules = [{ ...file, when: graded, action: "anonymise" as const }];
    const found = decide({
      rules,
      facts: { ...left, type: "graded" },
      asOf,
      id: "r1",
      category: "results",
    });
    expect(found.because[0]?.matchedConditions).toEqual(graded);
    expect(found).toMatchObject({ action: "anonymise", record: { id: "r1", category: "results" } });
  });
});

describe("decide: several trigger dates", () => {
  const facts = { leftOn: "2024-06-20", lastSeenOn: "2024-09-01T08:00:00+02:00" };

  it.each([
    ["the latest", { latest: ["leftOn", "lastSeenOn"] }, facts, "2026-09-02"],
    ["the latest, in the other order", { latest: ["lastSeenOn", "leftOn"] }, facts, "2026-09-02"],
    ["the latest, of which one is unknown", { latest: ["leftOn", "resultOn"] }, facts, null],
    ["the earliest", { earliest: ["lastSeenOn", "leftOn"] }, facts, "2026-06-21"],
    [
      "the earliest, of which one is unknown",
      { earliest: ["resultOn", "lastSeenOn"] },
      facts,
      "2026-09-02",
    ],
    [
      "the earliest, of which the last is unknown",
      { earliest: ["lastSeenOn", "resultOn"] },
      facts,
      "2026-09-02",
    ],
    [
      "the earliest, of which one has no rows",
      { earliest: ["rows", "leftOn"] },
      { ...facts, rows: [] },
      "2026-06-21",
    ],
    [
      "the latest, of which one has no rows",
      { latest: ["rows", "leftOn"] },
      { ...facts, rows: [] },
      null,
    ],
    [
      "the latest of rows",
      "rows",
      { rows: ["2024-06-20", "2024-07-31", "2024-01-01"] },
      "2026-08-01",
    ],
    [
      "the earliest of rows, of which one is unknown",
      { earliest: ["rows"] },
      { rows: ["2024-07-31", null, "2024-06-20"] },
      "2026-06-21",
    ],
    ["the earliest, all unknown", { earliest: ["resultOn", "grantedOn"] }, facts, null],
  ])("%s", (_why, trigger, known, dueFrom) => {
    expect(decide({ rules: [{ ...file, trigger }], facts: known, asOf }).dueFrom).toBe(dueFrom);
  });

  it("shows every step", () => {
    const rule = {
      id: "r",
      kind: "erase",
      trigger: "on",
      snapBefore: "month-end",
      period: "P1M",
      snapAfter: "next:10-01",
    } as const;
    const found = decide({ rules: [rule], facts: { on: "2025-12-31T23:30:00Z" }, asOf });
    expect(found.because[0]?.trace).toEqual([
      { op: "trigger", fact: "on", value: "2025-12-31T23:30:00Z", date: "2026-01-01" },
      { op: "snap", to: "month-end", date: "2026-01-31" },
      { op: "add", period: "P1M", date: "2026-02-28", clamped: true },
      { op: "snap", to: "next:10-01", date: "2026-10-01" },
      { op: "last-keep-day", date: "2026-10-01" },
      { op: "erase-from", date: "2026-10-02" },
    ]);
  });
});

describe("what is no value of its type", () => {
  const holdsAs = (holds: FactType) => ({ columns: { leftOn: { column: "left_on", holds } } });
  const graded = (is: string | number | boolean): RetentionRule => ({
    ...absence,
    when: [{ fact: "type", is }],
  });

  it.each<[string, readonly RetentionRule[], Partial<DecideInput>, string, FactType]>([
    ["a local time", [file], { facts: { leftOn: "2024-06-20T10:00:00" } }, "leftOn", "day"],
    ["a year", [file], { facts: { leftOn: 2024 } }, "leftOn", "day"],
    ["a day that does not exist", [file], { facts: { leftOn: "2023-02-29" } }, "leftOn", "day"],
    ["nothing in a text", [file], { facts: { leftOn: "" } }, "leftOn", "day"],
    ["a Dutch date", [file], { facts: { leftOn: "01-12-2025" } }, "leftOn", "day"],
    ["the zero of a database", [file], { facts: { leftOn: "0000-00-00" } }, "leftOn", "day"],
    ["the zero of Unix", [file], { facts: { leftOn: "1970-01-01" } }, "leftOn", "day"],
    ["minus infinity", [file], { facts: { leftOn: "-infinity" } }, "leftOn", "day"],
    ["the end of time", [file], { facts: { leftOn: "9999-12-31" } }, "leftOn", "day"],
    [
      "an instant for a day",
      [file],
      { ...holdsAs("day"), facts: { leftOn: "2020-01-01T10:00:00Z" } },
      "leftOn",
      "day",
    ],
    ["a day for an instant", [file], { ...holdsAs("instant"), facts: left }, "leftOn", "instant"],
    [
      "a text for seconds",
      [file],
      { ...holdsAs("epoch-seconds"), facts: { leftOn: "1577836800" } },
      "leftOn",
      "epoch-seconds",
    ],
    [
      "milliseconds for seconds",
      [file],
      { ...holdsAs("epoch-seconds"), facts: { leftOn: 1577836800000 } },
      "leftOn",
      "epoch-seconds",
    ],
    [
      "seconds for milliseconds",
      [file],
      { ...holdsAs("epoch-ms"), facts: { leftOn: 1577836800 } },
      "leftOn",
      "epoch-ms",
    ],
    ["a text for a number", [file, graded(1)], { facts: { ...left, type: "1" } }, "type", "number"],
    ["a number for a flag", [file, graded(true)], { facts: { ...left, type: 1 } }, "type", "flag"],
    ["a number for a text", [file, graded("1")], { facts: { ...left, type: 1 } }, "type", "code"],
    ["a text of blanks", [file, graded("a")], { facts: { ...left, type: "   " } }, "type", "code"],
  ])("%s keeps, and is named", (_why, rules, more, fact, expected) => {
    const found = decide({ rules, asOf, ...more } as DecideInput);
    expect(found.action).toBe("none");
    expect(found.unreadable).toEqual([{ fact, expected }]);
    expect(decision.safeParse(found).success).toBe(true);
  });

  it.each<[FactType, string | number]>([
    ["day", "2024-06-20"],
    ["text-day", "2024-06-20  "],
    ["instant", "2024-06-20T21:59:59Z"],
    ["epoch-seconds", 1_718_834_400],
    ["epoch-ms", 1_718_834_400_000],
  ])("%s is read as it is declared: %s", (holds, leftOn) => {
    const found = decide({ rules: [file], facts: { leftOn }, asOf, ...holdsAs(holds) });
    expect([found.dueFrom, found.unreadable]).toEqual(["2026-06-21", undefined]);
  });

  it("blanks at the end of a text, which char(10) adds, do not count", () => {
    const facts = { ...left, type: "graded    " };
    expect(decide({ rules: [file, graded("graded")], facts, asOf }).status).toBe("keep");
    const rules = [{ ...file, categories: ["results"] }];
    expect(
      compilePolicy(definePolicy({ id: "p", version: "1", rules }))
        .selectDue([{ category: "results  ", facts }], { asOf })
        .next().done,
    ).toBe(false);
  });
});

describe("decide: conditions", () => {
  const facts = { ...left, role: "janitor", score: 7, bornOn: "2010-05-01" };
  it.each<[string, NonNullable<RetentionRule["when"]>, string]>([
    ["not", [{ fact: "role", not: "pupil" }], "due"],
    ["not, which it is", [{ fact: "role", not: "janitor" }], "waiting"],
    ["not, unknown", [{ fact: "class", not: "pupil" }], "waiting"],
    ["in", [{ fact: "role", in: ["teacher", "janitor"] }], "due"],
    ["in no list", [{ fact: "role", in: ["teacher"] }], "waiting"],
    ["a range of numbers", [{ fact: "score", above: 6, atMost: 7 }], "due"],
    ["outside it", [{ fact: "score", atLeast: 1, below: 7 }], "waiting"],
    ["a range of days", [{ fact: "bornOn", atLeast: "2010-05-01", below: "2011-01-01" }], "due"],
    ["before it", [{ fact: "bornOn", above: "2010-05-01" }], "waiting"],
  ])("%s", (_why, when, status) => {
    expect(decide({ rules: [{ ...file, when }], facts, asOf }).status).toBe(status);
  });

  const roles: readonly RetentionRule[] = [
    { ...file, when: [{ fact: "role", in: ["pupil", "teacher"] }], period: "P3Y" },
    { ...file, id: "others", otherwise: true },
  ];

  it.each([
    ["in no list", "janitor", "due"],
    ["in a list", "pupil", "keep"],
    ["unknown", null, "waiting"],
  ])("a role that is %s", (_why, role, status) => {
    expect(decide({ rules: roles, facts: { ...left, role }, asOf }).status).toBe(status);
  });

  it.each([
    [{ fact: "a" }, "required"],
    [{ fact: "a", atLeast: 1, below: "2020-01-01" }, "mixed-types"],
    [{ fact: "a", in: ["a", 1] }, "mixed-types"],
    [{ fact: "a", atLeast: "tomorrow" }, "wrong"],
  ])("%j is refused", (one, code) => {
    const rules = [{ ...file, when: [one as Condition] }];
    expect(() => definePolicy({ id: "p", version: "1", rules })).toThrow(code);
  });
});

describe("decide: holds", () => {
  it.each<[string, Hold, Partial<DecideInput>, string]>([
    ["an unknown start", { id: "2026/12", from: null, until: null }, {}, "held"],
    ["an unknown start, ended", { id: "h", from: null, until: "2026-06-20" }, {}, "due"],
    [
      "later today, as an instant",
      { id: "h", from: "2026-06-21T20:00:00Z", until: null },
      {},
      "held",
    ],
    ["tomorrow, run today", { id: "h", from: "2026-06-22", until: null }, {}, "due"],
    [
      "tomorrow, run tomorrow",
      { id: "h", from: "2026-06-22", until: null },
      { now: "2026-06-22T08:00:00Z" },
      "held",
    ],
    [
      "ended yesterday, run late",
      { id: "h", from: "2026-06-01", until: "2026-06-21" },
      { now: "2026-06-22" },
      "held",
    ],
    ["a start that is a sentinel", { id: "h", from: "9999-12-31", until: null }, {}, "held"],
    [
      "an end that is a sentinel",
      { id: "h", from: "2020-01-01", until: "1970-01-01T00:00:00Z" },
      {},
      "held",
    ],
  ])("%s", (_why, one, more, status) => {
    expect(
      decide({ rules: [file], facts: left, holds: [one], asOf, ...more } as DecideInput).status,
    ).toBe(status);
  });
});

describe("what is refused", () => {
  const issues = (input: unknown) => {
    try {
      decide(input as DecideInput);
    } catch (error) {
      return (error as InvalidInputError).issues.map(
        ({ code, path }) => `${path.join(".")} ${code}`,
      );
    }
    return [];
  };

  it.each([
    ["a Date", { facts: { leftOn: new Date("2024-06-20") } }, ["facts.leftOn wrong-type"]],
    [
      "a hold that ends before it begins",
      { holds: [{ id: "h", from: "2026-02-01", until: "2026-01-31" }] },
      ["holds.0.until ends-before-it-begins"],
    ],
    ["no day", { asOf: "today" }, ["asOf wrong-format"]],
    ["no day on which it runs", { now: "today" }, ["now wrong-format"]],
    ["a period of grace that is none", { grace: "a week" }, ["grace wrong-format"]],
    ["a time zone that is none", { timeZone: "Mars/Base" }, ["timeZone wrong-format"]],
  ])("%s", (_why, more, expected) => {
    expect(issues({ rules: [file], facts: left, asOf, ...more })).toEqual(expected);
  });

  it("a policy that was changed after its hash was taken", () => {
    const policy = definePolicy({ id: "p", version: "1", rules: [file] });
    expect(retentionPolicy.safeParse(policy).success).toBe(true);
    const changed = { ...policy, rules: [{ ...file, period: "P1Y" }] };
    expect(issues({ policy: changed, facts: left, asOf })).toEqual(["policy.hash hash-mismatch"]);
  });

  it("two rules with one id, and 29 February as a yearly day", () => {
    expect(() => definePolicy({ id: "p", version: "1", rules: [file, file] })).toThrow(
      "rules.1.id: repeated-id",
    );
    const rules = [{ ...file, snapAfter: "next:02-29" as const }];
    expect(() => definePolicy({ id: "p", version: "1", rules })).toThrow(InvalidInputError);
  });

  it("a change to a policy that was defined", () => {
    const policy = definePolicy({ id: "p", version: "1", rules: [file] });
    expect(() => Object.assign(policy.rules[0] ?? {}, { period: "P1D" })).toThrow(TypeError);
  });
});
