import { PGlite } from "@electric-sql/pglite";
import * as nl from "../../src/messages/nl/index.ts";
import { fromPglite, migrate, type SqlClient } from "../../src/postgres/index.ts";
import { type Calls, only } from "./calls.ts";

let opened: Promise<SqlClient> | undefined;

/** PostgreSQL in this process with the tables of the room, opened when the first call needs it. */
function open(): Promise<SqlClient> {
  opened ??= (async () => {
    const client = fromPglite(await PGlite.create());
    await migrate(client);
    return client;
  })();
  return opened;
}

const client: SqlClient = {
  query: async (text, values) => (await open()).query(text, values),
  transaction: async (work) => (await open()).transaction(work),
};
const sink = {
  hashOf: async () => undefined,
  write: async () => undefined,
  remove: async () => undefined,
};
const file = { name: "001-x.00001.ndjson", rows: 0, bytes: 0, sha256: "0".repeat(64) };
const table = { table: "public.x", title: "X", rows: 0, columns: [], leftOut: [], parts: [file] };
const manifest = {
  format: "bijsluiter-export-1",
  tenant: "wilgen",
  requestedBy: "m.bakker",
  requestedAt: "2026-07-01T09:00:00+02:00",
  takenAt: "2026-07-01T07:00:00Z",
  tables: [table],
  leftOut: [],
  index: { ...file, name: "index.html" },
};
const driver = { args: [{}], code: [0] };

/** Good calls of the room that keeps things in PostgreSQL. */
export const postgresCalls: Calls = {
  postgres: {
    fromDrizzle: driver,
    fromKnex: driver,
    fromKysely: driver,
    fromPg: driver,
    fromPglite: driver,
    fromPostgresJs: driver,
    exportTenant: {
      args: [
        client,
        {
          request: {
            tenant: "wilgen",
            requestedBy: { id: "m.bakker", tenant: "noord", mayExport: "yes" },
            now: "2026-07-01T09:00:00+02:00",
            endsOn: "2026-07-31",
          },
          tables: [
            {
              table: { schema: "bijsluiter", name: "migration" },
              title: "Tabellen",
              tenant: { column: "id" },
            },
          ],
          leftOut: [{ table: { name: "note" }, reason: "van de leraar zelf" }],
          sink,
        },
        only(nl, "tenantExport"),
      ],
      code: [0],
      texts: [2],
    },
    migrate: { args: [client], code: [0] },
    verifyTenantExport: { args: [manifest, async () => ""], code: [1] },
  },
};
