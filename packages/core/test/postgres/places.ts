import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { fromPg, fromPglite, type SqlClient } from "../../src/postgres/index.ts";

/** A database of its own, thrown away by `close`. */
export interface Place {
  readonly client: SqlClient;
  /** Where it is; not for PGlite, which only this process has. */
  readonly url?: string;
  readonly close: () => Promise<void>;
}

const { TEST_DATABASE_URL } = process.env;

let emptyFolder: Promise<Blob> | undefined;

/** An empty PGlite. It starts from one that was made before: setting up a server takes four times as long. */
export async function emptyPglite(): Promise<PGlite> {
  emptyFolder ??= PGlite.create().then(async (first) => {
    const folder = await first.dumpDataDir("none");
    await first.close();
    return folder;
  });
  return PGlite.create({ loadDataDir: await emptyFolder });
}

/** PostgreSQL in this process. */
async function openPglite(): Promise<Place> {
  const database = await emptyPglite();
  return { client: fromPglite(database), close: () => database.close() };
}

/** A pool for a database that is dropped: the server ends its connections, also those that are about to close. */
export function openPool(url: string, max?: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, ...(max !== undefined && { max }) });
  pool.on("error", () => undefined);
  pool.on("connect", (connection) => connection.on("error", () => undefined));
  return pool;
}

/** An empty database on the server that `TEST_DATABASE_URL` names. */
export async function openServer(url: string): Promise<Required<Place>> {
  const name = `sweep_${randomUUID().replaceAll("-", "")}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  await onServer(url, `create database ${name}`);
  const pool = openPool(own.href, 6);
  return {
    client: fromPg(pool),
    url: own.href,
    close: async () => {
      await pool.end();
      await onServer(url, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  await connection.query(statement);
  await connection.end();
}

/** PGlite always, and a server when `TEST_DATABASE_URL` names one. */
export const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ["PGlite", openPglite],
  ...(TEST_DATABASE_URL ? [["PostgreSQL", () => openServer(TEST_DATABASE_URL)] as const] : []),
];

/** The server that tests with several connections need. */
export const serverUrl: string | undefined = TEST_DATABASE_URL;
