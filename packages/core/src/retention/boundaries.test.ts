import { describe, expect, it } from "vitest";
import {
  checkGroups,
  checkPolicy,
  compilePolicy,
  type Decision,
  decide,
  definePolicy,
  destructionStatement,
  type Hold,
  type PolicyFinding,
  type RetentionRule,
} from "./index.ts";

const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const policyOf = (...rules: readonly RetentionRule[]) =>
  definePolicy({ id: "p", version: "1", rules });

/** `decide` and the two runs over many records are two ways to one answer; each row is asked of both. */
function statusBothWays(
  rules: readonly RetentionRule[],
  { asOf, leftOn, holds = [] }: { asOf: string; leftOn: string; holds?: readonly Hold[] },
): Decision["status"] {
  const facts = { leftOn };
  const { status } = decide({ rules, facts, holds, asOf });
  const compiled = compilePolicy(policyOf(...rules));
  const isDue = status === "due" || status === "overdue";
  expect([...compiled.selectDue([{ facts, holds }], { asOf })]).toHaveLength(isDue ? 1 : 0);
  expect([...compiled.decideMany([{ facts, holds }], { asOf })]).toHaveLength(isDue ? 1 : 0);
  return status;
}

describe("the cut-off day", () => {
  const asOf = "2026-08-01";

  it.each([
    ["2024-07-30", "overdue", "the day before the cut-off"],
    ["2024-07-31", "due", "the cut-off day itself"],
    ["2024-08-01", "keep", "the day after"],
    ["2024-07-31T21:59:59.999Z", "due", "the last millisecond of the cut-off day in Amsterdam"],
    ["2024-07-31T22:00:00.000Z", "keep", "the midnight after it"],
  ])("left on %s: %s (%s)", (leftOn, status) => {
    expect(statusBothWays([file], { asOf, leftOn })).toBe(status);
  });

  it("is the day that `cutoffs` names", () => {
    expect(compilePolicy(policyOf(file)).cutoffs(asOf)).toMatchObject([
      { cutoffDate: "2024-07-31", cutoffInstantExclusive: "2024-07-31T22:00:00.000Z" },
    ]);
  });
});

describe("a hold on a record that is due", () => {
  const asOf = "2026-08-01";
  const held = (from: string, until: string | null): readonly Hold[] => [
    { id: "case-1", from, until },
  ];

  it.each<[string, string | null, Decision["status"], string]>([
    ["2026-07-31", null, "held", "began yesterday"],
    ["2026-08-01", null, "held", "begins today"],
    ["2026-08-02", null, "due", "begins tomorrow"],
    ["2026-07-31", "2026-07-31", "due", "ended yesterday, and the day after it is today"],
    ["2026-07-31", "2026-08-01", "held", "today is its last day"],
    ["2026-07-31", "2026-08-02", "held", "ends tomorrow"],
    ["2026-08-01", "2026-08-01", "held", "lasts today only"],
  ])("from %s until %s: %s (%s)", (from, until, status) => {
    const rules = [file];
    expect(statusBothWays(rules, { asOf, leftOn: "2024-07-31", holds: held(from, until) })).toBe(
      status,
    );
  });

  it.each([
    ["2026-08-05", "2026-08-11", "the second begins on the last day of the first"],
    ["2026-08-06", "2026-08-11", "the second begins the day after"],
    ["2026-08-07", "2026-08-06", "a day between them is free"],
  ])("two holds, the second from %s: due from %s (%s)", (from, dueFrom) => {
    const holds = [...held("2026-08-01", "2026-08-05"), ...held(from, "2026-08-10")];
    const facts = { leftOn: "2024-07-31" };
    expect(decide({ rules: [file], facts, holds, asOf }).dueFrom).toBe(dueFrom);
  });
});

describe("a duty to keep against a maximum that ends on 20 June 2026 and erases from 21 June", () => {
  const leftOn = "2024-06-20";
  const keep = (period: string): RetentionRule => ({
    id: "duty",
    kind: "keep",
    trigger: "leftOn",
    period,
  });

  it.each<[string, boolean, string, Decision["status"], string]>([
    ["P2Y", false, "2026-06-21", "due", "the duty ends on the last day of the maximum"],
    ["P2Y1D", true, "2026-06-22", "keep", "its last day is the day of erasing: keep wins"],
    ["P2Y2D", true, "2026-06-23", "keep", "its last day is later"],
  ])("%s: keep overrides %s, due from %s, %s (%s)", (period, overrides, dueFrom, status) => {
    const rules = [file, keep(period)];
    const asOf = "2026-06-21";
    expect(decide({ rules, facts: { leftOn }, asOf })).toMatchObject({
      keepOverridesErase: overrides,
      dueFrom,
    });
    expect(statusBothWays(rules, { asOf, leftOn })).toBe(status);
    expect(statusBothWays(rules, { asOf: dueFrom, leftOn })).toBe("due");
  });

  it.each([
    ["2026-06-20", "keep", "its last day"],
    ["2026-06-21", "may-erase", "the day after"],
  ])("a duty alone, on %s: %s (%s)", (asOf, status) => {
    expect(decide({ rules: [keep("P2Y")], facts: { leftOn }, asOf }).status).toBe(status);
  });

  it.each([
    ["2026-06-20", "keep", 0, "the last day of the term"],
    ["2026-06-21", "due", 0, "the first day of erasing"],
    ["2026-06-28", "due", 0, "the last day of grace"],
    ["2026-06-29", "overdue", 1, "the day after"],
  ])("a week of grace, on %s: %s, %i days over (%s)", (asOf, status, daysOverdue) => {
    const found = decide({ rules: [file], facts: { leftOn }, asOf, grace: "P7D" });
    expect([found.status, found.daysOverdue]).toEqual([status, daysOverdue]);
  });
});

it("a statement of destruction names only the rules that destroyed something", () => {
  const policy = policyOf(file, { ...file, id: "log" }, { ...file, id: "photo" });
  const line = (id: string, ruleId: string) =>
    ({
      id,
      action: "erase",
      ruleId,
      triggerDay: "2024-06-20",
      at: "2026-08-01T02:00:00Z",
    }) as const;
  const statementOf = (destroyed: readonly ReturnType<typeof line>[]) =>
    destructionStatement({
      policy,
      controller: "Stichting De Wilgen",
      processor: "Leerplein Media B.V.",
      agreement: "VO-2026-014",
      approvers: [
        { role: "privacy officer", name: "S. de Vries" },
        { role: "board", name: "M. Bakker" },
      ],
      subProcessors: [],
      issuer: "Leerplein Media B.V.",
      issuedOn: "2026-08-03",
      startedAt: "2026-08-01T00:00:00Z",
      endedAt: "2026-08-01T22:30:00Z",
      destroyed,
      exceptions: { held: 0, failed: 0, skipped: 0 },
      hashKey: "a secret of the issuer",
    }).rules;
  expect(statementOf([line("r1", "log"), line("r2", "log")])).toEqual([
    { ruleId: "log", basis: null, count: 2 },
  ]);
  expect(statementOf([])).toEqual([]);
});

const basis = { kind: "policy", ref: "ours", verifiedOn: "2026-11-22" } as const;
const sound = { ...file, basis } as const;
const other = { ...sound, id: "other", categories: ["photo"] } as const;
const when = [
  { fact: "type", is: "graded" },
  { fact: "type", is: "practice" },
];

/** Each code, a policy that shows it beside a sound rule, and the whole place. */
const policyFaults: Readonly<
  Record<PolicyFinding["code"], readonly [readonly RetentionRule[], PolicyFinding["where"]]>
> = {
  "category-without-rule": [[{ ...sound, categories: ["results"] }, other], ["rules"]],
  "category-without-maximum": [
    [
      { ...sound, categories: ["photo"] },
      { id: "duty", kind: "keep", forever: true, basis, categories: ["voice"] },
    ],
    ["rules", 1],
  ],
  "maximum-left-open": [
    [
      { ...sound, categories: ["photo"] },
      { id: "duty", kind: "keep", forever: true, basis, categories: ["voice"], noMaximum: "why" },
    ],
    ["rules", 1],
  ],
  "no-erase-rule": [[{ id: "duty", kind: "keep", forever: true, basis }], ["rules"]],
  "basis-missing": [
    [other, file],
    ["rules", 1],
  ],
  "basis-unverified": [
    [other, { ...file, basis: { ...basis, verifiedOn: null } }],
    ["rules", 1],
  ],
  "condition-unreachable": [
    [other, { ...sound, when }],
    ["rules", 1],
  ],
  "days-for-months": [
    [other, { ...sound, period: "P90D" }],
    ["rules", 1],
  ],
  "zero-period-with-snap": [
    [other, { ...sound, period: "P0D", snapBefore: "school-year-end" }],
    ["rules", 1],
  ],
  "same-scope-and-kind": [
    [other, sound, { ...sound, id: "twin" }],
    ["rules", 1],
  ],
  "erase-never-wins": [
    [other, { ...other, id: "duty", kind: "keep", period: "P5Y" }],
    ["rules", 0],
  ],
  "permanent-and-erase": [
    [other, { id: "duty", kind: "keep", forever: true, basis, categories: ["photo"] }],
    ["rules", 0],
  ],
};

describe("where a policy is at fault", () => {
  it.each(
    Object.entries(policyFaults).map(([code, [rules, where]]) => [code, where, rules] as const),
  )("%s at %j", (code, where, rules) => {
    const found = checkPolicy(policyOf(...rules), { categories: ["photo", "voice"] });
    expect(found.find((one) => one.code === code)?.where).toEqual(where);
  });

  /** What each code rests on, and how bad it is. */
  const grounds: Readonly<Record<PolicyFinding["code"], readonly [string, string]>> = {
    "category-without-rule": ["error", "GDPR art. 5(1)(e)"],
    "category-without-maximum": ["warning", "GDPR art. 5(1)(e)"],
    "maximum-left-open": ["advice", "GDPR art. 5(1)(e)"],
    "no-erase-rule": ["warning", "GDPR art. 5(1)(e)"],
    "basis-missing": ["warning", "GDPR art. 5(2)"],
    "basis-unverified": ["advice", "ours"],
    "condition-unreachable": ["error", "GDPR art. 5(2)"],
    "days-for-months": ["advice", "Regulation (EEC, Euratom) 1182/71 art. 3"],
    "zero-period-with-snap": ["advice", "Regulation (EEC, Euratom) 1182/71 art. 3"],
    "same-scope-and-kind": ["warning", "MoReq2010: a class has one schedule"],
    "erase-never-wins": ["warning", "GDPR art. 17(3)(b)"],
    "permanent-and-erase": ["warning", "GDPR art. 17(3)(b)"],
  };
  it.each(Object.entries(grounds))("%s is a matter of %j", (code, [severity, ref]) => {
    const [rules] = policyFaults[code as PolicyFinding["code"]];
    const found = checkPolicy(policyOf(...rules), { categories: ["photo", "voice"] });
    const one = found.find((finding) => finding.code === code);
    expect([one?.severity, one?.basis.ref]).toEqual([severity, ref]);
    expect(one?.basis.kind).toBe(
      code === "basis-unverified" ? "policy" : code === "same-scope-and-kind" ? "norm" : "statute",
    );
    expect(one?.basis.verifiedOn).toBeNull();
  });

  it("groups: what is found rests on the norm for statistics on pupils", () => {
    const found = checkGroups([
      { key: "a", people: 24 },
      { key: "b", people: 5 },
    ]);
    expect(found).toEqual(
      [
        ["group-too-small", "error"],
        ["complementary-disclosure", "warning"],
      ].map(([code, severity]) => ({
        code,
        severity,
        where: [1],
        basis: {
          kind: "guidance",
          ref: "NCO/CBS, results for groups of five or fewer are not given",
          url: "https://ncoinformatiepunt.nl/databronnen/welke-maatregelen-worden-genomen-om-de-privacy-te-waarborgen/",
          verifiedOn: null,
        },
      })),
    );
  });

  it.each([
    ["the first of three", [5, 24, 24], "group-too-small", [0]],
    ["the last of three", [24, 24, 5], "group-too-small", [2]],
    ["the last of three, alone", [24, 24, 5], "complementary-disclosure", [2]],
  ])("groups, %s", (_which, sizes, code, where) => {
    const groups = sizes.map((people, index) => ({ key: `g${index}`, people }));
    expect(checkGroups(groups).filter((one) => one.code === code)).toMatchObject([{ where }]);
  });

  it.each([
    [0, undefined, 0, "nobody"],
    [1, undefined, 2, "one person"],
    [5, undefined, 2, "the largest that is too small"],
    [6, undefined, 0, "the smallest that is large enough"],
    [9, 10, 2, "one fewer than asked for"],
    [10, 10, 0, "as many as asked for"],
  ])("a group of %i, fewest %s: %i findings (%s)", (people, fewest, findings, _why) => {
    const groups = [
      { key: "a", people },
      { key: "b", people: 24 },
    ];
    expect(checkGroups(groups, fewest)).toHaveLength(findings);
  });
});
