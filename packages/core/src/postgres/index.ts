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
export type { TenantExportMessages, TenantExportTexts } from "./export/export-index.ts";
export {
  type ExportedTable,
  type ExportManifest,
  type ExportPart,
  exportManifest,
} from "./export/export-manifest.ts";
export { type ExportRefusal, type ExportRequest, exportRequest } from "./export/export-request.ts";
export type { ExportSink } from "./export/export-sink.ts";
export {
  exportTenant,
  type TenantExport,
  type TenantExportResult,
} from "./export/export-tenant.ts";
export {
  type ColumnLeftOut,
  type TableLeftOut,
  type TenantLink,
  type TenantTable,
  tenantTable,
} from "./export/tenant-table.ts";
export {
  type TenantExportVerdict,
  verifyTenantExport,
} from "./export/verify-tenant-export.ts";
export { type MigrationRun, migrate } from "./migrations/migrate.ts";
export type { Migration } from "./migrations/migration.ts";
export { migrations } from "./migrations/migrations.ts";
export type { SqlName } from "./sql/quoted-name.ts";
export { type SqlClient, type SqlResult, sqlClient } from "./sql-client.ts";
export { type TableName, tableName } from "./sweeper/tables/table-name.ts";
