import { describe, expect, it } from "vitest";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import {
  compilePolicy,
  definePolicy,
  type FactColumns,
  forecast,
  type RetentionRecord,
  type RetentionRule,
} from "../index.ts";

const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const duty = { id: "duty", kind: "keep", trigger: "leftOn", period: "P5Y" } as const;
const when = [{ fact: "type", is: "x" }];
const asOf = "2026-08-01";
const policyOf = (...rules: readonly RetentionRule[]) =>
  definePolicy({ id: "p", version: "1", rules });

/** Rules of one kind with terms of so many years. */
const years = (kind: "keep" | "erase", ...terms: readonly number[]) =>
  terms.map(
    (term) => ({ ...file, kind, id: `${kind}-${term}`, period: `P${term}Y` }) as RetentionRule,
  );
const facts = (leftOn: unknown, type?: string | null) =>
  ({ leftOn, ...(type !== undefined && { type }) }) as RetentionRecord["facts"];
/** Left two years ago and more, and five. */
const [young, old] = ["2023-01-01", "2020-01-01"];
const holds = [{ id: "h", from: "2026-01-01", until: null }];

describe("a record is due when an erase rule is over, every keep rule is over, and nothing holds it", () => {
  it.each<[string, readonly RetentionRule[], RetentionRecord, boolean]>([
    [
      "a duty under a condition that holds",
      [file, { ...duty, when }],
      { facts: facts(young, "x") },
      false,
    ],
    [
      "a duty under one that does not",
      [file, { ...duty, when }],
      { facts: facts(young, "y") },
      true,
    ],
    [
      "a duty under one that is not known",
      [file, { ...duty, when }],
      { facts: facts(young, null) },
      false,
    ],
    ["a duty that is over, under any", [file, { ...duty, when }], { facts: facts(old, "x") }, true],
    [
      "an end under a condition that holds",
      [{ ...file, when }],
      { facts: facts(young, "x") },
      true,
    ],
    ["an end under one that does not", [{ ...file, when }], { facts: facts(young, "y") }, false],
    [
      "an end under one that is not known",
      [{ ...file, when }],
      { facts: facts(young, null) },
      false,
    ],
    [
      "no end yet, under one that holds",
      [{ ...file, when }],
      { facts: facts("2026-01-01", "x") },
      false,
    ],
    [
      "a duty for all beside an end for some",
      [{ ...file, when }, duty],
      { facts: facts(young, "x") },
      false,
    ],
    ["the same, once it is over", [{ ...file, when }, duty], { facts: facts(old, "x") }, true],
    ["a hold under a condition", [{ ...file, when }], { facts: facts(old, "x"), holds }, false],
    ["a hold", [file], { facts: facts(old), holds }, false],
    ["no hold in the list", [file], { facts: facts(old), holds: [] }, true],
    ["the first of two ends", years("erase", 2, 9), { facts: facts(young) }, true],
    ["the second of two ends", years("erase", 9, 2), { facts: facts(young) }, true],
    ["none of two ends", years("erase", 9, 8), { facts: facts(young) }, false],
    ["the last of three ends", years("erase", 9, 8, 2), { facts: facts(young) }, true],
    ["none of three ends", years("erase", 9, 8, 7), { facts: facts(young) }, false],
    ["the first of two duties", [file, ...years("keep", 5, 1)], { facts: facts(young) }, false],
    ["the second of two duties", [file, ...years("keep", 1, 5)], { facts: facts(young) }, false],
    ["two duties that are over", [file, ...years("keep", 1, 2)], { facts: facts(young) }, true],
    ["the last of three duties", [file, ...years("keep", 1, 2, 5)], { facts: facts(young) }, false],
    [
      "three duties that are over",
      [file, ...years("keep", 1, 2, 3)],
      { facts: facts(young) },
      true,
    ],
    ["no end at all", [duty], { facts: facts(old) }, false],
    [
      "a permanent duty",
      [file, { id: "f", kind: "keep", forever: true }],
      { facts: facts(old) },
      false,
    ],
    [
      "a permanent duty for another category",
      [file, { id: "f", kind: "keep", forever: true, categories: ["b"] }],
      { category: "a", facts: facts(old) },
      true,
    ],
    [
      "an end that no day has reached",
      [{ ...file, period: "P3000Y" }],
      { facts: facts(old) },
      false,
    ],
    ["each of several dates", [file], { facts: facts([old, young]) }, true],
    ["not the last of several dates", [file], { facts: facts([old, "2026-01-01"]) }, false],
    [
      "the earliest of several dates",
      [{ ...file, trigger: { earliest: ["leftOn"] } }],
      { facts: facts([old, "2026-01-01"]) },
      true,
    ],
    ["no date in a list", [file], { facts: facts([]) }, false],
    ["no date", [file], { facts: facts(null) }, false],
  ])("%s: %#", (_what, rules, record, isDue) => {
    const { selectDue, decide } = compilePolicy(policyOf(...rules));
    expect([...selectDue([record], { asOf })]).toHaveLength(isDue ? 1 : 0);
    expect(/^(?:over)?due$/.test(decide(record, { asOf }).status)).toBe(isDue);
  });

  it("a hold that begins on the day on which the sweep runs", () => {
    const { selectDue } = compilePolicy(policyOf(file));
    const record = { facts: facts(old), holds: [{ id: "h", from: "2026-08-03", until: null }] };
    expect([...selectDue([record], { asOf })]).toHaveLength(1);
    expect([...selectDue([record], { asOf, now: "2026-08-02T22:00:00Z" })]).toEqual([]);
  });

  it("facts are read as their columns are declared", () => {
    const { selectDue, decideMany, decider } = compilePolicy(
      policyOf({ ...file, when: [{ fact: "at", above: "2000-01-01" }] }),
    );
    const columns: FactColumns = {
      leftOn: { column: "l", holds: "epoch-ms" },
      at: { column: "a", holds: "epoch-seconds" },
    };
    const record = { facts: { leftOn: Date.parse(old), at: Date.parse(old) / 1000 } };
    expect([...selectDue([record], { asOf, columns })]).toEqual([record]);
    expect([...decideMany([record], { asOf, columns })]).toMatchObject([{ status: "overdue" }]);
    expect(decider({ asOf, columns })(record).status).toBe("overdue");
    expect([...selectDue([record], { asOf })]).toEqual([]);
  });
});

describe("what cannot be read is refused by its name", () => {
  const { selectDue, cutoffs, decide } = compilePolicy(policyOf(file));
  const none = (name: string) => [
    { code: "wrong-format", path: [name], params: { format: "date" } },
  ];
  const record = { facts: facts(old) };
  it.each<[string, () => unknown, readonly object[]]>([
    ["a day of cut-offs", () => cutoffs("now"), none("asOf")],
    ["the day of a run", () => [...selectDue([record], { asOf: "now" })], none("asOf")],
    ["the day on which it runs", () => decide(record, { asOf, now: "now" }), none("now")],
    [
      "holds that are no list",
      () => [...selectDue([{ ...record, holds: "" as never }], { asOf })],
      [wrongType(["holds"], "array")],
    ],
    [
      "a hold that is no object",
      () => [...selectDue([{ ...record, holds: [5] as never }], { asOf })],
      [wrongType(["holds"], "object")],
    ],
  ])("%s", (_what, read, issues) => {
    expect(read).toThrow(expect.objectContaining({ issues }));
  });

  it.each([
    ["a policy that is none", { policy: {}, records: [] }, "policy.id"],
    ["records that are no list", { policy: policyOf(file), records: 5 }, "records"],
  ])("%s, in a forecast", (_what, input, path) => {
    const days = { from: asOf, to: asOf };
    expect(() =>
      forecast({ ...input, ...days } as unknown as Parameters<typeof forecast>[0]),
    ).toThrow(path);
  });
});
