import pg from "pg";
import { fromPg, runSweep } from "../../src/postgres/index.ts";

/** One worker of a sweep, as a process of its own. `ready` on standard output when it begins, `swept` when all is done. */
const { DATABASE_URL = "", SWEEP_ID = "" } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2 });
pool.on("error", () => undefined);
process.stdout.write("ready\n");
for (let state = "open"; state === "open"; )
  ({ state } = await runSweep(fromPg(pool), {
    sweepId: SWEEP_ID,
    now: () => new Date().toISOString(),
    lockTimeout: 1000,
  }));
await pool.end();
process.stdout.write("swept\n");
