import type { SqlClient } from "../sql-client.ts";
import { type DriverResult, resultOf } from "./result-of.ts";

/** Object that runs a statement in postgres.js. */
export interface PostgresJsConnection {
  /** Runs a statement; values have any type, because the library has its own type for them. */
  unsafe(text: string, values?: never[]): PromiseLike<DriverResult>;
}

/** A transaction of postgres.js. It fails as a whole when a statement outside a savepoint fails. */
export interface PostgresJsTransaction extends PostgresJsConnection {
  /** Runs `work` after a savepoint. */
  savepoint<T>(work: (sql: PostgresJsTransaction) => Promise<T>): Promise<unknown>;
}

/** The `sql` of postgres.js. */
export interface PostgresJs extends PostgresJsConnection {
  /** Runs `work` in a transaction. */
  begin<T>(work: (sql: PostgresJsTransaction) => Promise<T>): Promise<unknown>;
}

/** A client on postgres.js 3. */
export function fromPostgresJs(sql: PostgresJs): SqlClient {
  return clientOf(sql, (work) => sql.begin(work));
}

type Begin = (work: (sql: PostgresJsTransaction) => Promise<unknown>) => Promise<unknown>;

function clientOf(connection: PostgresJsConnection, begin: Begin): SqlClient {
  return {
    query: async (text, values) =>
      resultOf(await connection.unsafe(text, values && ([...values] as never[]))),
    async transaction<T>(work: (client: SqlClient) => Promise<T>) {
      // What `begin` gives is what the work gave; its type unwraps lists, which this is none of.
      return (await begin((sql) => work(clientOf(sql, (then) => sql.savepoint(then))))) as T;
    },
  };
}
