import { compilePolicy, decide } from "@bijsluiter/core/retention";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckdb } from "../engines/duckdb.ts";
import { columns, type Engine, holdTable } from "../engines/engine.ts";
import { generatedRows, toRecord } from "../engines/generated-rows.ts";
import { openPglite } from "../engines/pglite.ts";
import { policyTrees } from "../engines/policy-trees.ts";
import { openPostgres } from "../engines/postgres.ts";
import { openSqlite } from "../engines/sqlite.ts";

const { RETENTION_ROWS = "50000", TEST_DATABASE_URL: url } = process.env;
/** `npm run proof -- retention-engines` takes a million. */
const rows = generatedRows(Number(RETENTION_ROWS));
const records = rows.map(toRecord);

const expected = policyTrees.map(({ policy, asOf }) =>
  [...compilePolicy(policy).selectDue(records, { asOf })].map(({ id }) => Number(id)),
);

describe("the pure function", () => {
  it.each(policyTrees)("compares as it decides, record by record: $name", ({ policy, asOf }) => {
    const sample = records.slice(0, 500);
    const one = sample.filter((record) => decide({ ...record, policy, asOf }).action !== "none");
    expect([...compilePolicy(policy).selectDue(sample, { asOf })]).toEqual(one);
  });

  it("finds something due in most policies and everything in none", () => {
    expect(expected.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(16);
    for (const ids of expected) expect(ids.length).toBeLessThan(rows.length);
  });
});

const engines: readonly (readonly [string, (() => Promise<Engine>) | undefined])[] = [
  ["PGlite", openPglite],
  ["DuckDB", openDuckdb],
  ["SQLite", openSqlite],
  ["PostgreSQL", url ? () => openPostgres(url) : undefined],
];

if (!url) console.warn("SKIPPED: PostgreSQL. Set TEST_DATABASE_URL to test a real server.");

describe.each(engines)("%s", (name, open) => {
  describe.skipIf(!open)(`selects the same ids among ${rows.length} rows`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await (open ?? openPglite)();
      await engine.load(rows);
    });
    afterAll(() => engine.close());

    it("and with a column that says held, of which unknown counts as held", async () => {
      const [tree] = policyTrees;
      if (!tree) return;
      const { selectDue, toSql } = compilePolicy(tree.policy);
      // Any column of truth will do to show what unknown does.
      const options = { columns, holds: { column: "graded" }, asOf: tree.asOf } as const;
      const ids = await engine.select(
        toSql({ ...options, from: "record", dialect: engine.dialect }),
      );
      const free = rows
        .filter(({ graded }) => graded === false)
        .map((row) => toRecord({ ...row, holds: [] }));
      const due = [...selectDue(free, { asOf: tree.asOf })].map(({ id }) => Number(id));
      expect(ids.join() === due.join(), "the same ids").toBe(true);
    });

    it.each(policyTrees.map((tree, index) => ({ ...tree, index })))("$name", async (tree) => {
      const condition = compilePolicy(tree.policy).toSql({
        from: "record",
        columns,
        category: { column: "category" },
        holds: holdTable,
        asOf: tree.asOf,
        now: tree.asOf,
        dialect: engine.dialect,
      });
      const ids = await engine.select(condition);
      // Comparing texts says equal or not at once; a diff of a million numbers does not.
      expect(ids.length, name).toBe(expected[tree.index]?.length);
      expect(ids.join() === expected[tree.index]?.join(), "the same ids").toBe(true);
    });
  });
});
