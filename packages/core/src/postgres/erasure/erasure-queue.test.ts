import PgBoss from "pg-boss";
import { describe, expect, it } from "vitest";
import { now, numbers, planOf } from "../../../test/postgres/erasure-kit.ts";
import { openServer, serverUrl } from "../../../test/postgres/places.ts";
import { column, prepare } from "../../../test/postgres/sweep-kit.ts";
import {
  type ErasureWorkOptions,
  erasureProgress,
  queueErasure,
  storeErasure,
  tableConnector,
  workOnErasures,
} from "../index.ts";

describe.skipIf(!serverUrl)("an erasure on a queue", () => {
  it("is done by workers, and tried again when a place was down", async () => {
    const place = await openServer(serverUrl ?? "");
    const { client, url } = place;
    await prepare(client, ["create table mark (id text primary key)"]);
    await client.query("insert into mark select n from generate_series(1, 9) n");
    const plan = planOf({ mark: { ids: numbers(9) } });
    await storeErasure(client, plan, { now, batchSize: 3 });
    const tables = tableConnector({
      name: "tables",
      tables: { mark: { name: "mark", key: "id" } },
    });
    let tries = 0;
    const shaky: typeof tables = {
      ...tables,
      carryOut: async (work, within) => {
        tries += 1;
        if (tries === 1) throw new Error("down");
        return tables.carryOut(work, within);
      },
    };
    const boss = new PgBoss({ connectionString: url, schema: "queue", supervise: false });
    await boss.start();
    expect(await queueErasure(client, boss, { planHash: plan.hash, retryDelay: 0 })).toBe(3);
    const pollingIntervalSeconds = 0.5;
    const asked = new Set<string>();
    const readHolds: ErasureWorkOptions["readHolds"] = async (_client, { requestId, hash }) => {
      asked.add(`${requestId} ${hash}`);
      return [];
    };
    const work = { connectors: [shaky], readHolds, now: () => now };
    await workOnErasures(client, { boss, pollingIntervalSeconds, ...work });
    await expect
      .poll(async () => (await erasureProgress(client, plan.hash)).state, { timeout: 30_000 })
      .toBe("done");
    expect(tries).toBe(4);
    expect([...asked]).toEqual([`${plan.requestId} ${plan.hash}`]);
    expect(await column(client, "select id from mark")).toEqual([]);
    await boss.stop({ graceful: false });
    await place.close();
  });
});
