import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbers, planOf } from "../../../test/postgres/erasure-kit.ts";
import { openServer, serverUrl } from "../../../test/postgres/places.ts";
import { column, prepare } from "../../../test/postgres/sweep-kit.ts";
import { buildWorker, chance, startWorker } from "../../../test/postgres/worker-process.ts";
import { type ErasurePlan, erasureProof, resumeErasure } from "../../rights/index.ts";
import { readErasureLog, storeErasure } from "../index.ts";

const KILLS = 20;

const TABLES = [
  "create table account (id bigint primary key, name text)",
  "create table mark (id bigint primary key, account_id bigint references account)",
  "create table held (id bigint primary key)",
  "create table hold (element text, until_day date)",
  // What went, as the database saw it: a row that goes twice stands here twice.
  "create table gone (of_table text, id bigint)",
  "insert into account select n, 'Naam ' || n from generate_series(1, 60) n",
  "insert into mark select n, 1 + n % 60 from generate_series(1, 900) n",
  "insert into held select n from generate_series(1, 300) n",
  // A slow row now and then, so that a kill lands in a transaction.
  `create function note_gone() returns trigger language plpgsql as $$ begin
    if old.id % 10 = 0 then perform pg_sleep(0.004); end if;
    insert into gone values (tg_table_name, old.id); return coalesce(new, old); end $$`,
  "create trigger note before delete on mark for each row execute function note_gone()",
  "create trigger note before delete on held for each row execute function note_gone()",
  "create trigger note before update on account for each row execute function note_gone()",
];

/** Another service: carries each key out once, and answers a repeat as it did before. */
function openService() {
  const applied: string[] = [];
  const answers = new Map<string, string>();
  let repeats = 0;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const key = String(request.headers["idempotency-key"]);
      const { recordIds } = JSON.parse(Buffer.concat(chunks).toString());
      const before = answers.get(key);
      if (before === undefined) applied.push(...recordIds);
      else repeats += 1;
      const answer = before ?? JSON.stringify({ records: recordIds });
      answers.set(key, answer);
      // Between what is done and the answer: a kill here leaves work that nobody logged.
      await setTimeout(6);
      response.end(answer);
    });
  });
  return { applied, server, repeats: () => repeats };
}

describe.skipIf(!serverUrl)("an erasure of which the process is killed", () => {
  const scratch = mkdtempSync(join(import.meta.dirname, "../../../node_modules", ".worker-"));
  const folder = join(scratch, "files");
  const built = join(scratch, "built");
  const service = openService();
  beforeAll(async () => {
    mkdirSync(folder);
    await new Promise<void>((resolve) => service.server.listen(0, "127.0.0.1", resolve));
    await buildWorker("erasure-worker.ts", built);
  });
  afterAll(async () => {
    service.server.closeAllConnections();
    await new Promise((resolve) => service.server.close(resolve));
    rmSync(scratch, { recursive: true });
  });

  function start(url: string, { hash }: ErasurePlan) {
    const { port } = service.server.address() as AddressInfo;
    return startWorker(built, {
      DATABASE_URL: url,
      PLAN_HASH: hash,
      FOLDER: folder,
      SERVICE: `http://127.0.0.1:${port}/erase`,
    });
  }

  it(`does nothing twice, unlogged, forgotten, or held and gone, in ${KILLS} kills`, {
    timeout: 600_000,
  }, async () => {
    const place = await openServer(serverUrl ?? "");
    const { client, url } = place;
    await prepare(client, TABLES);
    const voice = numbers(200);
    for (const id of voice) writeFileSync(join(folder, `${id}.ogg`), id);
    const plan = planOf({
      account: { ids: numbers(60), goes: "anonymise", after: ["mark"] },
      held: { ids: numbers(300) },
      voice: { ids: voice, connector: "files" },
      chat: { ids: numbers(300), connector: "service" },
      mark: { ids: numbers(900) },
    });
    await storeErasure(client, plan, { now: new Date().toISOString(), batchSize: 10 });
    const next = chance(20_261_130);
    let midway = 0;
    let heldLeft: readonly unknown[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const doomed = start(url, plan);
      await doomed.isReady;
      await setTimeout(10 + Math.floor(next() * 90));
      // A hold that comes while a batch may be under way.
      if (kill === 1) {
        await client.query("insert into hold values ('held', null)");
        heldLeft = await column(client, "select id::int from held order by id");
      }
      doomed.worker.kill("SIGKILL");
      await doomed.ended;
      midway += doomed.lines.length === 1 ? 1 : 0;
    }
    const run = start(url, plan);
    await run.ended;
    expect(run.lines).toEqual(["ready", "held"]);
    expect(heldLeft.length).toBeGreaterThan(0);
    expect(await column(client, "select id::int from held order by id")).toEqual(heldLeft);
    await client.query("update hold set until_day = '2026-01-01'");
    const last = start(url, plan);
    await last.ended;
    expect(last.lines).toEqual(["ready", "done"]);

    // Most kills came while there was work.
    expect(midway).toBeGreaterThan(KILLS / 4);
    // Nothing twice, where it was done.
    const gone = await column(client, "select of_table || ' ' || id from gone");
    expect(gone).toHaveLength(60 + 300 + 900);
    expect(new Set(gone).size).toBe(gone.length);
    expect([...service.applied].sort()).toEqual([...numbers(300)].sort());
    expect(readdirSync(folder)).toEqual([]);
    expect(await column(client, "select id from account where name is not null")).toEqual([]);
    // Nothing unlogged or forgotten, and nothing logged twice.
    const log = await readErasureLog(client, plan.hash);
    const done = log.filter(({ result }) => result === "done");
    expect(done).toHaveLength(60 + 300 + 200 + 300 + 900);
    expect(new Set(done.map(({ element, recordId }) => `${element} ${recordId}`)).size).toBe(
      done.length,
    );
    expect(resumeErasure(plan, log).state).toBe("done");
    expect(erasureProof(plan, log, "0123456789abcdef0123456789abcdef").complete).toBe(true);
    // No account before every mark: the order of the plan held.
    const order = await column(
      client,
      "select (select max(id) from bijsluiter.erasure_log where element = 'mark' and result = 'done') < (select min(id) from bijsluiter.erasure_log where element = 'account')",
    );
    expect(order).toEqual([true]);
    expect(existsSync(folder)).toBe(true);
    await place.close();
  });
});
