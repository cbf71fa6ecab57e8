import type { SqlClient } from "../sql-client.ts";
import { inTransaction } from "./in-transaction.ts";
import { type DriverResult, resultOf } from "./result-of.ts";

/** Object that runs a statement in PGlite. */
export interface PgliteConnection {
  /** Runs a statement. */
  query(text: string, values?: unknown[]): Promise<DriverResult>;
}

/** A database of PGlite. */
export interface Pglite extends PgliteConnection {
  /** Runs `work` in a transaction. */
  transaction<T>(work: (transaction: PgliteConnection) => Promise<T>): Promise<T>;
}

/** A client on PGlite: PostgreSQL in the process, on one connection. */
export function fromPglite(database: Pglite): SqlClient {
  return {
    query: queryOf(database),
    transaction: (work) =>
      database.transaction((transaction) => work(inTransaction(queryOf(transaction)))),
  };
}

const queryOf =
  (connection: PgliteConnection): SqlClient["query"] =>
  async (text, values = []) =>
    resultOf(await connection.query(text, [...values]));
