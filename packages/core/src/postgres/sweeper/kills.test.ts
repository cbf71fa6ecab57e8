import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, serverUrl } from "../../../test/postgres/places.ts";
import { column, policy, prepare, pupils, run } from "../../../test/postgres/sweep-kit.ts";
import { buildWorker, chance, startWorker } from "../../../test/postgres/worker-process.ts";
import { planSweep, readSweepFailures, type SqlClient, type SweepTable } from "../index.ts";

/** 20 when a proof is asked for. */
const { BIJSLUITER_SWEEP_KILLS = "4" } = process.env;
const kills = Number(BIJSLUITER_SWEEP_KILLS);
const rows = kills * 1000;

const table: SweepTable = {
  ...pupils,
  holds: {
    table: "hold",
    recordId: "pupil_id",
    from: "from_day",
    until: "until_day",
    matches: "id",
  },
  with: [{ name: "mark", key: ["id"], references: { pupil_id: "id" } }],
};
const TABLES = [
  "create table pupil (id bigint primary key, left_on date)",
  "create table mark (id bigint primary key, pupil_id bigint not null references pupil)",
  "create table note (id bigint primary key, pupil_id bigint not null references pupil)",
  `create table hold (id bigint generated always as identity, pupil_id bigint not null references pupil,
    from_day date, until_day date)`,
  "create index on mark (pupil_id)",
  "create index on note (pupil_id)",
  "create index on hold (pupil_id)",
  `insert into pupil select n, '2020-01-01' from generate_series(1, ${rows}) n`,
  `insert into mark select n, n from generate_series(1, ${rows}, 7) n`,
  // A slow row now and then, so that a kill lands in a transaction.
  `create function slow() returns trigger language plpgsql as
    $$ begin if old.id % 20 = 0 then perform pg_sleep(0.005); end if; return old; end $$`,
  "create trigger slow before delete on pupil for each row execute function slow()",
];

/** Places holds, ends some of them, and adds rows that refer, until it is told to stop; gives the ids that are held to the end. */
async function writeBeside(client: SqlClient, isDone: () => boolean): Promise<ReadonlySet<number>> {
  const held = new Set<number>();
  const next = chance(20_261_129);
  const today = new Date().toISOString().slice(0, 10);
  for (let turn = 0; !isDone(); turn += 1) {
    const id = 1 + Math.floor(next() * rows);
    try {
      if (turn % 3 === 2) {
        await client.query("insert into note values ($1, $2)", [turn, id]);
      } else {
        await client.query("insert into hold (pupil_id, from_day) values ($1, $2::text::date)", [
          id,
          today,
        ]);
        held.add(id);
      }
      if (turn % 5 === 4 && held.size > 0) {
        const [released = 0] = held;
        held.delete(released);
        await client.query("update hold set until_day = '2026-01-01' where pupil_id = $1", [
          released,
        ]);
      }
    } catch {
      // The row is gone: nothing can refer to it any more.
    }
    await setTimeout(2);
  }
  return held;
}

describe.skipIf(!serverUrl)("workers that are killed", () => {
  const scratch = mkdtempSync(join(import.meta.dirname, "../../../node_modules", ".worker-"));
  beforeAll(() => buildWorker("sweep-worker.ts", scratch));
  afterAll(() => rmSync(scratch, { recursive: true }));

  const start = (url: string, sweepId: string) =>
    startWorker(scratch, { DATABASE_URL: url, SWEEP_ID: sweepId });

  it(`lose nothing in ${kills} kills: nothing twice, unlogged, left, or held and gone`, {
    timeout: 600_000,
  }, async () => {
    const place = await openServer(serverUrl ?? "");
    const { client, url } = place;
    await prepare(client, TABLES);
    const sweepId = randomUUID();
    const asOf = new Date().toISOString().slice(0, 10);
    const now = new Date().toISOString();
    await planSweep(client, {
      sweepId,
      policy,
      asOf,
      now,
      tables: [table],
      approvals: 0,
      batchSize: 50,
    });
    let isDone = false;
    const writing = writeBeside(client, () => isDone);
    const next = chance(20_261_129);
    let midway = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const [doomed, other] = [start(url, sweepId), start(url, sweepId)];
      await Promise.all([doomed.isReady, other.isReady]);
      await setTimeout(30 + Math.floor(next() * 170));
      doomed.worker.kill("SIGKILL");
      other.worker.kill("SIGKILL");
      await Promise.all([doomed.ended, other.ended]);
      midway += doomed.lines.includes("swept") ? 0 : 1;
    }
    const last = [start(url, sweepId), start(url, sweepId)];
    await Promise.all(last.map(({ ended }) => ended));
    isDone = true;
    const held = await writing;
    // Rows that the writer had locked, and those of which a hold has ended since.
    await run(client, sweepId, { retry: true, now: () => new Date().toISOString() });

    expect(midway).toBeGreaterThan(0);
    const left = new Set(await column(client, "select id::int from pupil"));
    const logged = (await column(
      client,
      `select (record_key::json->>0)::int from bijsluiter.sweep_log where table_name = '"public"."pupil"'`,
    )) as readonly number[];
    expect(new Set(logged).size).toBe(logged.length);
    expect(logged.filter((id) => left.has(id))).toEqual([]);
    expect(logged.length + left.size).toBe(rows);
    expect([...held].filter((id) => !left.has(id))).toEqual([]);
    const markLines = await column(
      client,
      `select 1 from bijsluiter.sweep_log where table_name = '"public"."mark"'`,
    );
    const marksLeft = await column(client, "select pupil_id::int from mark");
    expect(markLines.length + marksLeft.length).toBe(Math.ceil(rows / 7));
    // What is left is held now, was held when its batch ran, or has a note that refers to it and is named.
    const named = new Set((await readSweepFailures(client, sweepId)).map(({ id }) => Number(id)));
    const everHeld = new Set(await column(client, "select pupil_id::int from hold"));
    expect([...left].filter((id) => !everHeld.has(id) && !named.has(Number(id)))).toEqual([]);
    await place.close();
  });
});
