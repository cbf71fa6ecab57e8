import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import {
  fileConnector,
  fromPg,
  httpConnector,
  runErasure,
  type SqlClient,
  tableConnector,
} from "../../src/postgres/index.ts";

/** One run of an erasure, as a process of its own. `ready` on standard output when it begins, its state when it ends. */
const { DATABASE_URL = "", PLAN_HASH = "", FOLDER = "", SERVICE = "" } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2 });
pool.on("error", () => undefined);

const fileOf = (id: string) => join(FOLDER, `${id}.ogg`);
const connectors = [
  tableConnector({
    name: "tables",
    tables: {
      mark: { name: "mark", key: "id", keyType: "bigint" },
      account: {
        name: "account",
        key: "id",
        keyType: "bigint",
        actions: { anonymise: { set: { name: null } } },
      },
      held: { name: "held", key: "id", keyType: "bigint" },
    },
  }),
  fileConnector({
    name: "files",
    has: async (id) => existsSync(fileOf(id)),
    remove: (id) => rm(fileOf(id), { force: true }),
  }),
  httpConnector({ name: "service", url: SERVICE, fetch }),
];

/** Locks the holds, so that one that is placed meanwhile waits for the batch. */
async function readHolds(client: SqlClient) {
  await client.query("lock table hold in share mode");
  const { rows } = await client.query<{ element: string }>(
    "select element from hold where until_day is null",
  );
  return rows.map(({ element }) => ({
    kind: "hold" as const,
    hold: { id: "case", from: null, until: null },
    elements: [element],
  }));
}

process.stdout.write("ready\n");
const { state } = await runErasure(fromPg(pool), {
  planHash: PLAN_HASH,
  connectors,
  readHolds,
  now: () => new Date().toISOString(),
  lockTimeout: 5000,
});
await pool.end();
process.stdout.write(`${state}\n`);
