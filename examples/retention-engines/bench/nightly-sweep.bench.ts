import { compilePolicy, definePolicy } from "@bijsluiter/core/retention";
import { afterAll, bench, describe } from "vitest";
import { columns, holdTable } from "../engines/engine.ts";
import { generatedRows } from "../engines/generated-rows.ts";
import { openPostgres } from "../engines/postgres.ts";

const ROWS = 1_000_000;
/** As many as leave on one day, when a million leave in nineteen years. */
const LATE = 120;
const asOf = "2026-08-01";
const { TEST_DATABASE_URL } = process.env;
if (!TEST_DATABASE_URL)
  console.warn("SKIPPED: the nightly sweep needs a PostgreSQL server; set TEST_DATABASE_URL.");

const { toSql } = compilePolicy(
  definePolicy({
    id: "bench",
    version: "1",
    rules: [{ id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" }],
  }),
);
/** Rows with an open hold, in thousandths. */
const shares = [0, 5, 50, 300];

/** Two ways to ask for what is due in the tables of one share. */
const conditionsIn = (share: number) => {
  const [record, hold] = [`record_${share}`, `hold_${share}`];
  const holds = { ...holdTable, table: hold };
  return {
    byCutoff: toSql({ from: record, columns, holds, asOf, now: asOf }),
    /** What fell due since the sweep of the day before. */
    bySince: toSql({ from: record, columns, holds, asOf, now: asOf, since: "2026-07-31" }),
    /** Whether a row is held stands in the row. */
    byColumn: toSql({ from: record, columns, holds: { column: "held" }, asOf }),
    /** The same rule as arithmetic on the column. */
    byArithmetic: {
      text: `(left_on + interval '2 years') < $1::date and not exists (select 1 from ${hold} where ${hold}.record_id = ${record}.id
          and from_day <= $1::date and (until_day is null or until_day >= $1::date))`,
      values: [asOf],
    },
    byColumnArithmetic: {
      text: "(left_on + interval '2 years') < $1::date and not held",
      values: [asOf],
    },
  };
};

const engine = TEST_DATABASE_URL ? await openPostgres(TEST_DATABASE_URL) : undefined;
await engine?.load(generatedRows(ROWS));
afterAll(() => engine?.close());

describe.skipIf(!engine).each(shares)(
  "a nightly sweep of 1,000,000 rows in PostgreSQL, indexed, %i in 1000 held",
  async (share) => {
    if (!engine) return;
    const { byCutoff, bySince, byColumn, byArithmetic, byColumnArithmetic } = conditionsIn(share);
    const [record, hold] = [`record_${share}`, `hold_${share}`];
    await engine.client.query(`
      create table ${record} as select *, (id::bigint * 7919) % 1000 < ${share} as held from record;
      create table ${hold} as select id as record_id, date '2020-01-01' as from_day, null::date as until_day
        from ${record} where held;
      create index on ${hold} (record_id);
      create index on ${hold} (until_day);
      analyze ${hold};
    `);
    // As on an ordinary night: what was due is gone, but for what is held, and for what falls due today.
    await engine.client.query(`delete from ${record} where ${byCutoff.text}`, byCutoff.values);
    await engine.client.query(`
      update ${record} set left_on = '2024-07-31'
        where id in (select id from ${record} where left_on > '2024-07-31' order by id limit ${LATE});
      create index on ${record} (left_on);
      create index on ${record} (left_on) where not held;
      create unique index on ${record} (id);
    `);
    await engine.client.query(`vacuum analyze ${record}`);
    const select = async ({ text, values }: { text: string; values: readonly unknown[] }) => {
      const found = await engine.client.query(`select id from ${record} where ${text}`, [
        ...values,
      ]);
      return found.rows.length;
    };
    const expected = await select(byCutoff);
    const both = async (condition: { text: string; values: readonly unknown[] }) => {
      const found = await select(condition);
      if (found !== expected) throw new Error(`Found ${found}, expected ${expected}.`);
    };
    const often = { iterations: 10, time: 0, warmupIterations: 2, warmupTime: 0 };
    bench("by cut-off", () => both(byCutoff), often);
    bench("by cut-off, since the sweep of the day before", () => both(bySince), often);
    bench("by date arithmetic", () => both(byArithmetic), often);
    bench("by cut-off, held as a column of the row", () => both(byColumn), often);
    bench("by date arithmetic, held as a column of the row", () => both(byColumnArithmetic), often);
  },
);
