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
    rules: [
      {
        id: "file",
        kind: "erase",
        trigger: "leftOn",
        snapBefore: "school-year-end",
        period: "P2Y",
      },
    ],
  }),
);
const byCutoff = toSql({ from: "record", columns, holds: holdTable, asOf, now: asOf });

/** The same rule as arithmetic on the column: 31 July of the school year, two years on. */
const byArithmetic = {
  text: `(make_date(extract(year from left_on)::int
      + case when extract(month from left_on) >= 8 then 1 else 0 end, 7, 31) + interval '2 years') < $1::date
    and not exists (select 1 from hold where hold.record_id = record.id
      and from_day <= $1::date and (until_day is null or until_day >= $1::date))`,
  values: [asOf],
};

/** Rows with a hold, in thousandths. */
const shares = [0, 5, 50, 300];

describe.skipIf(!TEST_DATABASE_URL).each(shares)(
  "a nightly sweep of 1,000,000 rows in PostgreSQL, indexed, %i in 1000 held",
  async (share) => {
    if (!TEST_DATABASE_URL) return;
    const engine = await openPostgres(TEST_DATABASE_URL);
    await engine.load(generatedRows(ROWS));
    await engine.client.query("truncate hold");
    await engine.client.query(
      `insert into hold select id, date '2020-01-01', null from record where (id * 7919) % 1000 < ${share}`,
    );
    await engine.client.query("analyze hold");
    // As on an ordinary night: what was due is gone, but for what falls due today.
    await engine.client.query(`delete from record where ${byCutoff.text}`, [...byCutoff.values]);
    await engine.client.query(
      `update record set left_on = '2023-05-05' where id in (select id from record order by id limit ${LATE})`,
    );
    await engine.client.query("create index record_left_on on record (left_on)");
    await engine.client.query("vacuum analyze record");
    afterAll(() => engine.close());

    const select = async ({ text, values }: { text: string; values: readonly unknown[] }) => {
      const { rows } = await engine.client.query(`select id from record where ${text}`, [
        ...values,
      ]);
      return rows.length;
    };
    const expected = await select(byCutoff);
    const both = async (condition: typeof byArithmetic) => {
      const found = await select(condition);
      if (found !== expected) throw new Error(`Found ${found}, expected ${expected}.`);
    };
    const often = { iterations: 20, time: 0, warmupIterations: 3, warmupTime: 0 };

    bench(
      "by cut-off",
      () => both({ ...byCutoff, values: [...byCutoff.values] as string[] }),
      often,
    );
    bench("by date arithmetic", () => both(byArithmetic), often);
  },
);
