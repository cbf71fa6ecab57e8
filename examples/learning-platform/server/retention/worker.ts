import { drizzle } from "drizzle-orm/node-postgres";
import PgBoss from "pg-boss";
import { openPool } from "../database/open-pool.ts";
import { startSweepWorker } from "./batches/sweep-queue.ts";
import type { SweepSource } from "./sweep-source.ts";

/**
 * One worker of a sweep, as a process of its own. Start as many as there is work for.
 *
 * `DATABASE_URL` names the database, `SWEEP_SOURCE` the table as JSON, `QUEUE_SCHEMA` where pg-boss keeps its jobs.
 * Every batch is a line on standard output.
 */
const { DATABASE_URL, SWEEP_SOURCE, QUEUE_SCHEMA = "pgboss" } = process.env;
if (!DATABASE_URL || !SWEEP_SOURCE) throw new Error("Set DATABASE_URL and SWEEP_SOURCE.");

const pool = openPool(DATABASE_URL);
const boss = new PgBoss({
  // The queue uses the connections of the house, which outlive a database that stops.
  db: { executeSql: (text, values) => pool.query(text, values) },
  schema: QUEUE_SCHEMA,
  maintenanceIntervalSeconds: 1,
});
boss.on("error", () => console.error("failed: QUEUE"));
await boss.start();
await startSweepWorker(boss, drizzle({ client: pool }), {
  source: JSON.parse(SWEEP_SOURCE) as SweepSource,
  now: () => new Date().toISOString(),
  pollingIntervalSeconds: 0.5,
  onBatch: ({ number }, { destroyed, held, skipped }) =>
    console.log(`batch ${number}: ${destroyed} destroyed, ${held} held, ${skipped} skipped`),
});
console.log("ready");

process.once("SIGTERM", async () => {
  await boss.stop();
  await pool.end();
});
