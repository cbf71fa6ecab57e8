import { describe, expect, it } from "vitest";
import {
  compilePolicy,
  definePolicy,
  type RetentionRule,
  type SqlOptions,
  sqlFragment,
} from "../index.ts";

const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const absence = { id: "absence", kind: "keep", trigger: "leftOn", period: "P5Y" } as const;
const compiled = (...rules: readonly RetentionRule[]) =>
  compilePolicy(definePolicy({ id: "p", version: "1", rules }));
const asOf = "2026-08-01";
const columns = {
  leftOn: "left_on",
  seenAt: { column: "t.seen_at", holds: "instant" },
  type: "type",
} as const;

describe("toSql", () => {
  const options = { columns, holds: "none", asOf } as const;

  it.each<[string, readonly RetentionRule[], Partial<SqlOptions>, string, unknown[]]>([
    ["one date", [file], {}, '"left_on" <= $1', ["2024-07-31"]],
    [
      "an instant",
      [{ ...file, trigger: "seenAt" }],
      {},
      '"t"."seen_at" < $1',
      ["2024-07-31T22:00:00.000Z"],
    ],
    [
      "two maxima and a minimum",
      [file, { ...file, id: "f1", period: "P1Y" }, absence],
      {},
      '(("left_on" <= $1 or "left_on" <= $2) and "left_on" <= $3)',
      ["2024-07-31", "2025-07-31", "2021-07-31"],
    ],
    [
      "the latest",
      [{ ...file, trigger: { latest: ["leftOn", "seenAt"] } }],
      {},
      '("left_on" <= $1 and "t"."seen_at" < $2)',
      ["2024-07-31", "2024-07-31T22:00:00.000Z"],
    ],
    [
      "question marks and backticks",
      [file],
      { placeholders: "question-mark", quotes: "backtick" },
      "`left_on` <= ?",
      ["2024-07-31"],
    ],
    [
      "a column of holds",
      [file],
      { holds: { column: "held" } },
      '("left_on" <= $1 and not "held")',
      ["2024-07-31"],
    ],
    [
      "a category column",
      [{ ...file, categories: ["a", "b"] }],
      { category: { column: "kind" } },
      '("kind" in ($1, $2) and "left_on" <= $3)',
      ["a", "b", "2024-07-31"],
    ],
    [
      "a category for the whole table",
      [
        { ...file, categories: ["a"] },
        { ...absence, categories: ["b"] },
      ],
      { category: { is: "a" } },
      '"left_on" <= $1',
      ["2024-07-31"],
    ],
    [
      "no rule for that category",
      [{ ...file, categories: ["a"] }],
      { category: { is: "b" } },
      "1 = 0",
      [],
    ],
    [
      "a condition on a minimum",
      [file, { ...absence, when: [{ fact: "type", is: "x" }] }],
      {},
      '("left_on" <= $1 and (not "type" = $2 or "left_on" <= $3))',
      ["2024-07-31", "x", "2021-07-31"],
    ],
    [
      "permanent",
      [file, { id: "f", kind: "keep", forever: true }],
      {},
      '("left_on" <= $1 and 1 = 0)',
      ["2024-07-31"],
    ],
    ["no maximum", [absence], {}, '(1 = 0 and "left_on" <= $1)', ["2021-07-31"]],
  ])("%s", (_why, rules, more, text, values) => {
    const found = compiled(...rules).toSql({ ...options, ...more });
    expect([found.text, found.values]).toEqual([text, values]);
    expect(found.strings).toHaveLength(values.length + 1);
    expect([...found.strings.raw]).toEqual([...found.strings]);
    expect(sqlFragment.safeParse(found).success).toBe(true);
  });

  it("joins holds on the record, day by day", () => {
    const holds = {
      table: "hold",
      recordId: "record_id",
      from: "from_day",
      until: "until_day",
      matches: "r.id",
    };
    expect(compiled(file).toSql({ ...options, holds }).text).toBe(
      '("left_on" <= $1 and not exists (select 1 from "hold" where "hold"."record_id" = "r"."id"' +
        ' and "hold"."from_day" <= $2 and ("hold"."until_day" is null or "hold"."until_day" >= $3)))',
    );
  });

  it.each([
    ["a column that is missing", [file], { columns: {} }, "columns.leftOn: required"],
    [
      "a name of every object",
      [{ ...file, trigger: "constructor" }],
      {},
      "rules.0.trigger: wrong-format",
    ],
    [
      "a column of a condition",
      [{ ...file, when: [{ fact: "x", is: 1 }] }],
      {},
      "columns.x: required",
    ],
    ["a category that is not said", [{ ...file, categories: ["a"] }], {}, "category: required"],
    [
      "a name with a quote in it",
      [file],
      { columns: { leftOn: 'a" or 1=1 --' } },
      "columns.leftOn: wrong-format",
    ],
    ["a moment that is none", [file], { asOf: "now" }, "asOf: wrong-format"],
  ] as const)("refuses %s", (_why, rules, more, message) => {
    expect(() => compiled(...rules).toSql({ ...options, ...more })).toThrow(message);
  });
});

describe("selectDue and decideMany", () => {
  const policy = compiled(file);

  it("let a fact that is no date through nowhere", () => {
    const none = [{ facts: { leftOn: 2020 } }, { facts: { leftOn: "yesterday" } }, { facts: {} }];
    expect([...policy.selectDue(none, { asOf })]).toEqual([]);
    for (const leftOn of ["2020-01-xx", "2020-01-01T10:00:00"]) {
      expect(() => [...policy.selectDue([{ facts: { leftOn } }], { asOf })]).toThrow(
        "facts.leftOn: wrong-format",
      );
      expect(() => [...policy.decideMany([{ facts: { leftOn } }], { asOf })]).toThrow(
        "facts.leftOn: wrong-format",
      );
    }
  });

  it("read instants as days of the time zone, and today too", () => {
    const before = { facts: { leftOn: "2024-07-31T21:59:59Z" } };
    const after = { facts: { leftOn: "2024-07-31T22:00:00Z" } };
    expect([...policy.selectDue([before, after], { asOf: "2026-07-31T22:00:00Z" })]).toEqual([
      before,
    ]);
  });

  it("find nothing for a rule without an end", () => {
    const { cutoffs, selectDue } = compiled(
      { id: "f", kind: "keep", forever: true },
      { ...file, period: "P3000Y" },
    );
    expect(cutoffs(asOf).map(({ cutoffDate }) => cutoffDate)).toEqual([null, null]);
    expect([...selectDue([{ facts: { leftOn: "2001-01-01" } }], { asOf })]).toEqual([]);
  });

  it("a term that ends beyond the year 9999 is not over", () => {
    const [found] = compiled({ ...file, period: "P9000Y" }).cutoffs("9500-01-01");
    expect(found?.cutoffDate).toBe("0499-12-31");
  });
});
