import * as z from "zod/mini";
import { isObject } from "../shared/is-object.ts";
import { isCallable } from "./is-callable.ts";

/** Result of a statement. */
export interface SqlResult<Row> {
  readonly rows: readonly Row[];
  /** Number of rows that were read or changed. */
  readonly rowCount: number;
}

/**
 * A connection to PostgreSQL. An adapter creates it from the driver of the application:
 * `fromPg`, `fromPostgresJs`, `fromPglite`, `fromDrizzle`, `fromKnex`, `fromKysely`.
 */
export interface SqlClient {
  /**
   * Runs a statement with `$1`, `$2` ... for its values. Values are texts, numbers, booleans or `null`: lists and
   * objects go as JSON in a text, since drivers disagree on them.
   */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<SqlResult<Row>>;
  /** Runs `work` in a transaction, or in a savepoint when this is one already. An error rolls it back. */
  transaction<T>(work: (client: SqlClient) => Promise<T>): Promise<T>;
}

/** Checks that a value can be used as an {@link SqlClient}. */
export const sqlClient: z.ZodMiniType<SqlClient> = z.custom<SqlClient>(
  (value) => isObject(value) && isCallable(value["query"]) && isCallable(value["transaction"]),
);
