import { Pool } from "pg";

/** Connections to a PostgreSQL server; every part of the platform opens them here. */
export function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString });
  // A connection that the server drops while idle is replaced; without a listener it would end the process.
  pool.on("error", () => undefined);
  return pool;
}
