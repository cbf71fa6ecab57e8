import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { now, numbers, planOf } from "../../../test/postgres/erasure-kit.ts";
import { type Place, places } from "../../../test/postgres/places.ts";
import { column, prepare } from "../../../test/postgres/sweep-kit.ts";
import { type ErasureHold, type ErasurePlan, resumeErasure } from "../../rights/index.ts";
import {
  type ErasureConnector,
  type ErasureRunOptions,
  type ErasureWork,
  erasureProgress,
  fileConnector,
  httpConnector,
  previewErasure,
  readErasureLog,
  runErasure,
  type SqlClient,
  storeErasure,
  tableConnector,
} from "../index.ts";

const TABLES = [
  "create table account (id bigint primary key, name text, is_restricted boolean not null default false)",
  "create table mark (id bigint primary key, account_id bigint references account)",
  "insert into account select n, 'Naam' from generate_series(1, 5) n",
  "insert into mark select n, n from generate_series(1, 5) n",
];

const tables = tableConnector({
  name: "tables",
  tables: {
    mark: { name: "mark", key: "id", keyType: "bigint" },
    account: {
      name: "account",
      key: "id",
      keyType: "bigint",
      actions: { anonymise: { set: { name: "weg" } }, restrict: { set: { is_restricted: true } } },
      types: { is_restricted: "boolean" },
    },
  },
});
const down: ErasureConnector = {
  ...tables,
  name: "service",
  carryOut: async () => {
    throw new Error("The service is down.");
  },
};
const hold = (elements?: readonly string[], until: string | null = null): ErasureHold => ({
  kind: "hold",
  hold: { id: "case", from: "2026-03-01", until },
  ...(elements && { elements }),
});

describe.each(places)("an erasure on %s", (_name, open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());
  beforeEach(() => prepare(place.client, TABLES));

  const options = (
    plan: ErasurePlan,
    more: Partial<ErasureRunOptions> = {},
  ): ErasureRunOptions => ({
    planHash: plan.hash,
    connectors: [tables],
    readHolds: async () => [],
    now: () => now,
    ...more,
  });
  async function store(elements: Parameters<typeof planOf>[0], batchSize = 2) {
    const plan = planOf(elements);
    await storeErasure(place.client, plan, { now, batchSize });
    return plan;
  }
  const run = (plan: ErasurePlan, more: Partial<ErasureRunOptions> = {}) =>
    runErasure(place.client, options(plan, more));

  it("erases, anonymises and logs, in order; a second run changes nothing", async () => {
    const plan = await store({
      account: { ids: numbers(5), goes: "anonymise", after: ["mark"] },
      mark: { ids: numbers(5) },
    });
    expect(await run(plan)).toEqual({ state: "done", planned: 10, done: 10, held: 0, failed: 0 });
    expect(await column(place.client, "select id from mark")).toEqual([]);
    expect(await column(place.client, "select distinct name from account")).toEqual(["weg"]);
    const log = await readErasureLog(place.client, plan.hash);
    expect(resumeErasure(plan, log)).toEqual({ lines: [], state: "done" });
    expect(log[0]).toEqual({ element: "mark", recordId: "1", at: now, result: "done" });
    await run(plan);
    await storeErasure(place.client, plan, { now });
    expect(await readErasureLog(place.client, plan.hash)).toEqual(log);
  });

  it("tries nothing on a dry run, and says what is there and what is held", async () => {
    const plan = planOf({ account: { ids: numbers(9) }, mark: { ids: numbers(5) } });
    const { planHash: _hash, ...work } = options(plan, { readHolds: async () => [hold(["mark"])] });
    expect(await previewErasure(place.client, plan, work)).toEqual([
      {
        element: "account",
        connector: "tables",
        answer: "erase",
        planned: 9,
        found: 5,
        isHeld: false,
      },
      { element: "mark", connector: "tables", answer: "erase", planned: 5, found: 5, isHeld: true },
    ]);
    expect(await column(place.client, "select id from mark")).toHaveLength(5);
    expect(await column(place.client, "select plan_hash from bijsluiter.erasure")).toEqual([]);
  });

  it("passes over what is not to be done, on a dry run and after it", async () => {
    const plan = await store({ account: { ids: [] }, mark: { ids: numbers(1) } });
    const { planHash: _hash, ...work } = options(plan);
    expect(await previewErasure(place.client, plan, work)).toMatchObject([{ element: "mark" }]);
    expect(await run(plan)).toMatchObject({ state: "done", planned: 1 });
  });

  it("does the rest while a place is down for an hour, and that place once it is back", async () => {
    const ids = numbers(5);
    const plan = await store({ chat: { ids, connector: "service" }, mark: { ids } });
    let minutes = 0;
    const clock = () => new Date(Date.parse(now) + minutes * 60_000).toISOString();
    const service: ErasureConnector = {
      ...down,
      carryOut: async ({ recordIds }) => {
        if (minutes < 60) throw new Error("The service is down.");
        return recordIds;
      },
    };
    const states: string[] = [];
    for (; minutes <= 60; minutes += 10) {
      const { state, done } = await run(plan, { connectors: [tables, service], now: clock });
      states.push(`${minutes} ${state} ${done}`);
    }
    expect(states).toEqual([
      ...[0, 10, 20, 30, 40, 50].map((minute) => `${minute} open 5`),
      "60 done 10",
    ]);
    const log = await readErasureLog(place.client, plan.hash);
    expect(log.filter(({ result }) => result === "done")).toHaveLength(10);
    expect(
      new Set(log.map(({ element, recordId, result }) => `${element} ${recordId} ${result}`)).size,
    ).toBe(12);
  });

  it.each<[string, readonly ErasureHold[], string, number]>([
    ["a hold on all", [hold()], "held", 0],
    ["a hold on what is named", [hold(["mark"])], "held", 0],
    ["a hold on something else", [hold(["account"])], "done", 5],
    ["a hold that ended", [hold(undefined, "2026-03-09")], "done", 5],
    ["a hold that ended at a moment", [hold(undefined, "2026-03-09T22:59:00Z")], "done", 5],
    ["a hold that ends today", [hold(undefined, "2026-03-10T22:59:00Z")], "held", 0],
    [
      "a hold of which no day is known",
      [{ kind: "hold", hold: { id: "c", from: null, until: null } }],
      "held",
      0,
    ],
  ])("reads the holds again: %s", async (_what, holds, state, done) => {
    const plan = await store({ mark: { ids: numbers(5) } });
    expect(await run(plan, { readHolds: async () => holds })).toMatchObject({ state, done });
    expect(await run(plan)).toMatchObject({ state: "done", done: 5 });
  });

  it("erases nothing when the holds cannot be read", async () => {
    const plan = await store({ mark: { ids: numbers(5) } });
    const readHolds = async () => {
      throw new Error("unreadable");
    };
    await expect(run(plan, { readHolds })).rejects.toThrow("unreadable");
    expect(await column(place.client, "select id from mark")).toHaveLength(5);
  });

  it("goes on when a connector fails, keeps what must wait for it, and does the rest later", async () => {
    const plan = await store({
      account: { ids: numbers(5), goes: "anonymise", after: ["chat"] },
      chat: { ids: numbers(5), connector: "service" },
      mark: { ids: numbers(5) },
    });
    const first = await run(plan, { connectors: [tables, down] });
    expect(first).toEqual({ state: "open", planned: 15, done: 5, held: 0, failed: 2 });
    expect(await column(place.client, "select distinct name from account")).toEqual(["Naam"]);
    const up = {
      ...down,
      carryOut: async ({ recordIds }: { recordIds: readonly string[] }) => recordIds,
    };
    expect(await run(plan, { connectors: [tables, up] })).toMatchObject({
      state: "done",
      done: 15,
    });
    const log = await readErasureLog(place.client, plan.hash);
    expect(log.filter(({ result }) => result === "failed")).toHaveLength(2);
  });

  it("leaves the row that cannot go, and names it", async () => {
    const plan = await store({ account: { ids: numbers(5) } }, 5);
    await place.client.query("delete from mark where id <> 3");
    expect(await run(plan)).toEqual({ state: "open", planned: 5, done: 4, held: 0, failed: 1 });
    expect(await column(place.client, "select id::int from account")).toEqual([3]);
    await place.client.query("delete from mark");
    expect(await run(plan)).toMatchObject({ state: "done", done: 5 });
  });

  it("believes no connector that names less, or more, than it was given", async () => {
    const plan = await store({ chat: { ids: numbers(2), connector: "service" } });
    const partly = { ...down, carryOut: async () => ["2", "3"] };
    expect(await run(plan, { connectors: [partly] })).toMatchObject({ done: 1, failed: 1 });
    expect((await readErasureLog(place.client, plan.hash)).map(({ recordId }) => recordId)).toEqual(
      ["2", "1"],
    );
  });

  it("leaves a batch that another worker did meanwhile", async () => {
    const plan = await store({ mark: { ids: numbers(5) } }, 5);
    let raced = false;
    const racing: SqlClient = {
      query: (text, values) => place.client.query(text, values),
      transaction: async (work) => {
        if (!raced) {
          raced = true;
          await run(plan);
        }
        return place.client.transaction(work);
      },
    };
    expect(await runErasure(racing, options(plan))).toMatchObject({ state: "done", done: 5 });
    expect(await readErasureLog(place.client, plan.hash)).toHaveLength(5);
  });

  it.each<[string, Parameters<typeof tableConnector>[0]["tables"]]>([
    ["has no table for an element", {}],
    ["has a table that is not there", { mark: { name: "marks", key: "id" } }],
  ])("goes on when a connector %s", async (_what, wrong) => {
    const plan = await store({
      mark: { ids: numbers(5) },
      chat: { ids: numbers(5), connector: "ok" },
    });
    const ok = {
      ...down,
      name: "ok",
      carryOut: async ({ recordIds }: { recordIds: readonly string[] }) => recordIds,
    };
    const connectors = [tableConnector({ name: "tables", tables: wrong }), ok];
    expect(await run(plan, { connectors })).toMatchObject({ state: "open", done: 5 });
    await expect(run(plan)).rejects.toThrow("unknown-connector");
  });

  it("restricts where a table says how, and fails where it does not", async () => {
    const plan = await store({ account: { ids: numbers(5), restricted: true } });
    const bare = tableConnector({
      name: "tables",
      tables: { account: { name: "account", key: "id", keyType: "bigint" } },
    });
    expect(await run(plan, { connectors: [bare] })).toMatchObject({ state: "open", done: 0 });
    expect(await run(plan)).toMatchObject({ state: "done", done: 5 });
    expect(await column(place.client, "select distinct is_restricted from account")).toEqual([
      true,
    ]);
  });

  it("compares ids in the type of the key, which need not be named", async () => {
    const types = {
      bigint: "7",
      integer: "8",
      uuid: "00000000-0000-4000-8000-000000000001",
      text: "09",
    };
    const elements = Object.keys(types);
    for (const [type, id] of Object.entries(types)) {
      await place.client.query(`create table of_${type} (id ${type} primary key)`);
      await place.client.query(`insert into of_${type} values ('${id}')`);
    }
    const untyped = tableConnector({
      name: "tables",
      tables: Object.fromEntries(elements.map((type) => [type, { name: `of_${type}`, key: "id" }])),
    });
    const find = (element: string, id: string) =>
      untyped.preview?.(
        { element, recordIds: [id], answer: "erase", key: "k" } as ErasureWork,
        place.client,
      );
    for (const [type, id] of Object.entries(types)) expect(await find(type, id)).toEqual([id]);
    expect(await find("text", "9")).toEqual([]);
    const plan = await store({ bigint: { ids: ["7"] }, text: { ids: ["09"] } });
    expect(await run(plan, { connectors: [untyped] })).toMatchObject({ state: "done", done: 2 });
    expect(
      await column(place.client, "select id from of_bigint union all select 1 from of_text"),
    ).toEqual([]);
    for (const type of elements) await place.client.query(`drop table of_${type}`);
  });

  it("knows no plan that was not stored", async () => {
    await expect(erasureProgress(place.client, "0".repeat(64))).rejects.toThrow("unknown-plan");
  });

  it("stops after the batches that it may do, and when it is told", async () => {
    const plan = await store({ mark: { ids: numbers(5) } });
    expect(await run(plan, { limit: 1 })).toMatchObject({ state: "open", done: 2 });
    expect(await run(plan, { isStopped: () => true })).toMatchObject({ done: 2 });
  });

  it.each([
    ["no way to a place", { connectors: [] }, "connectors: unknown-connector"],
    [
      "a way that cannot do it",
      { connectors: [{ ...tables, can: ["restrict" as const] }] },
      "connectors: unknown-connector",
    ],
    ["a plan that was not stored", { planHash: "0".repeat(64) }, "planHash: unknown-plan"],
    ["a clock that is none", { now: () => "noon" }, "now: wrong-format"],
  ])("is refused with %s, before anything is done", async (_what, more, message) => {
    const plan = await store({ mark: { ids: numbers(5) } });
    await expect(run(plan, more)).rejects.toThrow(message);
    expect(await erasureProgress(place.client, plan.hash)).toMatchObject({ done: 0 });
  });

  describe("with files and another service", () => {
    const folder = mkdtempSync(join(tmpdir(), "bijsluiter-erasure-"));
    afterAll(() => rmSync(folder, { recursive: true }));
    const fileOf = (id: string) => join(folder, id);
    const files = fileConnector({
      name: "files",
      has: async (id) => existsSync(fileOf(id)),
      remove: async (id) => {
        if (id === "locked") throw new Error("in use");
        await rm(fileOf(id), { force: true });
      },
    });
    const asked: { key: unknown; body: Record<string, unknown> }[] = [];
    let status = 200;
    const server = createServer((request, response) => {
      let text = "";
      request.on("data", (chunk) => {
        text += chunk;
      });
      request.on("end", () => {
        const body = JSON.parse(text);
        asked.push({ key: request.headers["idempotency-key"], body });
        response.statusCode = status;
        response.end(JSON.stringify({ records: body.recordIds }));
      });
    });
    beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
    afterAll(() => new Promise((resolve) => server.close(resolve)));
    afterEach(() => {
      status = 200;
      asked.length = 0;
    });
    const service = () =>
      httpConnector({
        name: "service",
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        fetch,
        headers: { authorization: "Bearer x" },
      });

    it("removes files; one that is in use stays for a next call", async () => {
      for (const id of ["a", "b", "locked"]) writeFileSync(fileOf(id), id);
      const plan = await store({
        voice: { ids: ["a", "b", "gone", "locked"], connector: "files" },
      });
      const { planHash: _hash, ...work } = options(plan, { connectors: [files] });
      expect(await previewErasure(place.client, plan, work)).toMatchObject([
        { planned: 4, found: 3 },
      ]);
      expect(await run(plan, { connectors: [files] })).toMatchObject({ done: 3, failed: 1 });
      expect(readdirSync(folder)).toEqual(["locked"]);
    });

    it("tells another service the same thing by the same key, until it answers", async () => {
      const plan = await store({ chat: { ids: ["c1", "c2"], connector: "service" } });
      const connectors = [service()];
      status = 503;
      expect(await run(plan, { connectors })).toMatchObject({ state: "open", failed: 2 });
      status = 200;
      expect(await run(plan, { connectors })).toMatchObject({ state: "done", done: 2 });
      expect(asked).toHaveLength(2);
      expect(asked[0]).toEqual(asked[1]);
      expect(asked[0]?.body).toEqual({
        element: "chat",
        answer: "erase",
        recordIds: ["c1", "c2"],
        dryRun: false,
      });
    });

    it("asks what a service has, by a key that carries nothing out; a service that is down is unknown", async () => {
      const plan = planOf({ chat: { ids: ["c1", "c2"], connector: "service" } });
      const { planHash: _hash, ...work } = options(plan, { connectors: [service()] });
      expect(await previewErasure(place.client, plan, work)).toMatchObject([{ found: 2 }]);
      expect(asked[0]).toMatchObject({ key: `dry-${plan.hash}`, body: { dryRun: true } });
      status = 500;
      expect(await previewErasure(place.client, plan, work)).toMatchObject([{ found: "unknown" }]);
    });
  });
});
