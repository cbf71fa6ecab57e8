import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compilePolicy } from "@bijsluiter/core/retention";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openTypedDuckdb,
  openTypedPglite,
  openTypedPostgres,
  openTypedSqlite,
} from "../typed/open-typed.ts";
import { randomPolicies } from "../typed/random-policies.ts";
import { sameIds } from "../typed/same-ids.ts";
import { strictTypes, typedColumns, typedHolds, typedTables } from "../typed/typed-columns.ts";
import { load, type TypedEngine } from "../typed/typed-engine.ts";
import { typedRows } from "../typed/typed-rows.ts";

const {
  TEST_DATABASE_URL: url,
  RETENTION_POLICIES = "25",
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
    let engine: TypedEngine;
    beforeAll(async () => {
      engine = await (open ?? openTypedPglite)();
      for (const statement of typedTables(engine.dialect)) await engine.execute(statement);
      await load(engine, strictTypes, rows);
    });
    afterAll(() => engine.close());

    it("selects the ids that the pure function selects, and the others stay", async () => {
      const due = await sameIds(engine, policies, rows);
      expect(due).toBeGreaterThan(0);
    });

    if (name !== "DuckDB") return;
    it("reads Parquet files, and writes them again without what is due", async () => {
      const folder = mkdtempSync(join(tmpdir(), "retention-parquet-"));
      const file = (of: string) => `'${join(folder, `${of}.parquet`)}'`;
      try {
        await engine.execute(`copy record to ${file("before")} (format parquet)`);
        await engine.execute(
          `create view archived as select * from read_parquet(${file("before")})`,
        );
        const from = { table: "archived", as: "record" };
        expect(await sameIds(engine, policies, rows, from)).toBeGreaterThan(0);
        for (const { policy, asOf, now } of policies.slice(0, 5)) {
          const { stays, text, values } = compilePolicy(policy).toSql({
            ...{
              from,
              columns: typedColumns,
              category: { column: "category" },
              holds: typedHolds,
            },
            ...{ asOf, now, dialect: "duckdb" },
          });
          await engine.numbers(
            `copy (select * from archived as record where ${stays.text}) to ${file("after")} (format parquet)`,
            stays.values,
          );
          const after = `read_parquet(${file("after")}) as record`;
          const left = await engine.numbers(`select count(*) from ${after}`, []);
          const due = await engine.numbers(
            `select count(*) from archived as record where ${text}`,
            values,
          );
          expect(Number(left[0]) + Number(due[0])).toBe(rows.length);
          expect(
            await engine.numbers(`select count(*) from ${after} where ${text}`, values),
          ).toEqual([0]);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
});
