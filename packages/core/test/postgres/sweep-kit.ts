import { randomUUID } from "node:crypto";
import {
  approveSweep,
  migrate,
  type PlannedSweep,
  planSweep,
  runSweep,
  type SqlClient,
  type SweepPlan,
  type SweepProgress,
  type SweepRunOptions,
  type SweepTable,
} from "../../src/postgres/index.ts";
import { definePolicy, type RetentionPolicy } from "../../src/retention/index.ts";

/** Two years after leaving. */
export const policy: RetentionPolicy = definePolicy({
  id: "leerplein",
  version: "2026-1",
  rules: [{ id: "two-years", kind: "erase", trigger: "leftOn", period: "P2Y" }],
});
export const asOf = "2026-08-01";
export const now = "2026-08-01T02:00:00.000Z";

/** `public.pupil`, with a bigint key and no holds. */
export const pupils: SweepTable = {
  name: "pupil",
  key: ["id"],
  columns: { leftOn: "left_on" },
  holds: "none",
};

/** Whom a statement is between. */
export const parties = {
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

/** Empties a database and makes the tables of the room and of a test. */
export async function prepare(client: SqlClient, statements: readonly string[]): Promise<void> {
  await client.query("drop schema if exists bijsluiter cascade");
  await client.query("drop schema if exists public cascade");
  await client.query("create schema public");
  await migrate(client);
  for (const statement of statements) await client.query(statement);
}

/** Plans a sweep, approved unless `approvals` says otherwise. */
export function plan(client: SqlClient, more: Partial<SweepPlan> = {}): Promise<PlannedSweep> {
  return planSweep(client, {
    sweepId: randomUUID(),
    policy,
    asOf,
    now,
    tables: [pupils],
    approvals: 0,
    batchSize: 100,
    ...more,
  });
}

/** Runs a sweep to its end. */
export function run(
  client: SqlClient,
  sweepId: string,
  more: Partial<SweepRunOptions> = {},
): Promise<SweepProgress> {
  return runSweep(client, { sweepId, now: () => now, lockTimeout: 200, ...more });
}

/** Plans and runs a sweep. */
export async function sweep(
  client: SqlClient,
  more: Partial<SweepPlan> = {},
): Promise<SweepProgress & { readonly sweepId: string }> {
  const { sweepId, listHash, approvalsNeeded } = await plan(client, more);
  for (let index = 0; index < approvalsNeeded; index += 1)
    await approveSweep(client, {
      sweepId,
      listHash,
      person: `person-${index}`,
      role: "board",
      now,
    });
  return { ...(await run(client, sweepId)), sweepId };
}

/** The values of the first column of a query. */
export async function column(client: SqlClient, text: string): Promise<readonly unknown[]> {
  const { rows } = await client.query<Readonly<Record<string, unknown>>>(text);
  return rows.map((row) => Object.values(row)[0]);
}
