import type { SqlClient } from "../sql-client.ts";

/** A client inside a transaction that the driver began: a transaction in it is a savepoint. */
export function inTransaction(query: SqlClient["query"]): SqlClient {
  const client: SqlClient = {
    query,
    async transaction(work) {
      await query("savepoint bijsluiter");
      try {
        const result = await work(client);
        await query("release savepoint bijsluiter");
        return result;
      } catch (error) {
        await query("rollback to savepoint bijsluiter");
        await query("release savepoint bijsluiter");
        throw error;
      }
    },
  };
  return client;
}
