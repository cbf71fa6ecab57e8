import { setTimeout } from "node:timers/promises";
import pg from "pg";
import PgBoss from "pg-boss";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openServer, type Place, serverUrl } from "../../../test/postgres/places.ts";
import { column, now, plan, prepare, pupils, run } from "../../../test/postgres/sweep-kit.ts";
import {
  fromPg,
  queueSweep,
  readSweepFailures,
  runSweep,
  type SweepTable,
  sweepProgress,
  workOnSweeps,
} from "../index.ts";

const held: SweepTable = {
  ...pupils,
  holds: {
    table: "hold",
    recordId: "pupil_id",
    from: "from_day",
    until: "until_day",
    matches: "id",
  },
};
const TABLES = [
  "create table pupil (id bigint primary key, left_on date)",
  "create table hold (id bigint, pupil_id bigint references pupil, from_day date, until_day date)",
  "create table loose (pupil_id bigint, from_day date, until_day date)",
  "insert into pupil select n, '2020-01-01' from generate_series(1, 500) n",
];

// Two connections are needed, which PGlite has not.
describe.skipIf(!serverUrl)("the sweeper beside others", () => {
  let place: Required<Place>;
  let app: pg.Client;
  beforeAll(async () => {
    place = await openServer(serverUrl ?? "");
    app = new pg.Client({ connectionString: place.url });
    await app.connect();
  });
  beforeEach(async () => {
    await app.query("rollback");
    await prepare(place.client, TABLES);
  });
  afterAll(async () => {
    await app.end();
    await place.close();
  });
  const ids = () => column(place.client, "select id::int from pupil order by id");

  it("names a row that an idle transaction of the application has locked, and takes it later", async () => {
    const { sweepId } = await plan(place.client, { tables: [held] });
    await app.query("begin");
    await app.query("update pupil set left_on = left_on where id = 7");
    expect(await run(place.client, sweepId)).toMatchObject({
      state: "swept",
      destroyed: 499,
      failed: 1,
    });
    expect(await readSweepFailures(place.client, sweepId)).toMatchObject([
      { id: "7", reason: "locked" },
    ]);
    await app.query("commit");
    expect(await run(place.client, sweepId, { retry: true })).toMatchObject({
      destroyed: 500,
      failed: 0,
    });
  });

  it("leaves a row on which a hold is being placed", async () => {
    const { sweepId } = await plan(place.client, { tables: [held] });
    await app.query("begin");
    await app.query("insert into hold values (1, 8, '2020-01-01', null)");
    expect(await run(place.client, sweepId)).toMatchObject({ destroyed: 499, failed: 1 });
    await app.query("commit");
    expect(await run(place.client, sweepId, { retry: true })).toMatchObject({
      destroyed: 499,
      held: 1,
      failed: 0,
    });
    expect(await ids()).toEqual([8]);
  });

  it("leaves a row of which an ended hold is being opened again", async () => {
    await app.query("insert into hold values (1, 8, '2020-01-01', '2021-01-01')");
    const { sweepId } = await plan(place.client, { tables: [held] });
    await app.query("begin");
    await app.query("update hold set until_day = null");
    expect(await run(place.client, sweepId)).toMatchObject({ destroyed: 499, failed: 1 });
    await app.query("commit");
    expect(await run(place.client, sweepId, { retry: true })).toMatchObject({ held: 1, failed: 0 });
    expect(await ids()).toEqual([8]);
  });

  it("waits no longer than the lock timeout for a table of holds without a foreign key", async () => {
    const table: SweepTable = {
      ...held,
      holds: {
        table: "loose",
        recordId: "pupil_id",
        from: "from_day",
        until: "until_day",
        matches: "id",
      },
    };
    const { sweepId } = await plan(place.client, { tables: [table] });
    await app.query("begin");
    await app.query("insert into loose values (9, '2020-01-01', null)");
    expect(await run(place.client, sweepId, { lockTimeout: 50 })).toMatchObject({
      state: "open",
      destroyed: 0,
    });
    await app.query("commit");
    expect(await run(place.client, sweepId)).toMatchObject({
      state: "swept",
      destroyed: 499,
      held: 1,
    });
    expect(await ids()).toEqual([9]);
  });

  it("gives up on a row that refers and is locked, and not on the batch", async () => {
    await app.query("create table mark (id integer primary key, pupil_id bigint references pupil)");
    await app.query("insert into mark select n, n from generate_series(1, 500) n");
    const table: SweepTable = {
      ...held,
      with: [{ name: "mark", key: ["id"], references: { pupil_id: "id" } }],
    };
    const { sweepId } = await plan(place.client, { tables: [table], batchSize: 64 });
    await app.query("begin");
    await app.query("update mark set id = id where id = 33");
    expect(await run(place.client, sweepId, { lockTimeout: 20 })).toMatchObject({
      destroyed: 499,
      failed: 1,
    });
    expect(await readSweepFailures(place.client, sweepId)).toMatchObject([
      { id: "33", reason: "locked", sqlState: "55P03" },
    ]);
    // When every row that refers is locked, the rest of a batch is left after some tries.
    await app.query("rollback");
    await place.client.query(
      "insert into pupil select n, '2020-01-01' from generate_series(1001, 1064) n",
    );
    await app.query("begin");
    await app.query("lock table mark in exclusive mode");
    const second = await plan(place.client, { tables: [table], batchSize: 64 });
    expect(await run(place.client, second.sweepId, { lockTimeout: 20 })).toMatchObject({
      destroyed: 0,
      failed: 65,
    });
    await app.query("rollback");
  });

  it("is an error when a policy would hide holds", async () => {
    await app.query("alter table hold enable row level security");
    await app.query("drop role if exists sweeper_of_test");
    await app.query("create role sweeper_of_test login");
    await app.query("grant all on all tables in schema public to sweeper_of_test");
    await app.query("grant usage on schema public, bijsluiter to sweeper_of_test");
    await app.query("grant all on all tables in schema bijsluiter to sweeper_of_test");
    const url = new URL(place.url);
    url.username = "sweeper_of_test";
    const pool = new pg.Pool({ connectionString: url.href });
    await expect(plan(fromPg(pool), { tables: [held] })).rejects.toThrow("row-level security");
    await pool.end();
    await app.query("drop owned by sweeper_of_test");
    await app.query("drop role sweeper_of_test");
  });

  it("shares the work among workers, and begins a table when those before it are done", async () => {
    await app.query(
      "create table mark (id bigint primary key, pupil_id bigint references pupil, left_on date)",
    );
    await app.query("insert into mark select n, n, '2020-01-01' from generate_series(1, 500) n");
    const { sweepId } = await plan(place.client, {
      tables: [held, { ...pupils, name: "mark" }],
      batchSize: 20,
    });
    const batches: [number, number][] = [];
    const worker = (name: number) =>
      run(place.client, sweepId, { onBatch: (batch) => batches.push([name, batch]) });
    const [one, other] = await Promise.all([worker(1), worker(2)]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ state: "swept", destroyed: 1000, failed: 0 });
    expect(new Set(batches.map(([, batch]) => batch)).size).toBe(50);
    expect(new Set(batches.map(([name]) => name)).size).toBe(2);
  });

  it("waits for the worker that has the last batch, as long as it has it", async () => {
    const { sweepId } = await plan(place.client, { tables: [held], batchSize: 250 });
    await app.query("begin");
    await app.query("select from bijsluiter.sweep_batch where number = 1 for update");
    const running = run(place.client, sweepId, { lockTimeout: 50 });
    await expect.poll(ids).toHaveLength(250);
    const waits =
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%sweep_batch%'";
    await expect.poll(() => column(place.client, waits), { interval: 5 }).toHaveLength(1);
    await setTimeout(120);
    await app.query("commit");
    expect(await running).toMatchObject({ state: "swept", destroyed: 500 });
  });

  it("takes jobs from pg-boss, and none twice", async () => {
    const boss = new PgBoss({ connectionString: place.url, schema: "queue", supervise: false });
    await boss.start();
    const { sweepId } = await plan(place.client, { batchSize: 100 });
    expect(await queueSweep(place.client, boss, { sweepId })).toBe(5);
    expect(await queueSweep(place.client, boss, { sweepId })).toBe(5);
    await workOnSweeps(place.client, { boss, now: () => now, pollingIntervalSeconds: 0.5 });
    await expect
      .poll(async () => (await sweepProgress(place.client, sweepId)).state, { timeout: 30_000 })
      .toBe("swept");
    expect(await sweepProgress(place.client, sweepId)).toMatchObject({ destroyed: 500, done: 5 });
    await boss.stop({ graceful: false });
    await app.query("drop schema queue cascade");
  });

  it("passes on an error that concerns no row", async () => {
    const { sweepId } = await plan(place.client, { tables: [held] });
    await app.query(
      "create function broken() returns trigger language plpgsql as $$ begin perform nobody(); return old; end $$",
    );
    await app.query(
      "create trigger broken before delete on pupil for each row execute function broken()",
    );
    await expect(runSweep(place.client, { sweepId, now: () => now })).rejects.toThrow("nobody()");
    expect(await ids()).toHaveLength(500);
  });
});
