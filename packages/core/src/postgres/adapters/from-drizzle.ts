import type { SqlClient } from "../sql-client.ts";
import { type DriverResult, resultOf } from "./result-of.ts";
import { splitPlaceholders } from "./split-placeholders.ts";

/** A PostgreSQL database of Drizzle, on any of its drivers, or a transaction of it. */
export interface DrizzleDatabase<Statement> {
  /** Runs a statement. */
  execute(statement: Statement): PromiseLike<unknown>;
  /** Runs `work` in a transaction. */
  transaction<T>(work: (transaction: DrizzleDatabase<Statement>) => Promise<T>): Promise<T>;
}

/** The `sql` of Drizzle. */
export interface DrizzleSql<Statement> {
  (strings: TemplateStringsArray, ...values: unknown[]): Statement;
  /** A bound parameter. */
  param(value: unknown): unknown;
}

/**
 * A client on Drizzle 0.45, on whichever driver it has.
 *
 * @param sql - Drizzle's own `sql`: `fromDrizzle(database, sql)`.
 */
export function fromDrizzle<Statement>(
  database: DrizzleDatabase<Statement>,
  sql: DrizzleSql<Statement>,
): SqlClient {
  return {
    query: queryOf(database, sql),
    transaction: (work) =>
      database.transaction((transaction) => work(fromDrizzle(transaction, sql))),
  };
}

function queryOf<Statement>(
  connection: DrizzleDatabase<Statement>,
  sql: DrizzleSql<Statement>,
): SqlClient["query"] {
  return async (text, values = []) => {
    const { strings, places } = splitPlaceholders(text);
    const template = Object.assign([...strings], { raw: [...strings] });
    // A bare list would be written out by Drizzle; a parameter is bound as it is.
    const statement = sql(template, ...places.map((place) => sql.param(values[place])));
    return resultOf((await connection.execute(statement)) as DriverResult);
  };
}
