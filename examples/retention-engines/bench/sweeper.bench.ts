import { randomUUID } from "node:crypto";
import { fromPg, migrate, planSweep, runSweep } from "@bijsluiter/core/postgres";
import { definePolicy } from "@bijsluiter/core/retention";
import pg from "pg";
import { afterAll, bench, describe } from "vitest";

const ROWS = 20_000;
const BATCH = 1000;
const ROUNDS = 6;
const asOf = "2026-08-01";
const now = "2026-08-01T02:00:00Z";
const { TEST_DATABASE_URL } = process.env;
if (!TEST_DATABASE_URL)
  console.warn("SKIPPED: the sweeper needs a PostgreSQL server; set TEST_DATABASE_URL.");

const policy = definePolicy({
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
});

/** 200 days of leaving, all over; one row in 200 has a hold that has ended. */
const tables = (name: string) => `
  create table ${name} (id bigint primary key, left_on date, payload text);
  create table ${name}_hold (id bigint primary key, record_id bigint references ${name}, from_day date, until_day date);
  create index on ${name}_hold (record_id);
  insert into ${name} select n, date '2020-01-01' + n % 200, repeat('x', 100) from generate_series(1, ${ROWS}) n;
  insert into ${name}_hold select n, n, '2020-01-01', '2021-01-01' from generate_series(200, ${ROWS}, 200) n;
  create table ${name}_log (id bigint primary key, rule_id text not null, trigger_day date not null, at timestamptz not null);
  analyze ${name}; analyze ${name}_hold;
`;

describe.skipIf(!TEST_DATABASE_URL)(
  `${ROWS} rows are destroyed in batches of ${BATCH}, each with a line in a log`,
  async () => {
    if (!TEST_DATABASE_URL) return;
    const database = `bench_${randomUUID().replaceAll("-", "")}`;
    const server = new pg.Client({ connectionString: TEST_DATABASE_URL });
    await server.connect();
    await server.query(`create database ${database}`);
    const url = new URL(TEST_DATABASE_URL);
    url.pathname = `/${database}`;
    const pool = new pg.Pool({ connectionString: url.href, max: 2 });
    const client = fromPg(pool);
    await migrate(client);
    for (let round = 0; round < ROUNDS; round += 1) {
      await pool.query(tables(`swept_${round}`));
      await pool.query(tables(`deleted_${round}`));
    }
    afterAll(async () => {
      await pool.end();
      await server.query(`drop database ${database} with (force)`);
      await server.end();
    });

    let swept = 0;
    const sweepNext = async () => {
      const name = `swept_${swept++}`;
      const sweepId = randomUUID();
      await planSweep(client, {
        sweepId,
        policy,
        asOf,
        now,
        approvals: 0,
        batchSize: BATCH,
        tables: [
          {
            name,
            key: ["id"],
            columns: { leftOn: "left_on" },
            holds: {
              table: `${name}_hold`,
              recordId: "record_id",
              from: "from_day",
              until: "until_day",
              matches: "id",
            },
          },
        ],
      });
      const { destroyed } = await runSweep(client, { sweepId, now: () => now });
      if (destroyed !== ROWS) throw new Error(`Destroyed ${destroyed}, expected ${ROWS}.`);
    };

    let deleted = 0;
    const deleteNext = async () => {
      const name = `deleted_${deleted++}`;
      const connection = await pool.connect();
      await connection.query(`delete from ${name}_hold`);
      let total = 0;
      for (let count: number | null = BATCH; count === BATCH; total += count ?? 0) {
        await connection.query("begin");
        ({ rowCount: count } = await connection.query(
          `with gone as (
            delete from ${name} where id in (select id from ${name} where left_on <= $1 order by id limit ${BATCH})
            returning id, left_on
          ) insert into ${name}_log select id, 'file', left_on, now() from gone`,
          ["2024-07-31"],
        ));
        await connection.query("commit");
      }
      connection.release();
      if (total !== ROWS) throw new Error(`Deleted ${total}, expected ${ROWS}.`);
    };
    const often = { iterations: ROUNDS - 1, time: 0, warmupIterations: 1, warmupTime: 0 };

    bench("a batched delete with a log row", deleteNext, often);
    bench("planSweep and runSweep", sweepNext, often);
  },
);
