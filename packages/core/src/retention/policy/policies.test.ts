import { describe, expect, it } from "vitest";
import {
  checkPolicy,
  decide,
  definePolicy,
  diffPolicies,
  forecast,
  forecastResult,
  type PolicyDefinition,
  policyChange,
  presets,
  type RetentionRule,
  retentionPolicy,
} from "../index.ts";

const basis = { kind: "policy", ref: "ours", verifiedOn: "2026-11-22" } as const;
const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y", basis } as const;
const absence = { id: "absence", kind: "keep", trigger: "leftOn", period: "P5Y", basis } as const;
const forever = { id: "forever", kind: "keep", forever: true, basis } as const;
const policyOf = (...rules: readonly RetentionRule[]) =>
  definePolicy({ id: "p", version: "1", rules });

describe("checkPolicy", () => {
  it("names the first ten rules that leave an erase rule nothing to decide", () => {
    const keeps = Array.from({ length: 15 }, (_, at) => ({ ...forever, id: `forever-${at}` }));
    const found = checkPolicy(policyOf(file, ...keeps), { categories: [] });
    const overruling = found.filter(({ code }) => code === "permanent-and-erase");
    expect(overruling.map(({ where }) => where)).toHaveLength(10);
  });

  it("names ten rules that collide with one, the first of the policy, of every kind", () => {
    const many = (count: number, of: (at: number) => RetentionRule) =>
      Array.from({ length: count }, (_, at) => of(at));
    const some = { ...file, categories: ["a"] };
    const rules = [
      some,
      ...many(6, (at) => ({ ...forever, id: `some-${at}`, categories: ["a"] })),
      ...many(8, (at) => ({ ...forever, id: `all-${at}` })),
      ...many(12, (at) => ({ ...some, id: `twin-${at}` })),
    ];
    const found = checkPolicy(policyOf(...rules)).filter(({ about }) => about === "file");
    expect(found.flatMap(({ other }) => other ?? [])).toEqual([
      ...many(6, (at) => ({ ...forever, id: `some-${at}` })).map(({ id }) => id),
      ...many(4, (at) => ({ ...forever, id: `all-${at}` })).map(({ id }) => id),
    ]);
  });

  it("a policy that was changed after its hash was taken is none", () => {
    const policy = policyOf(file);
    const { error } = retentionPolicy.safeParse({ ...policy, rules: [{ ...file, period: "P1Y" }] });
    expect(error?.issues).toMatchObject([{ path: ["hash"] }]);
    expect(() => checkPolicy({ ...policy, version: "2" })).toThrow("hash: hash-mismatch");
  });

  const graded = { fact: "type", is: "graded" };
  const { basis: _basis, ...without } = file;

  it.each<[string, readonly RetentionRule[], readonly string[], readonly string[]]>([
    ["a good one", [file], ["results"], []],
    [
      "a category without a rule",
      [{ ...file, categories: ["results"] }],
      ["results", "photo"],
      ["category-without-rule photo"],
    ],
    [
      "a minimum that always outlasts the maximum",
      [file, absence],
      [],
      ["erase-never-wins file absence"],
    ],
    ["a minimum as long as the maximum", [file, { ...absence, period: "P2Y" }], [], []],
    ["a minimum for other records only", [file, { ...absence, categories: ["absence"] }], [], []],
    [
      "a minimum for the first of two categories only",
      [
        { ...file, categories: ["a", "b"] },
        { ...absence, categories: ["a"] },
      ],
      [],
      [],
    ],
    [
      "a minimum under another condition",
      [
        { ...file, when: [graded] },
        { ...absence, when: [{ ...graded, is: "x" }] },
      ],
      [],
      [],
    ],
    [
      "a minimum under the same condition",
      [
        { ...file, when: [graded] },
        { ...absence, when: [graded] },
      ],
      [],
      ["erase-never-wins file absence"],
    ],
    [
      "a minimum for more categories",
      [
        { ...file, categories: ["a"] },
        { ...absence, categories: ["a", "b"] },
      ],
      [],
      ["category-without-maximum b", "erase-never-wins file absence"],
    ],
    ["a minimum from another date", [file, { ...absence, trigger: "resultOn" }], [], []],
    ["permanent and a maximum", [file, forever], [], ["permanent-and-erase file forever"]],
    [
      "conditions that contradict",
      [{ ...file, when: [graded, { ...graded, is: "practice" }] }],
      [],
      ["condition-unreachable file"],
    ],
    ["two of a kind", [file, { ...file, id: "other" }], [], ["same-scope-and-kind file other"]],
    [
      "two of a kind, from two dates",
      [file, { ...file, id: "other", trigger: "grantedOn" }],
      [],
      [],
    ],
    [
      "two permanent ones",
      [file, { ...forever, categories: ["a"] }, { ...forever, id: "f2", categories: ["a"] }],
      [],
      ["same-scope-and-kind forever f2"],
    ],
    ["no maximum", [absence], [], ["no-erase-rule"]],
    [
      "no maximum for one category",
      [
        { ...file, categories: ["a"] },
        { ...absence, categories: ["a", "b"], period: "P1Y" },
        { ...forever, categories: ["c"], noMaximum: "the archive decides" },
      ],
      [],
      ["category-without-maximum b", "maximum-left-open c"],
    ],
    [
      "ranges that no number lies in",
      [{ ...file, when: [{ fact: "n", above: 3, below: 3 }] }],
      [],
      ["condition-unreachable file"],
    ],
    [
      "ranges that one lies in",
      [
        {
          ...file,
          when: [
            { fact: "n", atLeast: 3 },
            { fact: "n", below: 3.1 },
          ],
        },
      ],
      [],
      [],
    ],
    [
      "a duty for one category and no maximum at all is told once",
      [{ ...absence, categories: ["a"] }],
      [],
      ["no-erase-rule"],
    ],
    [
      "a maximum for all beside one for some",
      [
        file,
        { ...file, id: "some", categories: ["a"] },
        { ...absence, categories: ["b"], trigger: "x" },
      ],
      ["photo"],
      [],
    ],
    [
      "a duty for all beside a maximum for some",
      [
        { ...file, categories: ["a"] },
        { ...absence, period: "P1Y" },
      ],
      [],
      [],
    ],
    [
      "a reason for no maximum outweighs a later rule without one",
      [
        { ...file, categories: ["a"] },
        { ...forever, categories: ["c"], noMaximum: "the archive decides" },
        { ...absence, categories: ["c"] },
      ],
      [],
      ["maximum-left-open c"],
    ],
    [
      "a reason for no maximum outweighs an earlier rule without one",
      [
        { ...file, categories: ["a"] },
        { ...absence, categories: ["c"] },
        { ...forever, categories: ["c"], noMaximum: "the archive decides" },
      ],
      [],
      ["maximum-left-open c"],
    ],
    [
      "two of a kind, whatever the order of categories and conditions",
      [
        { ...file, categories: ["a", "b"], when: [graded, { fact: "n", is: 1 }] },
        { ...file, id: "other", categories: ["b", "a"], when: [{ fact: "n", is: 1 }, graded] },
      ],
      [],
      ["same-scope-and-kind file other"],
    ],
    [
      "what collides with one rule, in the order of the policy",
      [{ ...forever, id: "f1" }, file, { ...file, id: "twin" }, { ...forever, id: "f2" }],
      [],
      [
        "same-scope-and-kind f1 f2",
        "permanent-and-erase file f1",
        "same-scope-and-kind file twin",
        "permanent-and-erase file f2",
        "permanent-and-erase twin f1",
        "permanent-and-erase twin f2",
      ],
    ],
    [
      "a text that a fact is, beside a range of days: no value is both",
      [
        {
          ...file,
          when: [
            { fact: "r", is: "a" },
            { fact: "r", above: "2020-01-01" },
          ],
        },
      ],
      [],
      ["condition-unreachable file"],
    ],
    [
      "from a day before any that counts",
      [{ ...file, when: [{ fact: "d", atLeast: "1980-01-01" }] }],
      [],
      [],
    ],
    [
      "until the end of the calendar",
      [{ ...file, when: [{ fact: "d", atMost: "9999-12-31" }] }],
      [],
      [],
    ],
    [
      "after the last day that counts",
      [{ ...file, when: [{ fact: "d", above: "2999-12-31" }] }],
      [],
      ["condition-unreachable file"],
    ],
    [
      "before the first day that counts",
      [{ ...file, when: [{ fact: "d", below: "1990-01-01" }] }],
      [],
      ["condition-unreachable file"],
    ],
    ...[
      ["above a number", [{ fact: "n", above: 3 }]],
      ["below a number", [{ fact: "n", below: 3 }]],
      ["at a number", [{ fact: "n", atLeast: 3, atMost: 3 }]],
      ["between two that are close", [{ fact: "n", above: 3, below: 3.1 }]],
      [
        "between two of three, in any order",
        [
          { fact: "n", above: 1.5 },
          { fact: "n", above: 1, below: 2 },
        ],
      ],
      ["between numbers of one digit and two", [{ fact: "n", above: 9, below: 9.5, atMost: 10 }]],
      ["after a day", [{ fact: "d", above: "2020-01-01" }]],
      [
        "a range of days but two",
        [
          { fact: "d", above: "2020-05-31", below: "2020-06-10" },
          { fact: "d", not: "2020-06-01" },
          { fact: "d", not: "2020-06-09" },
        ],
      ],
      [
        "a range of days but texts that are none",
        [
          { fact: "d", above: "2020-05-31" },
          ...["a", "2020-06-01x", "2020-13-01", "2020-06-31"].map((not) => ({ fact: "d", not })),
        ],
      ],
      ["before a day", [{ fact: "d", below: "2020-01-01" }]],
      ["on a day", [{ fact: "d", atLeast: "2020-01-01", atMost: "2020-01-01" }]],
      [
        "a list in a range",
        [
          { fact: "n", in: [1, 5] },
          { fact: "n", above: 4 },
        ],
      ],
      [
        "several that it is not",
        [
          { fact: "n", not: 1 },
          { fact: "n", not: 2 },
        ],
      ],
      ["a text that it is not", [{ fact: "r", not: "a" }]],
      ["a flag that it is not", [{ fact: "f", not: true }]],
      [
        "a range but one",
        [
          { fact: "n", not: 4 },
          { fact: "n", above: 3, below: 5 },
        ],
      ],
      [
        "conditions on two facts",
        [
          { fact: "n", is: 1 },
          { fact: "m", is: 2 },
        ],
      ],
    ].map(
      ([why, when]): [string, readonly RetentionRule[], readonly string[], readonly string[]] => [
        `${why}: some value lies there`,
        [{ ...file, when: when as NonNullable<RetentionRule["when"]> }],
        [],
        [],
      ],
    ),
    ...[
      [
        "a list outside a range",
        [
          { fact: "n", in: [1, 3] },
          { fact: "n", above: 3 },
        ],
      ],
      [
        "a day that is no number",
        [
          { fact: "n", above: "2020-01-01" },
          { fact: "n", above: 3 },
        ],
      ],
      [
        "one of two facts",
        [
          { fact: "m", is: 2 },
          { fact: "n", is: 1 },
          { fact: "n", is: 2 },
        ],
      ],
    ].map(
      ([why, when]): [string, readonly RetentionRule[], readonly string[], readonly string[]] => [
        `${why}: no value lies there`,
        [{ ...file, when: when as NonNullable<RetentionRule["when"]> }],
        [],
        ["condition-unreachable file"],
      ],
    ),
    [
      "days that none lies in",
      [
        {
          ...file,
          when: [
            { fact: "d", above: "2020-01-01" },
            { fact: "d", atMost: "2020-01-01" },
          ],
        },
      ],
      [],
      ["condition-unreachable file"],
    ],
    [
      "lists that share nothing",
      [
        {
          ...file,
          when: [
            { fact: "r", in: ["a", "b"] },
            { fact: "r", in: ["c"] },
          ],
        },
      ],
      [],
      ["condition-unreachable file"],
    ],
    [
      "a list but one",
      [
        {
          ...file,
          when: [
            { fact: "r", in: ["a", "b"] },
            { fact: "r", not: "a" },
          ],
        },
      ],
      [],
      [],
    ],
    [
      "a value and its opposite",
      [
        {
          ...file,
          when: [
            { fact: "r", is: "a" },
            { fact: "r", not: "a" },
          ],
        },
      ],
      [],
      ["condition-unreachable file"],
    ],
    ["no basis", [without], [], ["basis-missing file"]],
    [
      "a basis that nobody read",
      [{ ...file, basis: { ...basis, verifiedOn: null } }],
      [],
      ["basis-unverified file"],
    ],
    ["days that look like months", [{ ...file, period: "P90D" }], [], ["days-for-months file"]],
    ...[30, 31, 60, 90, 91, 120, 180, 182, 183, 365, 366, 730, 731, 1095, 1825, 2555].map(
      (days): [string, readonly RetentionRule[], readonly string[], readonly string[]] => [
        `${days} days, which are mostly meant as months or years`,
        [{ ...file, period: `P${days}D` }],
        [],
        ["days-for-months file"],
      ],
    ),
    ...["P14D", "P1Y1M30D", "P1M1W30D", "P1Y90D", "P1M90D", "P1W90D", "P1Y1M1W90D"].map(
      (period): [string, readonly RetentionRule[], readonly string[], readonly string[]] => [
        `a period that is not of days alone, or of others: ${period}`,
        [{ ...file, period }],
        [],
        [],
      ],
    ),
    [
      "nothing added before the end of a span",
      [{ ...file, period: "P0D", snapAfter: "month-end" }],
      [],
      ["zero-period-with-snap file"],
    ],
    [
      "a day added to the end of a span",
      [{ ...file, period: "P1D", snapBefore: "month-end" }],
      [],
      [],
    ],
    [
      "nothing added to the end of a span",
      [{ ...file, period: "P0D", snapBefore: "month-end" }],
      [],
      ["zero-period-with-snap file"],
    ],
    ["nothing added to a day", [{ ...file, period: "P0D" }], [], []],
  ])("%s", (_why, rules, categories, expected) => {
    const found = checkPolicy(policyOf(...rules), { categories });
    expect(
      found.map(({ code, about, other }) => [code, about, other].filter(Boolean).join(" ")),
    ).toEqual(expected);
  });
});

describe("diffPolicies", () => {
  it.each([
    ["2000-01-01", "3002-01-28", false, "366,000 days later"],
    ["2000-01-01", "3002-01-29", true, "a day more"],
    ["0001-01-01", "9999-12-31", true, "every day there is"],
  ])("from %s to %s: refused %s (%s)", (from, to, refused) => {
    const compare = () =>
      diffPolicies({ before: policyOf(file), after: policyOf(file), triggers: { from, to } });
    if (refused) expect(compare).toThrow("triggers.to: too-long");
    else expect(compare()).toEqual([]);
  });

  it("says how many days are looked at", () => {
    const triggers = { from: "0001-01-01", to: "9999-12-31" };
    const compare = () => diffPolicies({ before: policyOf(file), after: policyOf(file), triggers });
    expect(compare).toThrow(
      expect.objectContaining({
        issues: [{ code: "too-long", path: ["triggers", "to"], params: { maximum: 366_000 } }],
      }),
    );
  });

  it.each([
    ["2024-03-01", "2024-03-01", "2024-03-01", "the only day"],
    ["2024-02-29", "2024-03-01", "2024-03-01", "the last day: the end of a month stays"],
    ["2024-03-30", "2024-03-31", "2024-03-30", "the first day"],
  ])("from %s to %s only %s moves (%s)", (from, to, day) => {
    const [change] = diffPolicies({
      before: policyOf({ ...file, snapBefore: "month-end" }),
      after: policyOf(file),
      triggers: { from, to },
    });
    expect(change?.moved).toMatchObject({ firstTrigger: day, lastTrigger: day });
  });

  const triggers = { from: "2023-08-01", to: "2024-07-31" };

  it.each<[string, RetentionRule | undefined, RetentionRule | undefined, readonly string[]]>([
    ["nothing", file, file, []],
    ["a shorter term", file, { ...file, period: "P1Y" }, ["term-shortened warning"]],
    ["a longer term", file, { ...file, period: "P3Y" }, ["term-lengthened advice"]],
    [
      "a term that moves both ways",
      { ...file, period: "P3M" },
      { ...file, period: "P91D" },
      ["term-mixed warning"],
    ],
    ["a rule more, that keeps", undefined, absence, ["rule-added advice"]],
    ["a rule more, that erases", undefined, file, ["rule-added warning"]],
    ["a rule less, that keeps", absence, undefined, ["rule-removed warning"]],
    ["a rule less, that erases", file, undefined, ["rule-removed advice"]],
    [
      "another kind",
      file,
      { ...absence, id: "file" },
      ["rule-removed advice", "rule-added advice"],
    ],
    [
      "an end where there was none",
      forever,
      { ...absence, id: "forever" },
      ["term-shortened warning", "trigger-changed warning"],
    ],
    [
      "no end any more",
      absence,
      { ...forever, id: "absence" },
      ["term-lengthened advice", "trigger-changed warning"],
    ],
    ["permanent as before", forever, forever, []],
    [
      "all but the term",
      file,
      {
        ...file,
        trigger: "seenAt",
        action: "anonymise",
        categories: ["a"],
        basis: { ...basis, ref: "theirs" },
      },
      [
        "scope-changed warning",
        "trigger-changed warning",
        "action-changed warning",
        "basis-changed advice",
      ],
    ],
  ])("%s", (_why, old, next, expected) => {
    const other = { ...file, id: "other" };
    const [before, after] = [old, next].map((rule) => policyOf(other, ...(rule ? [rule] : [])));
    const found = diffPolicies({ before, after, triggers } as Parameters<typeof diffPolicies>[0]);
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
    for (const change of found) expect(policyChange.safeParse(change).success).toBe(true);
  });

  it("says which trigger days move and by how much", () => {
    const after = policyOf({ ...file, snapBefore: "school-year-end" });
    const [change] = diffPolicies({ before: policyOf(file), after, triggers });
    // The end of 31 July stays, so it is not among those that move.
    expect(change?.moved).toEqual({
      minimumDays: 1,
      maximumDays: 364,
      firstTrigger: "2023-08-01",
      lastTrigger: "2024-07-30",
    });
  });
});

describe("forecast", () => {
  it("counts every record once, on its day or with the reason why it has none", () => {
    const policy = policyOf(
      { ...file, categories: ["results", "photo"], snapBefore: "school-year-end" },
      { ...forever, categories: ["diploma"] },
      { ...absence, categories: ["absence"] },
    );
    const results = (leftOn: string | null, more = {}) => ({
      category: "results",
      facts: { leftOn },
      ...more,
    });
    const found = forecast({
      policy,
      records: [
        results("2024-06-20"),
        results("2023-09-01"),
        { category: "photo", facts: { leftOn: "2024-01-01" } },
        results("2020-01-01"),
        results("2025-01-01"),
        results(null),
        results("2024-06-20", { holds: [{ id: "h", from: "2026-01-01", until: null }] }),
        { category: "diploma", facts: {} },
        { category: "absence", facts: { leftOn: "2024-01-01" } },
      ],
      from: "2026-01-01",
      to: "2026-12-31",
    });
    expect(forecastResult.safeParse(found).success).toBe(true);
    expect(found).toEqual({
      from: "2026-01-01",
      to: "2026-12-31",
      days: [{ day: "2026-08-01", count: 3, categories: { results: 2, photo: 1 } }],
      overdue: 1,
      later: 1,
      undated: { waiting: 1, held: 1, permanent: 1, withoutMaximum: 1 },
    });
  });

  it("is in the order of days", () => {
    const records = ["2024-05-02", "2024-03-01", "2024-04-01"].map((leftOn) => ({
      facts: { leftOn },
    }));
    const { days } = forecast({
      policy: policyOf(file),
      records,
      from: "2026-01-01",
      to: "2026-12-31",
    });
    expect(days.map(({ day }) => day)).toEqual(["2026-03-02", "2026-04-02", "2026-05-03"]);
  });

  it.each([
    ["2026-03-01", { overdue: 1, days: [], later: 0 }, "the day before the first: late"],
    ["2026-03-02", { overdue: 0, days: ["2026-03-02"], later: 0 }, "the first day"],
    ["2026-03-31", { overdue: 0, days: ["2026-03-31"], later: 0 }, "the last day"],
    ["2026-04-01", { overdue: 0, days: [], later: 1 }, "the day after the last: later"],
  ])("a record that is due on %s: %j (%s)", (due, expected) => {
    const leftOn = `2024${new Date(Date.parse(due) - 86_400_000).toISOString().slice(4, 10)}`;
    const records = [{ facts: { leftOn } }];
    const span = { from: "2026-03-02", to: "2026-03-31" };
    const { overdue, days, later } = forecast({ policy: policyOf(file), records, ...span });
    expect({ overdue, days: days.map(({ day }) => day), later }).toEqual(expected);
  });

  it("is of one day where it ends on the day on which it begins", () => {
    const records = [{ facts: { leftOn: "2024-03-01" } }];
    const span = { from: "2026-03-02", to: "2026-03-02" };
    expect(forecast({ policy: policyOf(file), records, ...span }).days).toEqual([
      { day: "2026-03-02", count: 1, categories: {} },
    ]);
  });

  it("refuses a span that ends before it begins", () => {
    const input = { policy: policyOf(file), records: [], from: "2026-02-01", to: "2026-01-31" };
    expect(() => forecast(input)).toThrow("to: ends-before-it-begins");
  });
});

describe("the presets", () => {
  it.each(Object.entries(presets))(
    "%s is a policy in which every rule says what it rests on",
    (_name, preset: PolicyDefinition) => {
      const codes = checkPolicy(definePolicy(preset)).map(({ code }) => code);
      expect(codes).not.toContain("basis-missing");
      expect(codes).not.toContain("category-without-rule");
      expect(codes).not.toContain("erase-never-wins");
    },
  );

  it.each([
    [
      "nlEducation",
      "2026-11-29",
      "b0baa5df75655c7c8c3a8b0433033536f7fe02c0fd080533ed667ea16b5404e2",
    ],
    ["voiceLogs", "2026-11-22", "eaa1fafbbb64c783f80d64857d0eaf28995f2a8bc04798fe4a5a04d7c41a9ac4"],
    ["cloudExit", "2026-11-22", "94be2cc0fd7be18e84c1551934ca8215892a23c8326be5f1c9d30d4048a8cde3"],
  ] as const)(
    "%s of version %s is one policy: a row that changes asks for a version",
    (name, version, hash) => {
      const policy = definePolicy(presets[name]);
      expect([policy.version, policy.hash]).toEqual([version, hash]);
    },
  );

  it("every category has a maximum, or a stated reason for none", () => {
    const found = Object.values(presets).flatMap((preset) => checkPolicy(definePolicy(preset)));
    expect(found.filter(({ code }) => code === "category-without-maximum")).toEqual([]);
    const open = found.filter(({ code }) => code === "maximum-left-open");
    expect(open.map(({ about }) => about).sort()).toEqual([
      "admissibility-statement",
      "attendance-exemption",
      "diploma",
      "grade-list",
      "mbo-diploma",
    ]);
    for (const { reason } of open) expect(reason?.length).toBeGreaterThan(20);
  });

  it("no id holds a period: an id says what, the rule says how long", () => {
    const ids = Object.values(presets).flatMap((preset) => preset.rules.map(({ id }) => id));
    expect(ids.filter((id) => /\d|(?:^|-)(?:day|week|month|year)s?(?:-|$)/.test(id))).toEqual([]);
    expect(ids).toContain("transfer-file-keep");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("no statute passes for read, because none was", () => {
    const rules = Object.values(presets).flatMap((preset) => preset.rules);
    const statutes = rules.filter(({ basis }) => basis?.kind === "statute");
    expect(statutes.map(({ basis }) => basis?.verifiedOn)).toEqual(statutes.map(() => null));
    expect(statutes.length).toBeGreaterThan(0);
  });

  it.each([
    ["voiceLogs", "voice-log", { recordedOn: "2024-02-29" }, null, "2025-03-01"],
    ["cloudExit", "tenant-data", { subscriptionEndedOn: "2025-12-01" }, "2026-03-01", "2026-05-31"],
    ["nlEducation", "pupil-file", { leftOn: "2024-06-20" }, null, "2026-06-21"],
    ["nlEducation", "absence", { leftOn: "2024-06-20" }, "2029-06-20", "2029-06-21"],
    ["nlEducation", "exam-work", { resultOn: "2025-08-31" }, "2026-02-28", "2026-09-01"],
    [
      "nlEducation",
      "special-education-referral",
      { leftOn: "2024-06-20" },
      "2027-06-20",
      "2027-06-21",
    ],
    ["nlEducation", "suspension", { leftOn: "2024-06-20" }, null, "2026-06-21"],
    ["nlEducation", "mbo-diploma", { diplomaOn: "2020-07-01" }, "2070-07-01", null],
    ["nlEducation", "diploma", {}, null, null],
    ["nlEducation", "digital-work", { madeOn: "2024-10-01", leftOn: null }, null, "2026-08-01"],
    ["nlEducation", "camera-images", { recordedOn: "2026-03-15" }, null, "2026-04-13"],
    ["nlEducation", "financial-record", { bookedOn: "2024-03-15" }, "2031-12-31", "2032-01-01"],
    [
      "nlEducation",
      "job-application",
      { procedureEndedOn: "2026-01-01", consent: false },
      null,
      "2026-01-30",
    ],
    [
      "nlEducation",
      "job-application",
      { procedureEndedOn: "2026-01-01", consent: true },
      null,
      "2027-01-02",
    ],
    // Nobody asked, or the answer is lost: the longest that is allowed, and never longer.
    ["nlEducation", "job-application", { procedureEndedOn: "2026-01-01" }, null, "2027-01-02"],
  ] as const)("%s: %s", (preset, category, facts, mandatoryUntil, dueFrom) => {
    const policy = definePolicy(presets[preset]);
    expect(decide({ policy, category, facts, asOf: "2026-01-01" })).toMatchObject({
      mandatoryUntil,
      dueFrom,
    });
  });
});
