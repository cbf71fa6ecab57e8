import { describe, expect, it } from "vitest";
import {
  compilePolicy,
  definePolicy,
  type HoldTable,
  type RetentionRule,
  retentionSql,
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
const options = { columns, holds: "none", asOf } as const;
const over = (place: number) =>
  `("left_on" <= $${place}::date and "left_on" >= '1990-01-01'::date)`;

describe("toSql: the text", () => {
  it.each<[string, readonly RetentionRule[], Partial<SqlOptions>, string, unknown[]]>([
    ["one date", [file], {}, over(1), ["2024-07-31"]],
    [
      "an instant",
      [{ ...file, trigger: "seenAt" }],
      {},
      `("t"."seen_at" < $1::timestamptz and "t"."seen_at" >= '1989-12-31T23:00:00.000Z'::timestamptz)`,
      ["2024-07-31T22:00:00.000Z"],
    ],
    [
      "seconds since 1970",
      [file],
      { columns: { leftOn: { column: "left", holds: "epoch-seconds" } } },
      '("left" < $1::double precision and "left" >= 631148400::double precision)',
      [1722463200],
    ],
    [
      "milliseconds since 1970, from a day of ours",
      [file],
      { columns: { leftOn: { column: "left", holds: "epoch-ms", earliest: "1970-01-02" } } },
      '("left" < $1::double precision and "left" >= 82800000::double precision)',
      [1722463200000],
    ],
    [
      "two maxima and a minimum",
      [file, { ...file, id: "f1", period: "P1Y" }, absence],
      {},
      `((${over(1)} or ${over(2)}) and ${over(3)})`,
      ["2024-07-31", "2025-07-31", "2021-07-31"],
    ],
    [
      "the latest",
      [{ ...file, trigger: { latest: ["leftOn", "type"] } }],
      {},
      `(${over(1)} and ("type" <= $2::date and "type" >= '1990-01-01'::date))`,
      ["2024-07-31", "2024-07-31"],
    ],
    [
      "question marks alone: SQLite",
      [file],
      { placeholders: "question-mark" },
      "(`left_on` <= ? and `left_on` >= '1990-01-01' and typeof(`left_on`) = 'text' and date(`left_on`) = `left_on`)",
      ["2024-07-31"],
    ],
    [
      "a column of holds",
      [file],
      { holds: { column: "held" } },
      `(${over(1)} and "held" = false::boolean)`,
      ["2024-07-31"],
    ],
    [
      "a category column",
      [{ ...file, categories: ["a", "b"] }],
      { category: { column: "kind" } },
      `(nullif(rtrim("kind"::text, ' '), '') in ($1::text, $2::text) and ${over(3)})`,
      ["a", "b", "2024-07-31"],
    ],
    [
      "a category for the whole table: only rules that can concern it ask for their columns",
      [
        { ...file, categories: ["a"] },
        {
          ...absence,
          categories: ["b"],
          trigger: "nowhere",
          when: [{ fact: "consent", is: true }],
        },
      ],
      { category: { is: "a" } },
      over(1),
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
      [file, { ...absence, when: [{ fact: "type", is: "x " }] }],
      {},
      `(${over(1)} and (not (nullif(rtrim("type"::text, ' '), '') = $2::text) or ${over(3)}))`,
      ["2024-07-31", "x", "2021-07-31"],
    ],
    [
      "what is not, and otherwise",
      [
        { ...file, when: [{ fact: "type", not: "x" }] },
        { ...file, id: "other", otherwise: true },
      ],
      {},
      `((nullif(rtrim("type"::text, ' '), '') <> $1::text and ${over(2)}) or (not (nullif(rtrim("type"::text, ' '), '') <> $3::text) and ${over(4)}))`,
      ["x", "2024-07-31", "x", "2024-07-31"],
    ],
    [
      "permanent",
      [file, { id: "f", kind: "keep", forever: true }],
      {},
      `(${over(1)} and 1 = 0)`,
      ["2024-07-31"],
    ],
    [
      "backticks alone: MariaDB",
      [{ ...file, trigger: "seenAt" }],
      { quotes: "backtick" },
      "(`t`.`seen_at` < cast(? as datetime(6)) and `t`.`seen_at` >= cast(convert(x'313938392d31322d33312032333a30303a3030' using utf8mb4) as datetime(6)))",
      ["2024-07-31 22:00:00"],
    ],
    [
      "a range of days in a column that has a first day of its own",
      [{ ...file, when: [{ fact: "seenOn", below: "2020-01-01" }] }],
      {
        columns: {
          ...columns,
          seenOn: { column: "seen_on", holds: "day", earliest: "2010-01-01" },
        },
      },
      `(case when ("seen_on" >= '2010-01-01'::date and "seen_on" <= '2999-12-31'::date) then "seen_on" < $1::date end and ${over(2)})`,
      ["2020-01-01", "2024-07-31"],
    ],
    [
      "a code of blanks alone, which no row has",
      [{ ...file, when: [{ fact: "type", is: "  " }] }],
      {},
      `(nullif(rtrim("type"::text, ' '), '') = $1::text and ${over(2)})`,
      ["", "2024-07-31"],
    ],
    ["no maximum", [absence], {}, `(1 = 0 and ${over(1)})`, ["2021-07-31"]],
    [
      "placeholders of a statement that has others before it, an alias",
      [file],
      { firstParameter: 4, from: { table: "public.work", as: "w" } },
      `("w"."left_on" <= $4::date and "w"."left_on" >= '1990-01-01'::date)`,
      ["2024-07-31"],
    ],
    [
      "names of any database",
      [file],
      { from: 'school."my ""odd"".table"', columns: { leftOn: 'a" or 1=1 --' } },
      `("school"."my ""odd"".table"."a"" or 1=1 --" <= $1::date and "school"."my ""odd"".table"."a"" or 1=1 --" >= '1990-01-01'::date)`,
      ["2024-07-31"],
    ],
  ])("%s", (_why, rules, more, text, values) => {
    const { stays, before, ...found } = compiled(...rules).toSql({ ...options, ...more });
    expect([found.text, found.values]).toEqual([text, values]);
    expect(found.strings).toHaveLength(values.length + 1);
    expect([...found.strings.raw]).toEqual([...found.strings]);
    expect(sqlFragment.safeParse(found).success).toBe(true);
    expect([stays.text, stays.values]).toEqual([`not coalesce(${text}, false)`, values]);
    expect(retentionSql.safeParse({ ...found, stays, before }).success).toBe(true);
  });

  it("writes values out where there are more than a statement can bind", () => {
    const categories = Array.from({ length: 500 }, (_, at) => `c${at}`);
    const { toSql } = compiled({ ...file, categories, trigger: { latest: ["leftOn"] } });
    const category = { column: "kind" };
    // PostgreSQL numbers them up to 65,535, and there are 501.
    expect(toSql({ ...options, category, firstParameter: 65_035 }).values).toHaveLength(501);
    const found = toSql({ ...options, category, firstParameter: 65_036 });
    expect(found.values).toEqual([]);
    expect(found.text).toContain("'c499'::text) and (\"left_on\" <= '2024-07-31'::date");
  });
});

const holds: HoldTable = {
  table: "hold",
  recordId: "record_id",
  from: "from_day",
  until: "until_day",
  matches: "id",
};

describe("toSql: many categories", () => {
  const rules = Array.from(
    { length: 1000 },
    (_, at): RetentionRule => ({
      ...{ ...file, id: `f${at}`, categories: [`c${at}`] },
      period: `P${1 + (at % 9)}Y`,
    }),
  );

  it.each([
    ["postgresql", 1],
    ["sqlite", 1],
    ["duckdb", 0],
    ["mariadb", 2000],
  ] as const)("look their cut-off up in %s, with %i values", (dialect, values) => {
    const found = compiled(...rules).toSql({ ...options, category: { column: "kind" }, dialect });
    expect(found.values).toHaveLength(values);
  });

  it("compare one by one where a row needs more than its category and one date", () => {
    const rows = {
      table: "login",
      column: "at",
      holds: "instant",
      recordId: "u",
      matches: "id",
    } as const;
    const shapes: readonly (readonly [Partial<RetentionRule>, Partial<SqlOptions>])[] = [
      [{ when: [{ fact: "type", is: "x" }] }, {}],
      [{ trigger: { latest: ["leftOn"] } }, {}],
      [{ trigger: "rows" }, {}],
      [{}, { category: { is: "c" } }],
    ];
    for (const [rule, more] of shapes) {
      const same = rules
        .slice(0, 24)
        .map((one) => ({ ...one, categories: ["c"], ...rule }) as RetentionRule);
      const { text } = compiled(...same).toSql({
        ...{ ...options, from: "r", columns: { ...columns, rows }, category: { column: "kind" } },
        ...more,
      });
      expect(text).not.toContain("::jsonb");
      expect(text.match(/ or /g)).toHaveLength(23);
    }
  });

  it("leave out rules for every category, and those without a date", () => {
    const all = Array.from({ length: 24 }, (_, at) => ({ ...file, id: `all-${at}` }));
    const permanent = { id: "f", kind: "keep", forever: true, categories: ["c1"] } as const;
    const { text, values } = compiled(...rules.slice(0, 900), ...all, permanent).toSql({
      ...options,
      category: { column: "kind" },
    });
    expect(text.match(/::jsonb/g)).toHaveLength(1);
    expect(values).toContain("c1");
  });

  it.each<[string, Partial<SqlOptions>, string]>([
    ["the category", {}, "category"],
    ["the column", { category: { column: "kind" }, columns: {} }, "columns.leftOn"],
  ])("ask for %s", (_what, more, path) => {
    expect(() => compiled(...rules).toSql({ ...options, ...more })).toThrow(`${path}: required`);
  });

  it("a minimum keeps what has another category, and asks all of a row without one", () => {
    const keeps = rules.slice(0, 900).map((one) => ({ ...one, kind: "keep" }) as RetentionRule);
    const { values } = compiled(file, ...keeps).toSql({ ...options, category: { column: "kind" } });
    expect(JSON.parse(String(values[1]))).toMatchObject({ "": "2017-07-31", c0: "2025-07-31" });
  });
});

describe("toSql: holds", () => {
  const held = (more: Partial<SqlOptions>) =>
    compiled(file).toSql({ ...options, from: "r", now: asOf, holds, ...more });

  it("join on the record; what is not known to begin later or to have ended holds", () => {
    expect(held({}).text).toBe(
      `(("r"."left_on" <= $1::date and "r"."left_on" >= '1990-01-01'::date) and not exists (select 1 from "hold" as "of_row"` +
        ' where "of_row"."record_id" = "r"."id" and' +
        ` (not coalesce(("of_row"."from_day" > $2::date and "of_row"."from_day" <= '2999-12-31'::date), false)` +
        ` and not coalesce(("of_row"."until_day" < $3::date and "of_row"."until_day" >= '1990-01-01'::date), false))))`,
    );
  });

  it("keep when they cover the day on which it runs, not only that of the sweep", () => {
    expect(held({ now: "2026-08-02T01:00:00Z" }).values).toEqual([
      "2024-07-31",
      ...["2026-08-01", "2026-08-01", "2026-08-02", "2026-08-02"],
    ]);
  });

  it("may be instants, have a key of several columns, and not the alias of the rows", () => {
    const found = held({
      from: "of_row",
      holds: {
        ...holds,
        recordId: ["board", "record"],
        matches: ["board", "id"],
        from: { column: "from_at", holds: "instant" },
      },
    });
    expect(found.text).toContain(
      '"of_the_row"."board" = "of_row"."board" and "of_the_row"."record" = "of_row"."id"',
    );
    expect(found.text).toContain('"of_the_row"."from_at" >= $2::timestamptz');
    expect(found.values[1]).toBe("2026-08-01T22:00:00.000Z");
  });

  it("need no alias in a table that has its name, and may be in a name with marks in it", () => {
    const { text } = held({ holds: { ...holds, table: "of_row" } });
    expect(text).toContain('(select 1 from "of_row" where "of_row"."record_id" = "r"."id" and');
    // The name of the table is written in hexadecimal: a`b.
    const { before } = held({ holds: { ...holds, table: "a`b" }, dialect: "mariadb" });
    expect(before.join()).toContain("table_name = convert(x'616062' using utf8mb4)");
  });

  it("look nothing up in a table of which every column says its own", () => {
    const columnsOf = { leftOn: "t.left_on" };
    expect(
      compiled(file).toSql({ ...options, from: "t", columns: columnsOf, dialect: "duckdb" }).before,
    ).toEqual([]);
  });

  it("are looked up before, and a policy that hides them is an error in PostgreSQL", () => {
    const { before } = held({ from: { table: "work", as: "r" } });
    expect(before[0]).toBe("set row_security = off");
    expect(before).toHaveLength(3);
    expect(before[1]).toContain('from "work" where false');
    expect(before[2]).toContain('from "hold" where false');
    expect(held({ dialect: "sqlite" }).before).toEqual([
      "select `r`.`left_on`, `r`.`id` from `r` where 1 = 0",
      "select `hold`.`from_day`, `hold`.`until_day`, `hold`.`record_id` from `hold` where 1 = 0",
    ]);
  });

  it.each<[string, { readonly [name: string]: unknown }, string]>([
    ["without the table of the rows", { from: undefined }, "from: required"],
    ["without the day on which it runs", { now: undefined }, "now: required"],
    [
      "with keys of different lengths",
      { holds: { ...holds, recordId: ["a", "b"] } },
      "holds.matches: wrong-format",
    ],
  ])("are refused %s", (_why, more, message) => {
    const given = Object.fromEntries(
      Object.entries({ from: "r", now: asOf, holds, ...more }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    expect(() => compiled(file).toSql({ ...options, ...given } as SqlOptions)).toThrow(message);
  });
});

describe("toSql: since the last sweep", () => {
  const since = "2026-07-31";
  const night = (more: Partial<SqlOptions>) =>
    compiled(file).toSql({ ...options, from: "r", now: asOf, holds, since, ...more });

  it("reads what came under a cut-off since, and what a hold let go", () => {
    const { text, values } = night({});
    expect(text).toContain(
      `("r"."id") in (select "again"."id" from "r" as "again" where (("again"."left_on" <= $2::date`,
    );
    expect(text).toContain(`("again"."left_on" > $3::date`);
    expect(text).toContain(
      ` union all select "of_row"."record_id" from "hold" as "of_row" where ("of_row"."until_day" >= $4::date and "of_row"."until_day" <= '2999-12-31'::date))`,
    );
    expect(values.slice(0, 4)).toEqual(["2024-07-31", "2024-07-31", "2024-07-30", "2026-07-31"]);
  });

  it("compares keys of several columns, and reads a table under an alias again", () => {
    const { text } = night({
      from: { table: "school.work", as: "w" },
      holds: { ...holds, recordId: ["board", "record"], matches: ["board", "id"] },
    });
    expect(text).toContain(
      `("w"."board", "w"."id") in (select "again"."board", "again"."id" from "school"."work" as "again" where`,
    );
    expect(text).toContain(
      `union all select "of_row"."board", "of_row"."record" from "hold" as "of_row" where`,
    );
  });

  it("compares no date with a permanent rule, which was over for no row", () => {
    const permanent = { id: "f", kind: "keep", forever: true } as const;
    const { text } = compiled(file, permanent).toSql({ ...options, since });
    expect(text).toBe(
      `(${over(1)} and 1 = 0 and ("left_on" > $2::date and "left_on" <= '2999-12-31'::date))`,
    );
  });

  it("compares in place without holds, and with what was never over before", () => {
    expect(night({ holds: "none" }).text).toContain(`("r"."left_on" > $2::date`);
    const young = compiled({ ...file, id: "y", period: "P2026Y" }, file, {
      ...file,
      id: "b",
      trigger: "rows",
    });
    const rows = {
      table: "login",
      column: "at",
      holds: "instant",
      recordId: "u",
      matches: "id",
    } as const;
    const { text } = young.toSql({
      ...{ ...options, from: "r", since, columns: { ...columns, rows } },
      holds: "none",
    });
    expect(text.match(/1 = 1/g)).toHaveLength(2);
  });

  it("asks for a table of holds", () => {
    expect(() => night({ holds: { column: "held" } })).toThrow("holds.table: required");
  });
});

describe("toSql refuses", () => {
  const rows = {
    table: "login",
    column: "at",
    holds: "instant",
    recordId: "u",
    matches: "id",
  } as const;

  it.each<[string, readonly RetentionRule[], Partial<SqlOptions>, readonly object[]]>([
    [
      "a column that the last sweep asks for too",
      [file],
      { columns: {}, since: "2026-07-31" },
      [{ code: "required", path: ["columns", "leftOn"], params: {} }],
    ],
    [
      "rows of another table without the table of the rows: a bare `id` would be that of the other",
      [{ ...file, trigger: "rows" }],
      { columns: { rows } },
      [{ code: "required", path: ["from"], params: {} }],
    ],
    [
      "a condition on several rows, which have no one value",
      [{ ...file, when: [{ fact: "rows", above: "2020-01-01" }] }],
      { columns: { ...columns, rows }, from: "r" },
      [{ code: "required", path: ["columns", "rows", "column"], params: {} }],
    ],
    [
      "keys of different lengths",
      [file],
      { from: "r", now: asOf, holds: { ...holds, recordId: ["a", "b"] } },
      [
        {
          code: "wrong-format",
          path: ["holds", "matches"],
          params: { format: "as many as recordId" },
        },
      ],
    ],
    [
      "keys of different lengths in a table of facts, of which a column would have matched nothing",
      [{ ...file, trigger: "rows" }],
      { columns: { rows: { ...rows, matches: ["id", "of"] } }, from: "r" },
      [
        {
          code: "wrong-format",
          path: ["columns", "rows", "matches"],
          params: { format: "as many as recordId" },
        },
      ],
    ],
  ])("%s", (_why, rules, more, issues) => {
    expect(() => compiled(...rules).toSql({ ...options, ...more })).toThrow(
      expect.objectContaining({ issues }),
    );
  });

  it.each<[string, readonly RetentionRule[], Partial<SqlOptions>, string]>([
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
    ["a name with an end in it", [file], { columns: { leftOn: "a\0b" } }, "columns.leftOn: wrong"],
    ["a moment that is none", [file], { asOf: "now" }, "asOf: wrong-format"],
    [
      "a trigger that is no moment",
      [file],
      { columns: { leftOn: { column: "a", holds: "code" } } },
      "columns.leftOn.holds: wrong-type",
    ],
    [
      "a number where a text is compared with",
      [{ ...file, when: [{ fact: "type", is: "1" }] }],
      { columns: { ...columns, type: { column: "type", holds: "number" } } },
      "columns.type.holds: wrong-type",
    ],
  ])("%s", (_why, rules, more, message) => {
    expect(() => compiled(...rules).toSql({ ...options, ...more })).toThrow(message);
  });
});
