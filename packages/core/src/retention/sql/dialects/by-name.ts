import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { SqlDialect } from "../sql-options.ts";
import type { Dialect } from "./dialect.ts";
import { duckdb } from "./duckdb.ts";
import { mariadb } from "./mariadb.ts";
import { postgresql } from "./postgresql.ts";
import { sqlite } from "./sqlite.ts";

/** All dialects by name. */
export const dialectsByName: Readonly<Record<SqlDialect, Dialect>> = deepFreeze({
  postgresql,
  duckdb,
  sqlite,
  mariadb,
});
