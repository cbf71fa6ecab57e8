import { fromDrizzle, type SqlClient } from "@bijsluiter/core/postgres";
import { sql } from "drizzle-orm";
import type { Database } from "./open-database.ts";

/** The database, or a transaction on it, as the rooms of the package take it. */
export const sqlClientOf = (database: Database): SqlClient => fromDrizzle(database, sql);
