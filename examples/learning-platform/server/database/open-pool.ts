import { Pool } from "pg";

const CONNECTIONS = 10;
const CONNECT_MS = 5_000;

/** Connections to a PostgreSQL server; every part of the platform opens them here. A server that stops ends no process. */
export function openPool(connectionString: string): Pool {
  const pool = new Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  // A connection that the server drops tells so by itself too, besides at the query at hand: idle, and while it is in use.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
