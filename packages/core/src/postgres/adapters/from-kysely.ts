import type { SqlClient } from "../sql-client.ts";
import { inTransaction } from "./in-transaction.ts";
import { type DriverResult, resultOf } from "./result-of.ts";

/** Object that runs a statement in Kysely. */
export interface KyselyConnection {
  /** Runs a compiled query. */
  executeQuery(query: never): Promise<DriverResult>;
  /** The same connection without plugins. */
  withoutPlugins(): KyselyConnection;
}

/** A Kysely on a PostgreSQL dialect. */
export interface KyselyDatabase extends KyselyConnection {
  /** Begins a transaction. */
  transaction(): {
    /** Runs `work` in the transaction. */
    execute<T>(work: (transaction: KyselyConnection) => Promise<T>): Promise<T>;
  };
}

/** A client on Kysely 0.28 with PostgreSQL. Plugins, which may rename columns, see nothing of it. */
export function fromKysely(database: KyselyDatabase): SqlClient {
  return {
    query: queryOf(database),
    transaction: (work) =>
      database.transaction().execute((transaction) => work(inTransaction(queryOf(transaction)))),
  };
}

const queryOf =
  (connection: KyselyConnection): SqlClient["query"] =>
  async (text, values = []) => {
    // What `CompiledQuery.raw` of the library makes.
    const compiled = {
      sql: text,
      parameters: values,
      query: { kind: "RawNode", sqlFragments: [text], parameters: [] },
      queryId: { queryId: "bijsluiter" },
    };
    return resultOf(await connection.withoutPlugins().executeQuery(compiled as never));
  };
