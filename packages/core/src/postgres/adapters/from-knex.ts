import type { SqlClient } from "../sql-client.ts";
import { inTransaction } from "./in-transaction.ts";
import { type DriverResult, resultOf } from "./result-of.ts";
import { splitPlaceholders } from "./split-placeholders.ts";

/** Object that runs a statement in Knex. */
export interface KnexConnection {
  /** Runs a statement with `?` placeholders; values have any type, because the library has its own type for them. */
  raw(text: string, values: never): PromiseLike<unknown>;
}

/** A Knex on the client `pg`. */
export interface KnexDatabase extends KnexConnection {
  /** Runs `work` in a transaction. */
  transaction<T>(work: (transaction: KnexConnection) => Promise<T>): Promise<T>;
}

/** A client on Knex 3 with PostgreSQL. */
export function fromKnex(knex: KnexDatabase): SqlClient {
  return {
    query: queryOf(knex),
    transaction: (work) =>
      knex.transaction((transaction) => work(inTransaction(queryOf(transaction)))),
  };
}

const queryOf =
  (connection: KnexConnection): SqlClient["query"] =>
  async (text, values = []) => {
    const { strings, places } = splitPlaceholders(text);
    // A question mark of the statement itself is an operator, not a place.
    const marked = strings.map((piece) => piece.replaceAll("?", "\\?")).join("?");
    const bound = places.map((place) => values[place]) as never;
    return resultOf((await connection.raw(marked, bound)) as DriverResult);
  };
