import { PGlite } from "@electric-sql/pglite";
import { fromPglite, migrate, type SqlClient } from "../../src/postgres/index.ts";
import type { Calls } from "./calls.ts";

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
    migrate: { args: [client], code: [0] },
  },
};
