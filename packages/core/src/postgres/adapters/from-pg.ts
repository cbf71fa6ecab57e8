import type { SqlClient } from "../sql-client.ts";
import { inTransaction } from "./in-transaction.ts";
import { type DriverResult, resultOf } from "./result-of.ts";

/** One connection of `pg`: a `Client`, or one from a pool. */
export interface PgConnection {
  /** Runs a statement. */
  query(text: string, values?: unknown[]): Promise<DriverResult>;
}

/** A `Pool` of `pg`. */
export interface PgPool extends PgConnection {
  /** Number of its connections: distinguishes a pool from a connection. */
  readonly totalCount: number;
  /** Lends a connection. */
  connect(): Promise<
    PgConnection & {
      /** Gives the connection back; with an error, it is closed. */
      release(error?: Error | boolean): void;
    }
  >;
}

/**
 * Client for `pg` 8: a pool, or one connection without other users. A pool emits `error` when the server ends an idle
 * connection; listen to it, or the process ends.
 */
export function fromPg(pg: PgPool | PgConnection): SqlClient {
  return {
    query: queryOf(pg),
    async transaction(work) {
      if (!("totalCount" in pg)) return transact(pg, work);
      const connection = await pg.connect();
      try {
        const result = await transact(connection, work);
        connection.release();
        return result;
      } catch (error) {
        // The server may be gone, or the transaction still open: such a connection is not lent again.
        connection.release(true);
        throw error;
      }
    },
  };
}

const queryOf =
  (connection: PgConnection): SqlClient["query"] =>
  async (text, values) =>
    resultOf(await connection.query(text, values && [...values]));

async function transact<T>(
  connection: PgConnection,
  work: (client: SqlClient) => Promise<T>,
): Promise<T> {
  await connection.query("begin");
  try {
    const result = await work(inTransaction(queryOf(connection)));
    await connection.query("commit");
    return result;
  } catch (error) {
    // When this fails too, the connection is gone and with it the transaction; the first error says why.
    await connection.query("rollback").catch(() => undefined);
    throw error;
  }
}
