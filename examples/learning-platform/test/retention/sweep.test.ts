import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  definePolicy,
  destructionStatementResult,
  reapplyAfterRestore,
} from "@bijsluiter/core/retention";
import type { Pool } from "pg";
import PgBoss from "pg-boss";
import { build } from "tsup";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../server/database/open-database.ts";
import { openPool } from "../../server/database/open-pool.ts";
import {
  dryRun,
  enqueueSweep,
  finishSweep,
  planSweep,
  readLog,
  type SweepSource,
  sweepBatch,
  sweepProgress,
} from "../../server/retention/index.ts";
import { places } from "../kit/places.ts";

const QUEUE_SCHEMA = "sweep_queue";
// Workers are processes of their own, so the database that only one process has will not do.
const createPlace = places.find(([name]) => name === "PostgreSQL")?.[1];
if (!createPlace)
  console.warn("SKIPPED: the sweeper needs a PostgreSQL server; set TEST_DATABASE_URL.");

const policy = definePolicy({
  id: "leerplein",
  version: "2026-1",
  backupLag: "P30D",
  rules: [
    { id: "results-2y", kind: "erase", trigger: "leftOn", period: "P2Y", categories: ["results"] },
    { id: "absence-5y", kind: "keep", trigger: "leftOn", period: "P5Y", categories: ["absence"] },
    {
      id: "absence-gone",
      kind: "erase",
      trigger: "leftOn",
      period: "P5Y",
      categories: ["absence"],
    },
  ],
});
const asOf = "2026-08-01";
const now = "2026-08-01T02:00:00.000Z";
const source: SweepSource = {
  table: "pupil_record",
  id: "id",
  columns: { leftOn: "left_on" },
  category: { column: "category" },
  holds: {
    table: "pupil_hold",
    id: "case_id",
    recordId: "record_id",
    from: "from_day",
    until: "until_day",
  },
};
const parties = {
  controller: "Stichting De Wilgen",
  processor: "Leerplein Media B.V.",
  agreement: "VO-2026-014",
  approvers: [
    { role: "privacy officer", name: "S. de Vries" },
    { role: "board", name: "M. Bakker" },
  ],
  subProcessors: [],
  issuer: "Leerplein Media B.V.",
  issuedOn: "2026-08-02",
};
const finish = { parties, hashKey: "a secret of the issuer", now };

// 400 results and 400 absences that left in 2023; 10 results held; 100 without a date; 100 that left in 2025.
const RECORDS = `
  create table pupil_record (id bigint primary key, category text not null, left_on date);
  create table pupil_hold (
    case_id text not null, record_id bigint not null references pupil_record, from_day date not null, until_day date
  );
  insert into pupil_record
    select n, case when n <= 400 then 'results' when n <= 800 then 'absence' else 'results' end,
      case when n <= 800 then date '2023-06-20' when n <= 900 then null else date '2025-06-20' end
    from generate_series(1, 1000) as n;
  insert into pupil_hold select 'case-1', n * 40, '2026-01-01', null from generate_series(1, 10) as n;
`;

describe.skipIf(!createPlace)("the sweeper, on PostgreSQL", () => {
  const scratch = mkdtempSync(join(import.meta.dirname, ".worker-"));
  let pool: Pool;
  let url: string;
  let database: Database;

  beforeAll(async () => {
    await build({
      entry: { worker: join(import.meta.dirname, "../../server/retention/worker.ts") },
      outDir: scratch,
      format: "esm",
      target: "node20",
      external: ["pg", "pg-boss", "drizzle-orm"],
      noExternal: [/^@bijsluiter/],
      silent: true,
      config: false,
      esbuildOptions: (options) => {
        options.conditions = ["@bijsluiter/source"];
      },
    });
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  beforeEach(async () => {
    if (!createPlace) throw new Error("There is no PostgreSQL server.");
    const place = await createPlace();
    const { databaseUrl = "", dataDir } = place;
    const opened = await openDatabase({ databaseUrl, dataDir });
    ({ database } = opened);
    url = databaseUrl;
    pool = openPool(url);
    await pool.query(RECORDS);
    return async () => {
      await pool.end();
      await opened.close();
      await place.remove();
    };
  });

  const count = async (from: string) =>
    Number((await pool.query(`select count(*) as number from ${from}`)).rows[0].number);
  const sweepAll = async (sweepId: string) => {
    const { rows } = await pool.query("select number from retention_batch where sweep_id = $1", [
      sweepId,
    ]);
    for (const { number } of rows) await sweepBatch(database, source, { sweepId, number, now });
  };

  it("looks first and changes nothing", async () => {
    expect(await dryRun(database, source, { policy, asOf })).toEqual({ due: 390, held: 10 });
    expect(await count("pupil_record")).toBe(1000);
  });

  it("destroys what is due, logs each record once and closes with a statement", async () => {
    const sweepId = await planSweep(database, source, { policy, asOf, now, batchSize: 50 });
    expect(await finishSweep(database, sweepId, finish)).toBeUndefined();
    await sweepAll(sweepId);
    expect(await count("pupil_record")).toBe(610);
    expect(await sweepProgress(database, sweepId)).toMatchObject({
      batches: 8,
      done: 8,
      destroyed: 390,
      skipped: 0,
    });
    const statement = await finishSweep(database, sweepId, finish);
    expect(statement).toMatchObject({
      total: 390,
      counts: [{ category: "results", action: "erase", count: 390 }],
      rules: [{ ruleId: "results-2y", basis: null, count: 390 }],
      triggerDays: { earliest: "2023-06-20", latest: "2023-06-20" },
      fullyGoneOn: "2026-08-31",
    });
    expect(destructionStatementResult.safeParse(statement).success).toBe(true);
    expect(
      await finishSweep(database, sweepId, { ...finish, now: "2027-01-01T00:00:00Z" }),
    ).toEqual(statement);
    const log = await readLog(database, sweepId);
    expect(reapplyAfterRestore(log, "2026-07-31T00:00:00Z")).toHaveLength(390);
  });

  it("does nothing in a batch that was done", async () => {
    const sweepId = await planSweep(database, source, { policy, asOf, now, batchSize: 50 });
    const first = await sweepBatch(database, source, { sweepId, number: 0, now });
    expect(await sweepBatch(database, source, { sweepId, number: 0, now })).toEqual(first);
    expect(await count("retention_destroyed")).toBe(49);
  });

  it("spares a record on which a hold was placed after the plan", async () => {
    const sweepId = await planSweep(database, source, { policy, asOf, now, batchSize: 50 });
    await pool.query("insert into pupil_hold values ('case-2', 1, '2026-08-01', null)");
    await sweepAll(sweepId);
    expect(await count("pupil_record where id = 1")).toBe(1);
    const statement = await finishSweep(database, sweepId, finish);
    expect(statement).toMatchObject({
      total: 389,
      exceptions: { held: 11, failed: 0, skipped: 0 },
    });
  });

  it("waits for a hold that is being placed while it looks, and then spares the record", async () => {
    const sweepId = await planSweep(database, source, { policy, asOf, now, batchSize: 50 });
    const other = await pool.connect();
    await other.query("begin");
    await other.query("insert into pupil_hold values ('case-2', 7, '2026-08-01', null)");
    const sweeping = sweepBatch(database, source, { sweepId, number: 0, now });
    await waiting(pool);
    await other.query("commit");
    other.release();
    expect(await sweeping).toEqual({ destroyed: 48, held: 2, skipped: 0 });
    expect(await count("pupil_record where id = 7")).toBe(1);
  });

  it("spares a record whose date was changed after the plan", async () => {
    const sweepId = await planSweep(database, source, { policy, asOf, now, batchSize: 50 });
    await pool.query("update pupil_record set left_on = '2026-01-01' where id = 2");
    expect(await sweepBatch(database, source, { sweepId, number: 0, now })).toEqual({
      destroyed: 48,
      held: 1,
      skipped: 1,
    });
  });

  it("survives a worker that is killed in the middle: nothing twice, nothing unlogged", async () => {
    // A slow delete, so that the kill lands inside a transaction.
    await pool.query(`
      create function slow() returns trigger language plpgsql as
        $$ begin perform pg_sleep(0.01); return old; end $$;
      create trigger slow before delete on pupil_record for each row execute function slow();
    `);
    const sweepId = await planSweep(database, source, { policy, asOf, now, batchSize: 20 });
    const boss = new PgBoss({ connectionString: url, schema: QUEUE_SCHEMA, supervise: false });
    await boss.start();
    expect(await enqueueSweep(boss, database, { sweepId, expireInSeconds: 2 })).toBe(20);
    const doomed = startWorker();
    await doomed.batches(3);
    doomed.process.kill("SIGKILL");
    await doomed.ended;
    const half = await sweepProgress(database, sweepId);
    expect(half.done).toBeLessThan(half.batches);
    const others = [startWorker(), startWorker()];
    await expect
      .poll(async () => (await sweepProgress(database, sweepId)).done, {
        timeout: 60_000,
        interval: 200,
      })
      .toBe(20);
    for (const { process } of others) process.kill("SIGTERM");
    await Promise.all(others.map(({ ended }) => ended));
    await boss.stop({ graceful: false });
    expect(await count("pupil_record")).toBe(610);
    expect(await count("retention_destroyed")).toBe(390);
    // Every record that is gone has its line, and every line a record that is gone.
    expect(await count("retention_destroyed join pupil_record on id = record_id")).toBe(0);
    expect(await finishSweep(database, sweepId, finish)).toMatchObject({
      total: 390,
      exceptions: { failed: 0 },
    });
  });

  function startWorker() {
    const env = {
      ...process.env,
      DATABASE_URL: url,
      SWEEP_SOURCE: JSON.stringify(source),
      QUEUE_SCHEMA,
    };
    const child: ChildProcess = spawn(process.execPath, [join(scratch, "worker.js")], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const batches = (wanted: number) =>
      new Promise<void>((resolve, reject) => {
        let seen = 0;
        child.once("exit", () => reject(new Error("The worker ended before it was killed.")));
        if (!child.stdout) return;
        createInterface({ input: child.stdout }).on("line", (line) => {
          if (line.startsWith("batch") && ++seen === wanted) resolve();
        });
      });
    return { process: child, ended, batches };
  }
});

/** Until some statement waits for a lock. */
async function waiting(pool: Pool): Promise<void> {
  await expect
    .poll(
      async () => {
        const found = await pool.query(
          "select count(*) as number from pg_stat_activity where wait_event_type = 'Lock' and query like '%for update%'",
        );
        return Number(found.rows[0].number);
      },
      { timeout: 60_000, interval: 20 },
    )
    .toBeGreaterThan(0);
}
