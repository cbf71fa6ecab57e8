import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  closeSweep,
  fromPg,
  planSweep,
  queueSweep,
  readSweepLog,
  type SqlClient,
  type SweepTable,
  sweepProgress,
} from "@bijsluiter/core/postgres";
import { definePolicy, reapplyAfterRestore } from "@bijsluiter/core/retention";
import type { Pool } from "pg";
import PgBoss from "pg-boss";
import { build } from "tsup";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../server/database/open-database.ts";
import { openPool } from "../../server/database/open-pool.ts";
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
const table: SweepTable = {
  name: "pupil_record",
  key: ["id"],
  columns: { leftOn: "left_on" },
  category: { column: "category" },
  holds: {
    table: "pupil_hold",
    recordId: "record_id",
    from: "from_day",
    until: "until_day",
    matches: "id",
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
  let client: SqlClient;

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
    url = databaseUrl;
    pool = openPool(url);
    client = fromPg(pool);
    await pool.query(RECORDS);
    return async () => {
      await pool.end();
      await opened.close();
      await place.remove();
    };
  });

  const count = async (from: string) =>
    Number((await pool.query(`select count(*) as number from ${from}`)).rows[0].number);
  it("survives a worker that is killed in the middle: nothing twice, nothing unlogged", async () => {
    // A slow delete, so that the kill lands inside a transaction.
    await pool.query(`
      create function slow() returns trigger language plpgsql as
        $$ begin perform pg_sleep(0.01); return old; end $$;
      create trigger slow before delete on pupil_record for each row execute function slow();
    `);
    const sweepId = randomUUID();
    const tables = [table];
    await planSweep(client, { sweepId, policy, asOf, now, tables, approvals: 0, batchSize: 20 });
    const boss = new PgBoss({ connectionString: url, schema: QUEUE_SCHEMA, supervise: false });
    await boss.start();
    expect(await queueSweep(client, boss, { sweepId, expireInSeconds: 2 })).toBe(20);
    const doomed = startWorker();
    await doomed.batches(3);
    doomed.process.kill("SIGKILL");
    await doomed.ended;
    const half = await sweepProgress(client, sweepId);
    expect(half.done).toBeLessThan(half.batches);
    const others = [startWorker(), startWorker()];
    await expect
      .poll(async () => (await sweepProgress(client, sweepId)).done, {
        timeout: 60_000,
        interval: 200,
      })
      .toBe(20);
    for (const { process } of others) process.kill("SIGTERM");
    await Promise.all(others.map(({ ended }) => ended));
    await boss.stop({ graceful: false });
    expect(await count("pupil_record")).toBe(610);
    const log = await readSweepLog(client, sweepId);
    expect(new Set(log.map(({ id }) => id)).size).toBe(390);
    expect(reapplyAfterRestore(log, "2026-07-31T00:00:00Z")).toHaveLength(390);
    const closing = { sweepId, parties, hashKey: "a secret of the issuer", now };
    expect(await closeSweep(client, closing)).toMatchObject({
      state: "closed",
      statement: {
        total: 390,
        rules: [{ ruleId: "results-2y", basis: null, count: 390 }],
        exceptions: { failed: 0, held: 10 },
      },
    });
  });

  function startWorker() {
    const env = {
      ...process.env,
      DATABASE_URL: url,
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
