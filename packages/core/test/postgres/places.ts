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

/** Those that a test has closed, empty again. Starting one takes seconds, emptying one a few milliseconds. */
const spare: PGlite[] = [];

/** An empty PGlite, and how to hand it back. */
export async function openPglite(): Promise<readonly [PGlite, () => Promise<void>]> {
  const database = spare.pop() ?? (await PGlite.create());
  return [
    database,
    async () => {
      await database.exec("discard all");
      await database.exec(emptied);
      spare.push(database);
    },
  ];
}

const emptied = `
  do $$ declare made text; begin
    for made in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
    loop execute format('drop schema %I cascade', made); end loop;
  end $$;
  create schema public;`;

/** PostgreSQL in this process. */
async function embeddedPlace(): Promise<Place> {
  const [database, close] = await openPglite();
  return { client: fromPglite(database), close };
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
  ["PGlite", embeddedPlace],
  ...(TEST_DATABASE_URL ? [["PostgreSQL", () => openServer(TEST_DATABASE_URL)] as const] : []),
];

/** The server that tests with several connections need. */
export const serverUrl: string | undefined = TEST_DATABASE_URL;
