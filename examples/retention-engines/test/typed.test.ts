import { compilePolicy } from "@bijsluiter/core/retention";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openTypedDuckdb,
  openTypedPglite,
  openTypedPostgres,
  openTypedSqlite,
} from "../typed/open-typed.ts";
import { randomPolicies } from "../typed/random-policies.ts";
import { strictTypes, typedColumns, typedHolds, typedTables } from "../typed/typed-columns.ts";
import { load, type TypedEngine } from "../typed/typed-engine.ts";
import { toTypedRecord, typedRows } from "../typed/typed-rows.ts";

const {
  TEST_DATABASE_URL: url,
  RETENTION_POLICIES = "50",
  RETENTION_TYPED_ROWS = "5000",
} = process.env;
/** `npm run proof -- retention-types` takes 260 policies and 20,000 rows. */
const policies = randomPolicies(Number(RETENTION_POLICIES));

const engines: readonly (readonly [string, (() => Promise<TypedEngine>) | undefined])[] = [
  ["PGlite", openTypedPglite],
  ["DuckDB", openTypedDuckdb],
  ["SQLite", openTypedSqlite],
  ["PostgreSQL", url ? () => openTypedPostgres(url) : undefined],
];

if (!url) console.warn("SKIPPED: PostgreSQL. Set TEST_DATABASE_URL to test a real server.");

describe.each(engines)("%s, columns of every type with what is no value of it", (name, open) => {
  describe.skipIf(!open)(`${policies.length} policies, ${RETENTION_TYPED_ROWS} rows`, () => {
    const rows = typedRows({
      count: Number(RETENTION_TYPED_ROWS),
      seed: 7,
      loose: name === "SQLite",
    });
    const records = rows.map(toTypedRecord);
    let engine: TypedEngine;
    beforeAll(async () => {
      engine = await (open ?? openTypedPglite)();
      for (const statement of typedTables(engine.dialect)) await engine.execute(statement);
      await load(engine, strictTypes, rows);
    });
    afterAll(() => engine.close());

    it("selects the ids that the pure function selects, and the others stay", async () => {
      let due = 0;
      for (const { policy, asOf, now } of policies) {
        const compiled = compilePolicy(policy);
        const condition = compiled.toSql({
          from: "record",
          columns: typedColumns,
          category: { column: "category" },
          holds: typedHolds,
          asOf,
          now,
          dialect: engine.dialect,
        });
        for (const statement of condition.before) await engine.execute(statement);
        const select = (where: { text: string; values: readonly unknown[] }) =>
          engine.numbers(`select id from record where ${where.text} order by id`, where.values);
        const expected = [...compiled.selectDue(records, { asOf, now, columns: typedColumns })].map(
          ({ id }) => Number(id),
        );
        const found = await select(condition);
        const told = JSON.stringify(policy.rules);
        expect(different(found, expected), told).toEqual([]);
        const kept = await select(condition.stays);
        expect(kept.length + found.length, told).toBe(rows.length);
        due += found.length;
      }
      expect(due).toBeGreaterThan(0);
    });
  });
});

/** The first ids that only one of two lists has. */
function different(a: readonly number[], b: readonly number[]): readonly string[] {
  const [left, right] = [new Set(a), new Set(b)];
  return [
    ...a.filter((id) => !right.has(id)).map((id) => `found ${id}`),
    ...b.filter((id) => !left.has(id)).map((id) => `missed ${id}`),
  ].slice(0, 5);
}
