import { fromDrizzle, type SqlClient } from "@bijsluiter/core/postgres";
import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** The database, or a transaction on it, as the rooms of the package take it. */
export const sqlClientOf = (database: PgDatabase<PgQueryResultHKT>): SqlClient =>
  fromDrizzle(database, sql);
