import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  checkGroups,
  type DestroyedRecord,
  definePolicy,
  destructionStatement,
  destructionStatementResult,
  nextSweep,
  reapplyAfterRestore,
  type StatementInput,
} from "../index.ts";

const basis = { kind: "policy", ref: "ours", verifiedOn: null } as const;
const policy = definePolicy({
  id: "p",
  version: "1",
  rules: [
    { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y", basis },
    { id: "log", kind: "erase", trigger: "loggedOn", period: "P1Y" },
  ],
});
const line = (id: string, more: Partial<DestroyedRecord> = {}): DestroyedRecord => ({
  id,
  action: "erase",
  ruleId: "file",
  triggerDay: "2024-06-20",
  at: "2026-08-01T02:00:00Z",
  ...more,
});
const input: StatementInput = {
  policy,
  controller: "Stichting De Wilgen",
  processor: "Leerplein Media B.V.",
  agreement: "VO-2026-014",
  approvers: [
    { role: "privacy officer", name: "S. de Vries" },
    { role: "board", name: "M. Bakker" },
  ],
  subProcessors: [{ name: "Opslag B.V.", confirmedOn: null }],
  issuer: "Leerplein Media B.V.",
  issuedOn: "2026-08-03",
  startedAt: "2026-08-01T00:00:00Z",
  endedAt: "2026-08-01T22:30:00Z",
  destroyed: [],
  exceptions: { held: 1, failed: 0, skipped: 2 },
  hashKey: "a secret of the issuer",
};

describe("destructionStatement", () => {
  const destroyed = [
    line("r2", { category: "results", triggerDay: "2024-07-31" }),
    line("r1", { category: "results" }),
    line("r3", { category: "absence", action: "anonymise" }),
    line("r4", { ruleId: "log", triggerDay: "2023-01-01" }),
  ];

  it("counts what was done, by which rule, and holds no id of a record", () => {
    const { hashKey, destroyed: _destroyed, policy: _policy, ...rest } = input;
    const statement = destructionStatement({ ...input, destroyed });
    expect(statement).toEqual({
      ...rest,
      policy: { id: "p", version: "1", hash: policy.hash },
      total: 4,
      counts: [
        { category: null, action: "erase", count: 1 },
        { category: "absence", action: "anonymise", count: 1 },
        { category: "results", action: "erase", count: 2 },
      ],
      rules: [
        { ruleId: "file", basis, count: 3 },
        { ruleId: "log", basis: null, count: 1 },
      ],
      triggerDays: { earliest: "2023-01-01", latest: "2024-07-31" },
      fullyGoneOn: null,
      recordList: {
        algorithm: "hmac-sha-256",
        // Node's own implementation is the oracle.
        value: createHmac("sha256", hashKey).update('["r1","r2","r3","r4"]').digest("hex"),
      },
    });
    expect(destructionStatementResult.safeParse(statement).success).toBe(true);
  });

  it("counts the lag of back-ups from the day of execution in the time zone", () => {
    const { hash: _hash, ...definition } = policy;
    const lagging = definePolicy({ ...definition, backupLag: "P30D" });
    expect(destructionStatement({ ...input, policy: lagging }).fullyGoneOn).toBe("2026-09-01");
  });

  it("counts by category in the order of its letters, lines without one first", () => {
    const lines = ["absence", "results", undefined, "Gym"].map((category, at) =>
      line(`r${at}`, category === undefined ? {} : { category }),
    );
    const { counts } = destructionStatement({ ...input, destroyed: lines });
    expect(counts.map(({ category }) => category)).toEqual([null, "Gym", "absence", "results"]);
  });

  it("has no trigger days when nothing was destroyed", () => {
    expect(destructionStatement(input)).toMatchObject({ total: 0, triggerDays: null, counts: [] });
  });

  it.each([
    [
      "one role twice",
      { approvers: input.approvers.map((one) => ({ ...one, role: "board" })) },
      "approvers: two-roles-required",
    ],
    [
      "a rule that the policy lacks, in the first line",
      { destroyed: [line("r1", { ruleId: "x" })] },
      "destroyed.0.ruleId: unknown-rule",
    ],
    ["an approver alone", { approvers: input.approvers.slice(1) }, "approvers: too-short"],
    ["no controller", { controller: "" }, "controller: too-short"],
    [
      "a rule that the policy lacks",
      { destroyed: [line("r1"), line("r2", { ruleId: "x" })] },
      "destroyed.1.ruleId: unknown-rule",
    ],
    ["a key that can be guessed", { hashKey: "short" }, "hashKey: too-short"],
  ])("refuses %s", (_why, more, message) => {
    expect(() => destructionStatement({ ...input, ...more })).toThrow(message);
  });
});

it("reapplyAfterRestore lists what came back, oldest first and each once", () => {
  const log = [
    line("r3", { at: "2026-08-03T00:00:00Z" }),
    line("r1", { at: "2026-08-01T00:00:00Z" }),
    line("r2", { at: "2026-08-02T02:00:00+02:00" }),
    line("r3", { at: "2026-08-04T00:00:00Z" }),
  ];
  expect(reapplyAfterRestore(log, "2026-08-02T00:00:00Z").map(({ id }) => id)).toEqual([
    "r2",
    "r3",
  ]);
});

it("reapplyAfterRestore keeps tables apart", () => {
  const log = [
    { ...line("1"), table: '"public"."pupil"' },
    { ...line("1"), table: '"public"."mark"', alongWith: "1" },
    { ...line("1", { at: "2026-08-09T00:00:00Z" }), table: '"public"."pupil"' },
    line("1"),
  ];
  expect(reapplyAfterRestore(log, "2026-07-01T00:00:00Z")).toEqual([log[2], log[1], log[3]]);
  expect(() =>
    reapplyAfterRestore([{ ...line("1"), table: "x".repeat(501) }], "2026-07-01T00:00:00Z"),
  ).toThrow("0.table: too-long");
});

it.each([
  ["2026-08-01", ["next:01-15", "next:08-15"], "2026-08-15", 14, "ESIS: January and August"],
  [
    "2026-08-16",
    ["next:01-15", "next:08-15"],
    "2027-01-15",
    152,
    "the next one is in the next year",
  ],
  ["2026-08-31", ["month-end"], "2026-08-31", 0, "on the day itself"],
  ["2026-10-24", ["week-end"], "2026-10-25", 1, "the clock goes back that day"],
] as const)(
  "nextSweep: due from %s, %s -> %s, %i days later (%s)",
  (dueFrom, calendar, sweepOn, lagDays, _why) => {
    expect(nextSweep(dueFrom, calendar)).toEqual({ sweepOn, lagDays });
  },
);

describe("checkGroups", () => {
  it.each([
    ["all large", [6, 24], undefined, []],
    ["nobody", [0, 24], undefined, []],
    [
      "one small: its number follows from the total",
      [5, 24, 30],
      undefined,
      ["group-too-small 0", "complementary-disclosure 0"],
    ],
    ["two small", [5, 24, 3], undefined, ["group-too-small 0", "group-too-small 2"]],
    ["ten asked for", [9, 24, 3], 10, ["group-too-small 0", "group-too-small 2"]],
  ])("%s", (_why, sizes, fewest, expected) => {
    const groups = sizes.map((people, index) => ({ key: `g${index}`, people }));
    const found = checkGroups(groups, fewest);
    expect(found.map(({ code, where }) => `${code} ${where.join()}`)).toEqual(expected);
  });

  it("refuses five", () => {
    expect(() => checkGroups([], 5)).toThrow("too-small");
  });
});
