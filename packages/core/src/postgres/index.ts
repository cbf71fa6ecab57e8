export {
  type DrizzleDatabase,
  type DrizzleSql,
  fromDrizzle,
} from "./adapters/from-drizzle.ts";
export { fromKnex, type KnexConnection, type KnexDatabase } from "./adapters/from-knex.ts";
export {
  fromKysely,
  type KyselyConnection,
  type KyselyDatabase,
} from "./adapters/from-kysely.ts";
export { fromPg, type PgConnection, type PgPool } from "./adapters/from-pg.ts";
export { fromPglite, type Pglite, type PgliteConnection } from "./adapters/from-pglite.ts";
export {
  fromPostgresJs,
  type PostgresJs,
  type PostgresJsConnection,
  type PostgresJsTransaction,
} from "./adapters/from-postgres-js.ts";
export type { DriverResult } from "./adapters/result-of.ts";
export { type MigrationRun, migrate } from "./migrations/migrate.ts";
export type { Migration } from "./migrations/migration.ts";
export { migrations } from "./migrations/migrations.ts";
export { type SqlClient, type SqlResult, sqlClient } from "./sql-client.ts";
