import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  fromPg,
  planSweep,
  queueSweep,
  type SweepTable,
  sweepProgress,
  workOnSweeps,
} from "@bijsluiter/core/postgres";
import { definePolicy } from "@bijsluiter/core/retention";
import PgBoss from "pg-boss";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../server/database/open-database.ts";
import { openPool } from "../../server/database/open-pool.ts";
import { queueDatabase } from "../../server/retention/queue-database.ts";
import { type Answer, clientOf, until } from "../kit/client.ts";
import { type Cluster, clusters } from "../kit/cluster.ts";
import { completeReport, incompleteReport } from "../kit/reports.ts";
import { startProcess } from "../kit/start-process.ts";

const CLIENTS = 8;
/** How long reports come in before the database stops, and after it is back. */
const UNDER_LOAD_MS = 1_500;
const AWAY_MS = 1_000;

describe.each(clusters)("%s that is stopped and started", (_name, startCluster) => {
  let cluster: Cluster;

  beforeEach(async () => {
    cluster = await startCluster();
    return () => cluster.stop();
  });

  it("costs no report that was confirmed, and the platform stays", async () => {
    const { url: databaseUrl } = cluster;
    const dataDir = await mkdtemp(join(tmpdir(), "leerplein-"));
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
    const place = { dataDir, databaseUrl, remove: async () => undefined };
    const platform = await startProcess(place, { WRITES_PER_MINUTE: "1000000" });
    const load = startLoad(platform.url);

    await pause(UNDER_LOAD_MS);
    const confirmedBefore = load.confirmed.size;
    await cluster.crash();
    await until(
      () => Promise.resolve(load.refused),
      (refused) => refused.length > CLIENTS,
    );
    const away = await clientOf(platform.url).get("/breaches");
    await pause(AWAY_MS);
    await cluster.start();
    await until(
      () => Promise.resolve(load.confirmed.size),
      (confirmed) => confirmed >= confirmedBefore + CLIENTS,
    );
    await pause(UNDER_LOAD_MS);
    await load.finish();

    expect(platform.isRunning()).toBe(true);
    expect(confirmedBefore).toBeGreaterThan(0);
    for (const answer of [away, ...load.refused]) {
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(answer.body.issues).toMatchObject([
        { code: "database-away", message: expect.stringMatching(/^\p{Lu}.+\.$/u) },
      ]);
    }
    const officer = clientOf(platform.url);
    await allAreTold(databaseUrl, load.confirmed.size);
    const { body: verdict } = await officer.get("/register/verify");
    expect(verdict).toMatchObject({ valid: true, entries: 2 * load.confirmed.size });
    const pool = openPool(databaseUrl);
    const counted = async (query: string) =>
      Object.fromEntries((await pool.query(query)).rows.map(({ key, number }) => [key, number]));
    const once = Object.fromEntries(
      [...load.confirmed.values()].map((reference) => [reference, 1]),
    );
    expect(Object.keys(once)).toHaveLength(load.confirmed.size);
    const each = "count(*)::int as number from";
    expect({
      reported: await counted(
        `select reference as key, ${each} bijsluiter.register_entry where kind = 'reported' group by 1`,
      ),
      told: await counted(
        `select reference as key, ${each} bijsluiter.register_entry where kind = 'board-informed' group by 1`,
      ),
      outbox: await counted(
        `select reference as key, ${each} bijsluiter.register_notice group by 1`,
      ),
      answers: await counted(
        `select reference as key, ${each} bijsluiter.register_answer group by 1`,
      ),
    }).toEqual({ reported: once, told: once, outbox: once, answers: once });
    await pool.end();
    await platform.kill();
  });

  it("does not end a sweep, which goes on when it is back", async () => {
    const { close } = await openDatabase({ databaseUrl: cluster.url, dataDir: "" });
    const pool = openPool(cluster.url);
    await pool.query(RECORDS);
    const client = fromPg(pool);
    const boss = new PgBoss({
      db: queueDatabase(pool),
      maintenanceIntervalSeconds: 1,
    });
    const complaints: unknown[] = [];
    boss.on("error", (error) => complaints.push(error));
    await boss.start();
    const sweepId = randomUUID();
    const asOf = "2026-08-01";
    await planSweep(client, {
      sweepId,
      policy,
      asOf,
      now,
      tables: [table],
      approvals: 0,
      batchSize: 25,
    });
    await queueSweep(client, boss, { sweepId, expireInSeconds: 2, retryLimit: 100 });
    let done = 0;
    await workOnSweeps(client, {
      boss,
      now: () => now,
      onBatch: () => {
        done += 1;
      },
      pollingIntervalSeconds: 0.5,
    });
    await expect.poll(() => done).toBeGreaterThan(1);
    await cluster.crash();
    await expect.poll(() => complaints.length).toBeGreaterThan(1);
    await cluster.start();
    await expect
      .poll(
        async () => {
          const { done, batches } = await sweepProgress(client, sweepId).catch(() => ({
            done: 0,
            batches: 1,
          }));
          return batches - done;
        },
        { timeout: 90_000, interval: 200 },
      )
      .toBe(0);
    const { rows } = await pool.query(
      "select (select count(*) from pupil_record)::int as left, (select count(*) from bijsluiter.sweep_log)::int as gone",
    );
    expect(rows).toEqual([{ left: 0, gone: 400 }]);
    await boss.stop({ graceful: false });
    await pool.end();
    await close();
  });
});

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
const policy = definePolicy({
  id: "leerplein",
  version: "2026-1",
  rules: [
    { id: "results-2y", kind: "erase", trigger: "leftOn", period: "P2Y", categories: ["results"] },
  ],
});
const RECORDS = `
  create table pupil_record (id bigint primary key, category text not null, left_on date);
  create table pupil_hold (
    case_id text not null, record_id bigint not null references pupil_record, from_day date not null, until_day date
  );
  insert into pupil_record select n, 'results', date '2023-06-20' from generate_series(1, 400) as n;
`;

/** Clients that report one breach after another, each again under its own key until it is confirmed. */
function startLoad(url: string) {
  /** Reference by key. */
  const confirmed = new Map<string, string>();
  const refused: Answer[] = [];
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, async (_, at) => {
    const client = clientOf(url, "docent");
    while (!isOver) {
      const key = randomUUID();
      let answer = await client.report(at % 2 ? completeReport : incompleteReport, key);
      while (answer.status !== 201 && answer.status !== 200) {
        refused.push(answer);
        await pause(100);
        answer = await client.report(at % 2 ? completeReport : incompleteReport, key);
      }
      confirmed.set(key, answer.body.reference);
    }
  });
  return {
    confirmed,
    refused,
    async finish() {
      isOver = true;
      await Promise.all(clients);
    },
  };
}

async function allAreTold(databaseUrl: string, reports: number): Promise<void> {
  const pool = openPool(databaseUrl);
  await until(
    async () =>
      (
        await pool.query(
          "select count(*)::int as sent from bijsluiter.register_notice where sent_at is not null",
        )
      ).rows[0],
    ({ sent }) => sent === reports,
  );
  await pool.end();
}
