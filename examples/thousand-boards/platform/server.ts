import { fromPg, type SqlClient } from "@bijsluiter/core/postgres";
import pg from "pg";

/** A database server with the boards that live there. */
export interface Server {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly client: SqlClient;
}

/** Opens the connections to a server. They outlive a server that stops: the next statement makes new ones. */
export function openServer(url: string, max = 6): Server {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5000 });
  pool.on("error", () => undefined);
  pool.on("connect", (connection) => connection.on("error", () => undefined));
  return { url, pool, client: fromPg(pool) };
}
