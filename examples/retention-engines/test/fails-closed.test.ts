import {
  compilePolicy,
  definePolicy,
  type HoldTable,
  type SqlOptions,
} from "@bijsluiter/core/retention";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openTypedDuckdb,
  openTypedPglite,
  openTypedPostgres,
  openTypedSqlite,
} from "../typed/open-typed.ts";
import type { TypedEngine } from "../typed/typed-engine.ts";

const { TEST_DATABASE_URL: url } = process.env;
if (!url) console.warn("SKIPPED: PostgreSQL. Set TEST_DATABASE_URL to test a real server.");

const { toSql } = compilePolicy(
  definePolicy({
    id: "p",
    version: "1",
    rules: [{ id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" }],
  }),
);
const asOf = "2026-08-01";
const holds: HoldTable = {
  table: "hold",
  recordId: "record_id",
  from: "from_day",
  until: "until_day",
  matches: "id",
};

const engines: readonly (readonly [string, (() => Promise<TypedEngine>) | undefined])[] = [
  ["PGlite", openTypedPglite],
  ["DuckDB", openTypedDuckdb],
  ["SQLite", openTypedSqlite],
  ["PostgreSQL", url ? () => openTypedPostgres(url) : undefined],
];

describe.each(engines)("%s", (name, open) => {
  describe.skipIf(!open)("erases nothing", () => {
    let engine: TypedEngine;
    const loose = name === "SQLite";
    const type = (of: string) => (loose ? "" : of);

    beforeAll(async () => {
      engine = await (open ?? openTypedPglite)();
      for (const statement of [
        `create table record (id ${type("integer")}, left_on ${type("date")}, left_at ${type("timestamptz")}, left_text ${type("varchar(30)")}, left_number ${type("bigint")}, held ${type("boolean")}, "odd ""name"".x" ${type("date")})`,
        // The hold has an id of its own, which an unqualified name would mean.
        `create table hold (id ${type("integer")}, record_id ${type("integer")}, from_day ${type("date")}, until_day ${type("date")}, from_at ${type("timestamptz")})`,
        `insert into record (id, left_on, left_at, left_text, left_number, "odd ""name"".x") values (1, '2020-01-01', '2020-01-01T00:00:00Z', '2020-01-01', 1577836800, '2020-01-01')`,
      ])
        await engine.execute(statement);
    });
    afterAll(() => engine.close());

    async function due(options: Partial<SqlOptions>): Promise<readonly number[]> {
      const found = toSql({
        from: "record",
        columns: { leftOn: "left_on" },
        holds: "none",
        asOf,
        now: asOf,
        dialect: engine.dialect,
        ...options,
      });
      for (const statement of found.before) await engine.execute(statement);
      return engine.numbers(`select id from record where ${found.text}`, found.values);
    }

    it("but what is due", async () => {
      expect(await due({})).toEqual([1]);
      expect(await due({ holds })).toEqual([1]);
      expect(await due({ columns: { leftOn: '"odd ""name"".x"' } })).toEqual([1]);
      expect(
        await due({ columns: { leftOn: { column: "left_text", holds: "text-day" } } }),
      ).toEqual([1]);
      expect(
        await due({ columns: { leftOn: { column: "left_number", holds: "epoch-seconds" } } }),
      ).toEqual([1]);
    });

    it.each<[string, string, Partial<SqlOptions>]>([
      ["from an unknown day", "null, null, null", {}],
      ["from today", "'2026-08-01', null, null", {}],
      ["until today", "null, '2026-08-01', null", {}],
      ["of the day after, when it runs", "'2026-08-02', '2026-08-02', null", { now: "2026-08-02" }],
      [
        "of the day of the sweep, which runs the day after",
        "'2026-07-01', '2026-08-01', null",
        { now: "2026-08-02" },
      ],
      ["with an end that is a sentinel", "'2020-01-01', '1970-01-01', null", {}],
      ["with a start that is a sentinel", "'9999-12-31', null, null", {}],
    ])("that has a hold %s", async (_why, values, more) => {
      await engine.execute(
        `insert into hold (id, record_id, from_day, until_day, from_at) values (99, 1, ${values})`,
      );
      try {
        expect(await due({ holds, ...more })).toEqual([]);
      } finally {
        await engine.execute("delete from hold");
      }
    });

    it("that has a hold which begins later today, as an instant", async () => {
      const at = { ...holds, from: { column: "from_at", holds: "instant" } } as const;
      await engine.execute(
        "insert into hold (id, record_id, from_at) values (99, 1, '2026-08-01T20:00:00Z')",
      );
      try {
        expect(await due({ holds: at })).toEqual([]);
        expect(await due({ holds: at, asOf: "2026-07-31", now: "2026-07-31" })).toEqual([1]);
      } finally {
        await engine.execute("delete from hold");
      }
    });

    it("in a column of holds that is unknown or no flag", async () => {
      expect(await due({ holds: { column: "held" } })).toEqual([]);
      if (!loose) return;
      await engine.execute("update record set held = 'f'");
      expect(await due({ holds: { column: "held" } })).toEqual([]);
      await engine.execute("update record set held = null");
    });

    it.each<[string, Partial<SqlOptions>]>([
      ["of the rows", { columns: { leftOn: "left_onn" } }],
      ["of the rows, without their table", { columns: { leftOn: "left_onn" }, from: "record" }],
      ["of the holds", { holds: { ...holds, until: "until" } }],
      ["that holds match", { holds: { ...holds, matches: "record_id" } }],
      ["that says held", { holds: { column: "is_held" } }],
    ])("when a column %s is misspelt: an error before the first statement", async (_why, more) => {
      await expect(due(more)).rejects.toThrow();
    });

    it("without `from` a misspelt column is an error too", async () => {
      const { text, values } = toSql({
        columns: { leftOn: "left_onn" },
        holds: "none",
        asOf,
        dialect: engine.dialect,
      });
      const select = engine.numbers(`select id from record where ${text}`, values);
      await expect(select).rejects.toThrow();
    });

    it.each(["left_at", "left_text", "left_number", "held"])(
      "when %s is said to hold days: an error, or nothing is due",
      async (column) => {
        const columns = { leftOn: column };
        if (!loose) await expect(due({ columns })).rejects.toThrow("does not hold day");
        // SQLite has days as texts, so a column of texts with days is one.
        else expect(await due({ columns })).toEqual(column === "left_text" ? [1] : []);
      },
    );
  });
});

describe.each(engines.filter(([name]) => name.startsWith("P")))("%s", (_name, open) => {
  it.skipIf(!open)("a policy that hides holds is an error", async () => {
    const engine = await (open ?? openTypedPglite)();
    const role = `hidden_${Math.floor(performance.timeOrigin)}_${process.pid}`;
    try {
      for (const statement of [
        "create table record (id integer, left_on date)",
        "create table hold (id integer, record_id integer, from_day date, until_day date)",
        "insert into record values (1, '2020-01-01')",
        "insert into hold values (99, 1, null, null)",
        `create role ${role}`,
        `do 'begin execute format(''grant usage on schema %I to ${role}'', current_schema()); end'`,
        `grant select on record, hold to ${role}`,
        "alter table hold enable row level security",
        "create policy nothing on hold using (false)",
        `set role ${role}`,
      ])
        await engine.execute(statement);
      const { before, text, values } = toSql({
        from: "record",
        columns: { leftOn: "left_on" },
        holds,
        asOf,
        now: asOf,
      });
      const select = () => engine.numbers(`select id from record where ${text}`, values);
      expect(await select()).toEqual([1]);
      await engine.execute(String(before[0]));
      await expect(select()).rejects.toThrow("row-level security");
      for (const statement of before.slice(1, 2)) await engine.execute(statement);
      await expect(engine.execute(String(before[2]))).rejects.toThrow("row-level security");
    } finally {
      await engine.execute("reset role");
      await engine.execute(`drop owned by ${role}`);
      await engine.execute(`drop role ${role}`);
      await engine.close();
    }
  });
});
