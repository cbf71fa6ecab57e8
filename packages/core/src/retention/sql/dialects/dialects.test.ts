import { join } from "node:path";
import { expect, it } from "vitest";
import {
  compilePolicy,
  definePolicy,
  type FactColumns,
  type RetentionRule,
  type SqlDialect,
  type SqlOptions,
} from "../../index.ts";

const erase = (id: string, more: object) =>
  ({ id, kind: "erase", trigger: "day", period: "P2Y", ...more }) as RetentionRule;
const columns: FactColumns = {
  day: "a_day",
  instant: { column: "an_instant", holds: "instant" },
  seconds: { column: "some_seconds", holds: "epoch-seconds" },
  ms: { column: "some_ms", holds: "epoch-ms" },
  text: { column: "a_text_day", holds: "text-day" },
  code: "a_code",
  number: "a_number",
  flag: "a_flag",
  rows: { table: "other", column: "at", holds: "instant", recordId: "of", matches: "id" },
};
const holds = {
  table: "hold",
  recordId: "record_id",
  from: "from_day",
  until: { column: "until_at", holds: "instant" },
  matches: "id",
} as const;

/** Rules of the same kind for a category each, of which two have the same and another term. */
const categoryRules = (kind: "erase" | "keep", count: number) =>
  Array.from({ length: count }, (_, at) =>
    erase(`${kind}-${at}`, {
      kind,
      categories: [`c${at === count - 1 ? 0 : at}`],
      period: at === 1 ? "P2026Y" : `P${1 + (at % 3)}Y`,
    }),
  );

const cases: readonly (readonly [string, readonly RetentionRule[], Partial<SqlOptions>])[] = [
  ...["day", "instant", "seconds", "ms", "text", "rows"].map(
    (trigger) => [trigger, [erase("e", { trigger })], {}] as const,
  ),
  ["the earliest of rows", [erase("e", { trigger: { earliest: ["rows"] } })], {}],
  [
    "code, number and flag",
    [
      erase("e", {
        when: [
          { fact: "code", in: ["a\\b", "it's"] },
          { fact: "number", atLeast: 1, below: 9.5 },
          { fact: "flag", not: true },
        ],
      }),
    ],
    {},
  ],
  ["a range of days", [erase("e", { when: [{ fact: "instant", above: "2020-01-01" }] })], {}],
  ["holds in a table", [erase("e", {})], { holds }],
  ["holds in a column", [erase("e", {})], { holds: { column: "is_held" } }],
  ["a category", [erase("e", { categories: ["a"] })], { category: { column: "kind" } }],
  [
    "as many categories as are looked up, and a duty for as many",
    [...categoryRules("erase", 24), ...categoryRules("keep", 24)],
    { category: { column: "kind" } },
  ],
  [
    "one fewer, and rules that no table has",
    [
      ...categoryRules("erase", 23),
      erase("when", { categories: ["a"], when: [{ fact: "flag", is: true }] }),
      erase("other", { categories: ["a"], otherwise: true }),
      erase("rows", { categories: ["a"], trigger: "rows" }),
      erase("latest", { categories: ["a"], trigger: { latest: ["day", "instant"] } }),
    ],
    { category: { column: "kind" } },
  ],
  [
    "since the last sweep, with holds in a table",
    [erase("e", {}), erase("i", { trigger: "instant" })],
    { holds, since: "2026-07-25" },
  ],
  ["since the last sweep, without holds", [erase("e", {})], { since: "2026-07-25" }],
];

const sqlOf = (dialect: SqlDialect) =>
  cases.map(([name, rules, more]) => {
    const { toSql } = compilePolicy(definePolicy({ id: "p", version: "1", rules }));
    const { text, values, before } = toSql({
      ...{ from: "school.record", columns, holds: "none", dialect, ...more },
      ...{ asOf: "2026-08-01", now: "2026-08-02" },
    });
    const told = values.map((value) => `- ${JSON.stringify(value)}`);
    return [
      `## ${name}`,
      "",
      "```sql",
      text,
      "```",
      "",
      ...told,
      "",
      "```sql",
      ...before,
      "```",
      "",
    ];
  });

it.each<SqlDialect>(["postgresql", "duckdb", "sqlite", "mariadb"])(
  "the conditions in %s are those that were reviewed and run",
  async (dialect) => {
    const file = join(import.meta.dirname, `../../../../test/golden/retention/${dialect}.md`);
    await expect(sqlOf(dialect).flat().join("\n")).toMatchFileSnapshot(file);
  },
);

it.each<[SqlDialect, string]>([
  ["postgresql", "E'a\\\\b''c'"],
  ["duckdb", "'a\\b''c'"],
  ["sqlite", "'a\\b''c'"],
  ["mariadb", "convert(x'615c622763' using utf8mb4)"],
])("in %s a text is written out as %s, where there are too many to bind", (dialect, literal) => {
  const when = [{ fact: "code", is: "a\\b'c" }];
  const { toSql } = compilePolicy(
    definePolicy({ id: "p", version: "1", rules: [erase("e", { when })] }),
  );
  // PostgreSQL numbers them up to 65,535, and there are two.
  const asked = (firstParameter: number) =>
    toSql({ from: "record", columns, holds: "none", asOf: "2026-08-01", dialect, firstParameter });
  expect(asked(65_534).values).toHaveLength(2);
  const found = asked(65_535);
  expect(found.values).toEqual([]);
  expect(found.text).toContain(literal);
  expect(found.text.includes("?") || found.text.includes("$1")).toBe(false);
});
