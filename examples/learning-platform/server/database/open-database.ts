import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { migrate } from "@bijsluiter/core/postgres";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzleServer } from "drizzle-orm/node-postgres";
import { migrate as migrateServer } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import { exampleRoot } from "../example-root.ts";
import { openPool } from "./open-pool.ts";
import { sqlClientOf } from "./sql-client-of.ts";

/** The same tables and the same SQL, embedded or on a server; also a transaction on it. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** A database with its tables in place. */
export interface OpenDatabase {
  readonly database: Database;
  /** `embedded`: this process is the only one that uses it. */
  readonly kind: "embedded" | "server";
  readonly close: () => Promise<void>;
}

/** Any number; two servers that start at once must agree on it. */
const MIGRATION_LOCK = 20_261_122;
const migrationsFolder = join(exampleRoot(), "migrations");

/**
 * Opens PostgreSQL at `databaseUrl`, or else PGlite in the folder `dataDir`, and brings the tables up to date: those of the
 * package first, since what older versions kept in tables of the demo moves there.
 */
export function openDatabase(place: {
  readonly databaseUrl?: string;
  readonly dataDir: string;
}): Promise<OpenDatabase> {
  return place.databaseUrl === undefined
    ? openEmbedded(place.dataDir)
    : openServer(place.databaseUrl);
}

async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  await mkdir(dataDir, { recursive: true });
  const client = await PGlite.create({ dataDir });
  const database = drizzleEmbedded({ client });
  await migrate(sqlClientOf(database));
  await migrateEmbedded(database, { migrationsFolder });
  return { database, kind: "embedded", close: () => client.close() };
}

async function openServer(connectionString: string): Promise<OpenDatabase> {
  const pool = openPool(connectionString);
  const client = await pool.connect();
  try {
    const database = drizzleServer({ client });
    await database.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await migrate(sqlClientOf(database));
    await migrateServer(database, { migrationsFolder });
    await database.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
  } finally {
    client.release();
  }
  const database = drizzleServer({ client: pool });
  return { database, kind: "server", close: () => pool.end() };
}
