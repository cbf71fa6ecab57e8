import { join } from "node:path";
import { migrate as migratePackage } from "@bijsluiter/core/postgres";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPupils, noor, sem } from "../../server/consent/demo/demo-pupils.ts";
import { seedRecords } from "../../server/consent/demo/seed-records.ts";
import { familyRoutes } from "../../server/consent/images/family-routes.ts";
import { ledgerOf, readRecord } from "../../server/consent/records/ledger-of.ts";
import { sqlClientOf } from "../../server/database/sql-client-of.ts";
import { exampleRoot } from "../../server/example-root.ts";
import type { HttpEnv } from "../../server/http/http-env.ts";
import { testNow } from "../kit/reports.ts";

const client = new PGlite();
const asked: { readonly query: string; readonly params: readonly unknown[] }[] = [];
const database = drizzle({
  client,
  logger: { logQuery: (query, params) => asked.push({ query, params }) },
});

beforeAll(async () => {
  await migratePackage(sqlClientOf(database));
  await migrate(database, { migrationsFolder: join(exampleRoot(), "migrations") });
  await seedRecords(database, testNow);
});
afterAll(() => client.close());

const idsOf = (stored: readonly { readonly subjectId: string }[]) =>
  stored.map(({ subjectId }) => subjectId).sort();

it("reads the records that are asked for: all, some, one or none", async () => {
  expect(idsOf(await ledgerOf(database).read())).toEqual(demoPupils.map(({ id }) => id).sort());
  expect(idsOf(await ledgerOf(database).read({ subjectIds: [sem, noor] }))).toEqual([noor, sem]);
  expect(await ledgerOf(database).read({ subjectIds: [] })).toEqual([]);
  expect((await readRecord(database, sem))?.events).toHaveLength(3);
  expect(await readRecord(database, "nobody")).toBeUndefined();
});

it.each([
  ["parent-1", [noor, sem]],
  ["pupil", [sem]],
] as const)("asks for %s nothing of another family", async (role, own) => {
  asked.length = 0;
  const app = new Hono<HttpEnv>();
  app.use(async (context, next) => {
    context.set("role", role);
    context.set("language", "nl");
    await next();
  });
  app.route("/", familyRoutes({ database, clock: () => testNow }));
  const { pupils } = await (await app.request("/pupils")).json();
  expect(pupils.map(({ id }: { id: string }) => id)).toEqual(own);
  const read = asked.filter(({ query }) => query.includes("consent_"));
  expect(read).toHaveLength(2);
  for (const { query, params } of read) {
    expect(query).toMatch(/where [\s\S]*subject_id = any/);
    expect(params).toContain(JSON.stringify(own));
  }
});
