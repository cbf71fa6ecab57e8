import { fromPg, workOnSweeps } from "@bijsluiter/core/postgres";
import PgBoss from "pg-boss";
import { openPool } from "../database/open-pool.ts";
import { queueDatabase } from "./queue-database.ts";

/**
 * One worker of sweeps, as a process of its own. Start as many as there is work for.
 *
 * `DATABASE_URL` names the database, `QUEUE_SCHEMA` where pg-boss keeps its jobs. Every batch is a line on standard output.
 */
const { DATABASE_URL, QUEUE_SCHEMA = "pgboss" } = process.env;
if (!DATABASE_URL) throw new Error("Set DATABASE_URL.");

const pool = openPool(DATABASE_URL);
const boss = new PgBoss({
  // The queue uses the connections of the house, which outlive a database that stops.
  db: queueDatabase(pool),
  schema: QUEUE_SCHEMA,
  maintenanceIntervalSeconds: 1,
});
boss.on("error", () => console.error("failed: QUEUE"));
await boss.start();
await workOnSweeps(fromPg(pool), {
  boss,
  now: () => new Date().toISOString(),
  pollingIntervalSeconds: 0.5,
  onBatch: (batch, { destroyed, held, skipped }) =>
    console.log(`batch ${batch}: ${destroyed} destroyed, ${held} held, ${skipped} skipped`),
});
console.log("ready");

process.once("SIGTERM", async () => {
  await boss.stop();
  await pool.end();
});
